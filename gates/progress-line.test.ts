import { expect, test } from 'vitest';
import { ProgressLine } from './progress-line.ts';

function stream(isTTY: boolean, columns = 20) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) > 0 };
}

test('a terminal shows one line that fits it, and nothing of it when it is cleared', () => {
  const terminal = stream(true);
  const line = new ProgressLine(terminal);
  line.show('a step with quite a long name');
  line.clear();
  expect(terminal.written).toEqual(['\r\u001B[2Ka step with quite …', '\r\u001B[2K']);
});

test('without a terminal there is no progress line', () => {
  const file = stream(false);
  const line = new ProgressLine(file);
  line.show('a step');
  line.clear();
  expect(file.written).toEqual([]);
});
