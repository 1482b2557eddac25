import { createInterface } from 'node:readline/promises';
import { HarnessError } from '../../prisma/harness-error.ts';

/** What a person is asked, and the flag that answers without a terminal. */
export interface Question {
  text: string;
  flag: string;
  /** The answer that the flag gave. */
  given: string | undefined;
}

/**
 * The flag's answer, or what the person at the terminal types; never an answer that nobody gave.
 *
 * @throws D3_ANSWER_MISSING
 */
export async function ask({ text, flag, given }: Question): Promise<string> {
  const answer = given ?? (process.stdin.isTTY ? await typed(text) : '');
  if (answer.trim() !== '') return answer.trim();
  throw new HarnessError('D3_ANSWER_MISSING', {
    subject: text.replace(/\?$/, ''),
    have: 'no answer',
    want: 'one',
    next: `give it with ${flag}, or run the command in a terminal`,
  });
}

/**
 * Has a word typed back, so that nobody agrees by accident.
 *
 * @throws D3_ANSWER_MISSING, D3_NOT_CONFIRMED
 */
export async function confirm(question: Question, wanted: string): Promise<void> {
  const answer = await ask(question);
  if (answer === wanted) return;
  throw new HarnessError('D3_NOT_CONFIRMED', {
    subject: question.text,
    have: JSON.stringify(answer),
    want: JSON.stringify(wanted),
    next: 'nothing was done',
  });
}

async function typed(text: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(`${text} `);
  } finally {
    terminal.close();
  }
}
