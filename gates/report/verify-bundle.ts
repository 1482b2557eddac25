import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../prisma/parse-json.ts';
import { type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';
import { isEntryOf } from '../control/ledger-entry.ts';
import { ledgerPath } from '../control/ledger-session.ts';
import { type ControlRoom, STAGING_ROOM } from '../control/room.ts';
import { readSigners, signersIn } from '../control/signers.ts';
import type { Evidence } from '../evidence.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { digestOf } from '../plan/digest.ts';
import { readSources, readText, runOf, type Sources } from './bundle.ts';
import { junitOf } from './junit.ts';
import { drawReport } from './page.ts';
import { END_OF_RUN } from './read-evidence.ts';
import type { Run } from './run.ts';
import { fileDigest, isSealedBy, type Seal, seal } from './seal.ts';

/**
 * Whether the files of a report are those that its run wrote, and belong together: without a network, a database or
 * a key. Of a staging run the signers are those that are checked in; a rehearsal's keys lived as long as it did, so
 * its seal shows that nothing was altered and not who ran it.
 *
 * @param room where staging keeps its records
 */
export function verifyBundle(folder: string, room: ControlRoom = STAGING_ROOM): CheckResult[] {
  const sources = readSources(folder);
  const run = runOf(sources);
  const sealed = seal.safeParse(parseJson(readText(join(folder, 'seal.json')) ?? ''));
  return [
    check('report.evidence', 'the evidence is whole', wholeness(run)),
    check('report.seal', 'the report is sealed by an executor', signature(sealed.data, sources, run, room)),
    check('report.files', 'every file is as it was sealed', sealedFiles(folder, sealed.data)),
    check('report.ledger', 'the ledger holds, names this evidence and this database', ledger(sources, run)),
    check('report.drawn', 'page and JUnit file show this evidence and nothing else', drawn(folder, run)),
    ...(run.evidence.target.kind === 'staging' ? [liveLedger(sources, run, room)] : []),
  ];
}

function check(id: string, title: string, facts: readonly Violation[]): CheckResult {
  return compare({ id, title, clauses: [] }, facts);
}

/** A run that was interrupted has evidence of just that, and it is whole. */
function wholeness({ missing }: Run): Violation[] {
  const damage = missing.filter(({ subject }) => subject !== END_OF_RUN);
  return damage.length > 0 ? damage : [{ subject: 'evidence.json', have: 'whole', want: 'whole' }];
}

function signature(sealed: Seal | undefined, sources: Sources, { evidence }: Run, room: ControlRoom): Violation[] {
  const want = 'signed by an executor';
  if (!sealed) return [{ subject: 'seal.json', have: 'no seal', want }];
  const signers = evidence.target.kind === 'staging' ? readSigners(room.signers) : signersIn(sources['signers.json']);
  const have = isSealedBy(sealed, signers) ? want : `a signature that is not that of "${sealed.by}"`;
  return [{ subject: 'seal.json', have, want }];
}

function sealedFiles(folder: string, sealed: Seal | undefined): Violation[] {
  return Object.entries(sealed?.files ?? {}).map(([name, want]) => {
    const text = readText(join(folder, name));
    return { subject: name, have: text === null ? 'no file' : fileDigest(text), want };
  });
}

function ledger(sources: Sources, { trail, evidence }: Run): Violation[] {
  const opened = trail.entries.find((entry) => isEntryOf(entry, 'open'))?.fact.database;
  const { host, port, database, systemIdentifier } = evidence.target;
  return [
    { subject: 'chain and signatures', have: trail.fault ?? 'hold', want: 'hold' },
    {
      subject: 'database',
      have: opened ? describe(opened.host, opened.port, opened.name, opened.systemIdentifier) : 'none named',
      want: describe(host, port, database, systemIdentifier),
    },
    ...(hasBegun(evidence)
      ? [{ subject: 'evidence', have: named(sources, trail.entries, evidence), want: 'named by its digest' }]
      : []),
  ];
}

/** A gate that was refused leaves no entry: only its seal speaks for its evidence. */
function hasBegun({ gates, rollback }: Evidence): boolean {
  const starts = gates.flatMap(({ checks }) => checks).filter(({ id }) => id === 'control.start');
  return rollback !== undefined || starts.some(({ verdict }) => verdict === 'PROVEN');
}

function describe(host = '?', port = 0, name = '?', cluster = '?'): string {
  return `${host}:${port}/${name}, cluster ${cluster}`;
}

function named(sources: Sources, entries: Run['trail']['entries'], { verdict }: Evidence): string {
  const digest = digestOf(parseJson(sources['evidence.json'] ?? '') ?? null);
  const found = entries.findLast(
    ({ fact }) => (fact.what === 'evidence' || fact.what === 'rehearse') && fact.evidenceDigest === digest,
  );
  if (!found) return `digest ${digest}, which no entry names`;
  const recorded = 'verdict' in found.fact ? found.fact.verdict : '';
  return recorded === verdict ? 'named by its digest' : `named as ${recorded}, and says ${verdict}`;
}

/** Drawn again they are the same, to the last character; by other code they need not be. */
function drawn(folder: string, run: Run): Violation[] {
  const again = new Map([
    ['report.html', drawReport(run)],
    ['junit.xml', junitOf(run.evidence)],
  ]);
  const same = 'what this evidence gives';
  if (run.evidence.code !== codeDigest()) {
    return [...again.keys()].map((subject) => {
      const have = existsSync(join(folder, subject)) ? 'drawn by other code; its seal speaks for it' : 'no file';
      return { subject, have, want: have === 'no file' ? same : have };
    });
  }
  return [...again].map(([subject, text]) => {
    const have = readText(join(folder, subject));
    return { subject, have: have === text ? same : have === null ? 'no file' : 'something else', want: same };
  });
}

/** The ledger of staging goes on after a run: what the report kept of it must be its beginning. */
function liveLedger(sources: Sources, { evidence }: Run, room: ControlRoom): CheckResult {
  const { host = '', port = 0, database, systemIdentifier = '' } = evidence.target;
  const path = ledgerPath(room, { host, port, name: database, systemIdentifier });
  const live = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const want = 'what the report kept of it';
  const kept = sources['ledger.jsonl'] ?? '';
  const have = kept !== '' && live.startsWith(kept) ? want : 'another beginning';
  return check('report.live-ledger', 'the ledger that goes on began like this', [{ subject: path, have, want }]);
}
