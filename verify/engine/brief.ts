import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../../prisma/harness-error.ts';
import type { Contract } from './contract.ts';
import { briefPaths } from './load-suite.ts';

const briefLine = z.strictObject({
  kind: z.enum(['must not be empty', 'integrity', 'workflow']),
  /** What the brief asks for, in our own words. */
  line: z.string().min(1),
  /** Ids of the rules, views and workflows that prove it. */
  checks: z.array(z.string().min(1)),
});

const brief = z.strictObject({ suite: z.string().min(1), lines: z.array(briefLine).min(1) });

export type BriefLine = z.infer<typeof briefLine>;

/** What the brief of a suite asks of its data, line by line, and what proves each. */
export type Brief = z.infer<typeof brief>;

/** A line and what is amiss with it. */
export interface BriefGap {
  suite: string;
  line: string;
}

export interface BriefGaps {
  /** Lines that name a check which no contract has. */
  unknown: (BriefGap & { check: string })[];
  /** Lines that name no check at all. */
  unproven: BriefGap[];
}

/**
 * Reads the briefs, each from the folder of its suite.
 *
 * @throws D3_BRIEF_UNREADABLE when a file is malformed or speaks of another suite than its folder's
 */
export function loadBriefs(paths: readonly string[] = briefPaths()): Brief[] {
  return paths.map((path) => readBrief(path, basename(dirname(path))));
}

/**
 * Holds briefs against contracts. A line may name checks of its suite, and of contracts that have no brief
 * of their own: those of the tenants beyond the suites.
 */
export function gapsOfBriefs(briefs: readonly Brief[], contracts: readonly Contract[]): BriefGaps {
  const briefed = new Set(briefs.map(({ suite }) => suite));
  const gaps: BriefGaps = { unknown: [], unproven: [] };
  for (const { suite, lines } of briefs) {
    const open = contracts.filter((contract) => contract.suite === suite || !briefed.has(contract.suite));
    const known = new Set(open.flatMap(checkIds));
    for (const { line, checks } of lines) {
      if (checks.length === 0) gaps.unproven.push({ suite, line });
      for (const check of checks) if (!known.has(check)) gaps.unknown.push({ suite, line, check });
    }
  }
  return gaps;
}

function checkIds({ rules, views, workflows }: Contract): string[] {
  return [...rules, ...views, ...workflows].map(({ id }) => id);
}

function readBrief(path: string, suite: string): Brief {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw unreadable(path, 'text that is no JSON', { cause });
  }
  const parsed = brief.safeParse(content);
  if (!parsed.success) throw unreadable(path, z.prettifyError(parsed.error).replaceAll(/\s+/g, ' '));
  if (parsed.data.suite !== suite) throw unreadable(path, `the suite "${parsed.data.suite}"`);
  return parsed.data;
}

function unreadable(path: string, have: string, options?: { cause?: unknown }): HarnessError {
  const failure = {
    subject: `brief ${path}`,
    have,
    want: 'the suite that the file is named after, and lines with kind, line and checks',
    next: 'correct the file',
  };
  return new HarnessError('D3_BRIEF_UNREADABLE', failure, options);
}
