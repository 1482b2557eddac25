import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import { type Bureau, idOf, numberOf } from './bureau.ts';
import type { Citizen } from './citizens.ts';
import { OFFICE } from './content.ts';

const POLL_INDEX = 0;
const FIRST_VOTE_DAY = -9;
const VOTING_DAYS = 9;

function pollId(bureau: Bureau): string {
  return idOf(bureau, 'civic_poll', numberOf(bureau, 'POLL', POLL_INDEX));
}

/** One poll, open for votes since ten days ago. */
export function pollRows(bureau: Bureau): Row<'civic_poll'>[] {
  const { question, options, opens, closes } = OFFICE.poll;
  const opensAt = bureau.calendar.at(opens.day, opens.time);
  return [
    {
      id: pollId(bureau),
      tenantId: bureau.tenantId,
      pollNumber: numberOf(bureau, 'POLL', POLL_INDEX),
      question,
      options: options.map(({ text }) => text),
      status: 'OPEN',
      opensAt,
      closesAt: bureau.calendar.at(closes.day, closes.time),
      closedAt: null,
      createdAt: opensAt,
      updatedAt: opensAt,
    },
  ];
}

/**
 * Verified citizens have voted on the nine days before today, each once. The citizen who signs in has not:
 * whoever shows the portal can still do it.
 */
export function voteRows(bureau: Bureau, citizens: readonly Citizen[]): Row<'civic_poll_vote'>[] {
  const random = dice('civic poll');
  const ballots = random.helpers.shuffle(
    OFFICE.poll.options.flatMap(({ text, votes }) => Array(votes).fill(text) as string[]),
  );
  const voters = citizens.filter(
    (citizen, index) => citizen.verifiedAt !== null && index % 2 === 1 && index % 10 !== 9,
  );
  return ballots.map((option, index) => {
    const voter = voters[index];
    if (!voter) throw new Error(`${ballots.length} ballots for ${voters.length} voters`);
    const day = FIRST_VOTE_DAY + Math.floor((index * VOTING_DAYS) / ballots.length);
    const castAt = bureau.calendar.after(bureau.calendar.at(day, '07:10'), random.number.int({ min: 0, max: 850 }));
    return {
      id: idOf(bureau, 'civic_poll_vote', voter.number),
      tenantId: bureau.tenantId,
      pollId: pollId(bureau),
      citizenId: voter.id,
      option,
      castAt,
      createdAt: castAt,
    };
  });
}
