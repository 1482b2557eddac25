import type { z } from 'zod';
import type { Violation } from '../../verify/engine/check.ts';
import { type Evidence, evidence } from '../evidence.ts';

/** Evidence as far as it can be read, and what should be there and is not. */
export interface ReadEvidence {
  evidence: Evidence;
  missing: Violation[];
}

/**
 * Reads evidence of any state: truncated, of an older or newer shape, of a run that was killed. Never throws;
 * whatever cannot be used is left out and named.
 */
export function readEvidenceAsFarAsPossible(text: string | null): ReadEvidence {
  if (text === null) return nothing('no file');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing(`${text.length} characters that end in the middle, or are no JSON`);
  }
  if (!isRecord(value)) return nothing('JSON that is no evidence');
  const whole = evidence.safeParse(value);
  if (whole.success) return { evidence: whole.data, missing: endOf(whole.data) };
  const mended = evidence.safeParse(mend(value, whole.error.issues));
  if (!mended.success) return nothing('evidence of a shape that is not known here');
  return { evidence: mended.data, missing: [...whole.error.issues.map(wordIssue), ...endOf(mended.data)] };
}

function nothing(have: string): ReadEvidence {
  return { evidence: EMPTY, missing: [{ subject: 'evidence.json', have, want: 'the evidence of a run' }] };
}

/** What is missing from the evidence of a run that was interrupted or killed. */
export const END_OF_RUN = 'the end of the run';

/** A run that did not end by itself. */
function endOf({ ended = 'finished', gates }: Evidence): Violation[] {
  if (ended === 'finished') return [];
  const last = gates.at(-1);
  const reached = last ? `gate ${last.batch.toUpperCase()}, step "${last.steps.at(-1)?.title ?? 'none'}"` : 'no gate';
  const have = ended === 'interrupted' ? 'interrupted by a person' : 'killed, or still at work';
  return [{ subject: END_OF_RUN, have: `${have}; the last that was recorded is ${reached}`, want: 'finished' }];
}

const EMPTY: Evidence = {
  format: 'd3-evidence/1',
  verdict: 'NOT PROVEN',
  target: { kind: 'rehearsal', engine: 'embedded', serverVersion: 'of unknown version', database: 'unknown' },
  anchorDate: 'unknown',
  startedAt: '1970-01-01T00:00:00.000Z',
  durationMs: 0,
  gates: [],
};

const EMPTY_GATE: Evidence['gates'][number] = {
  batch: 'unknown',
  verdict: 'NOT PROVEN',
  scripts: [],
  tables: [],
  checks: [],
  workflows: [],
  rollbackDrill: { deleted: 0, restored: 0, verdict: 'BLOCKED', tables: [] },
  steps: [],
  roundTrips: 0,
  durationMs: 0,
};

type Issue = z.core.$ZodIssue;

/** Puts an empty value where one does not fit: an element of a list goes, a field of a gate or of the whole is emptied. */
function mend(value: Readonly<Record<string, unknown>>, issues: readonly Issue[]): unknown {
  const mended = structuredClone(value) as Record<string, unknown>;
  const gates = Array.isArray(mended['gates']) ? (mended['gates'] as unknown[]) : undefined;
  for (const { path } of issues) {
    const [field, index] = path;
    if (gates && field === 'gates' && typeof index === 'number') gates[index] = mendGate(gates[index], path.slice(2));
    else if (field !== undefined) empty(mended, String(field), EMPTY);
  }
  return mended;
}

function mendGate(gate: unknown, [field, index]: readonly PropertyKey[]): unknown {
  if (!isRecord(gate)) return structuredClone(EMPTY_GATE);
  const mended = { ...gate };
  const list = mended[String(field)];
  if (Array.isArray(list) && typeof index === 'number') {
    const at = String(field);
    mended[at] = list.map((element, position) => (position === index ? undefined : element));
    mended[at] = (mended[at] as unknown[]).filter((element) => element !== undefined);
    return mended;
  }
  if (field !== undefined) empty(mended, String(field), EMPTY_GATE);
  return mended;
}

function empty(record: Record<string, unknown>, field: string, from: object): void {
  const value = (from as Record<string, unknown>)[field];
  if (value === undefined) delete record[field];
  else record[field] = structuredClone(value);
}

function wordIssue({ path, message }: Issue): Violation {
  return {
    subject: `evidence.json, ${path.map(String).join('.')}`,
    have: message,
    want: 'what d3-evidence/1 has there',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
