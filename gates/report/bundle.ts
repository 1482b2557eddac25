import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../prisma/parse-json.ts';
import { benchEvidence } from '../bench/bench-evidence.ts';
import { ledgerPath } from '../control/ledger-session.ts';
import type { ControlRoom } from '../control/room.ts';
import { type Actor, signersIn } from '../control/signers.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { digestOf } from '../plan/digest.ts';
import { crashesEvidence } from '../proofs/crashes/crashes-evidence.ts';
import { faultsEvidence } from '../proofs/faults-evidence.ts';
import { jsonText, writeTextWhole } from '../write-whole.ts';
import { junitOf } from './junit.ts';
import { drawReport } from './page.ts';
import { readEvidenceAsFarAsPossible } from './read-evidence.ts';
import type { Run } from './run.ts';
import { reportsRoot } from './run-folder.ts';
import { sealFiles } from './seal.ts';
import { testResults } from './test-results.ts';
import { NO_TRAIL, readTrail } from './trail.ts';

/** What a report is drawn from, as text: null where there is no such file. */
export interface Sources {
  'evidence.json': string | null;
  /** The ledger as it was when the run ended, and who may sign in it. */
  'ledger.jsonl': string | null;
  'signers.json': string | null;
  /** Results of the project's own tests, and of the runs that prove the proofs; see {@link PROOFS}. */
  'tests.json': string | null;
  'faults.json': string | null;
  'crashes.json': string | null;
  'bench.json': string | null;
}

/** What other commands leave in `reports/proofs` for every report to show. */
const PROOFS = ['tests.json', 'faults.json', 'crashes.json', 'bench.json'] as const;

export const SOURCES = ['evidence.json', 'ledger.jsonl', 'signers.json', ...PROOFS] as const;

/** The sources that lie in a run's folder. */
export function readSources(folder: string): Sources {
  return Object.fromEntries(SOURCES.map((name) => [name, readText(join(folder, name))])) as unknown as Sources;
}

/** The sources of a run that is at work now, or has just ended. */
export function gatherSources(value: Evidence, room: ControlRoom): Sources {
  return {
    'evidence.json': jsonText(evidence.parse(value)),
    'ledger.jsonl': readText(ledgerOf(value, room)),
    'signers.json': readText(room.signers),
    ...(Object.fromEntries(
      PROOFS.map((name) => [name, readText(join(reportsRoot(), 'proofs', name))]),
    ) as unknown as Pick<Sources, (typeof PROOFS)[number]>),
  };
}

/**
 * Writes a report's folder: the sources, `report.html`, `junit.xml`, and last the seal over all of them.
 *
 * @param actor who seals it; a run that has not ended is not sealed
 */
export function writeBundle(folder: string, sources: Sources, actor?: Actor): void {
  const run = runOf(sources);
  const files = new Map<string, string>(
    SOURCES.flatMap((name) => (sources[name] === null ? [] : [[name, sources[name]] as const])),
  );
  files.set('junit.xml', junitOf(run.evidence));
  files.set('report.html', drawReport(run));
  for (const [name, text] of files) writeTextWhole(join(folder, name), text);
  if (actor) writeTextWhole(join(folder, 'seal.json'), jsonText(sealFiles(files, actor)));
}

/** What the sources say, as far as they can be read. */
export function runOf(sources: Sources): Run {
  const read = readEvidenceAsFarAsPossible(sources['evidence.json']);
  const signers = signersIn(sources['signers.json']);
  const trail = sources['ledger.jsonl'] === null ? NO_TRAIL : readTrail(sources['ledger.jsonl'], signers);
  const missing = [...read.missing];
  if (trail.entries.length === 0 && !trail.fault) {
    missing.push({ subject: 'ledger.jsonl', have: 'no entry', want: 'the ledger of the run' });
  }
  if (trail.fault) missing.push({ subject: 'ledger.jsonl', have: trail.fault, want: 'signed and chained entries' });
  const tests = testsOf(sources['tests.json'], read.evidence.code);
  return { evidence: read.evidence, missing, trail, tests, proofs: proofsOf(sources) };
}

/** The digest under which a ledger names evidence. */
export function evidenceDigestOf(value: Evidence): string {
  return digestOf(value);
}

/** Results count for the code that they were obtained with, and for no other. */
function testsOf(text: string | null, code: string | undefined): Run['tests'] {
  if (text === null) return [];
  const parsed = testResults.safeParse(parseJson(text));
  return parsed.success && parsed.data.code === code ? parsed.data.tests : [];
}

function proofsOf(sources: Sources): Run['proofs'] {
  const faults = faultsEvidence.safeParse(parseJson(sources['faults.json'] ?? ''));
  const crashes = crashesEvidence.safeParse(parseJson(sources['crashes.json'] ?? ''));
  const bench = benchEvidence.safeParse(parseJson(sources['bench.json'] ?? ''));
  return {
    ...(faults.success && { faults: faults.data }),
    ...(crashes.success && { crashes: crashes.data }),
    ...(bench.success && { bench: bench.data }),
  };
}

function ledgerOf({ target: { host, port, database, systemIdentifier } }: Evidence, room: ControlRoom): string {
  return ledgerPath(room, {
    host: host ?? '',
    port: port ?? 0,
    name: database,
    systemIdentifier: systemIdentifier ?? '',
  });
}

export function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
