import type { Violation } from '../../verify/engine/check.ts';

const LONGEST = 60;

/** Where two JSON values differ, by path: `scripts.0.rows.pos_sale`, have and want. */
export function differencesBetween(have: unknown, want: unknown, path = ''): Violation[] {
  if (isBranch(have) && isBranch(want) && Array.isArray(have) === Array.isArray(want)) {
    const keys = [...new Set([...Object.keys(have), ...Object.keys(want)])];
    return keys.flatMap((key) => differencesBetween(have[key], want[key], path === '' ? key : `${path}.${key}`));
  }
  if (JSON.stringify(have) === JSON.stringify(want)) return [];
  return [{ subject: path, have: word(have), want: word(want) }];
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function word(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
