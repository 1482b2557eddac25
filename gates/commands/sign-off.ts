/**
 * The verifier's step: what to open on the platform, which figures should be seen there, and a signature.
 *
 *     npm run sign-off -- d3-a [--accept | --reject REASON] [--key FILE]
 */
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { loadBatch } from '../batches.ts';
import { type ChecklistItem, checklistOf } from '../control/checklist.ts';
import type { LedgerFact } from '../control/ledger-entry.ts';
import { withLedger } from '../control/ledger-session.ts';
import { type BatchRecord, recordOf } from '../control/phase.ts';
import { keptEvidence } from '../control/rehearsal-evidence.ts';
import { actorFor } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import type { BatchId } from '../mandate.ts';
import type { Target } from '../target.ts';
import { ask } from './answers.ts';
import { parseBatch } from './batch-option.ts';
import { openExistingTarget, say } from './command-target.ts';

export async function main(): Promise<void> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { accept: { type: 'boolean', default: false }, reject: { type: 'string' }, key: { type: 'string' } },
  });
  const batch = parseBatch(positionals, 'npm run sign-off -- d3-a');
  await using target = await openExistingTarget(`Verifying ${batch.toUpperCase()} on`);
  const verifier = actorFor(target.room, 'verifier', options.key);
  const record = recordOf(await settledPhase(target.room, target.url, verifier, 'verifier'), batch);
  requireVerifiable(record, options.reject !== undefined);
  const evidenceDigest = record.evidence?.fact.evidenceDigest ?? null;
  const items = evidenceDigest ? await checklist(target, evidenceDigest, batch) : [];
  const rejection = options.reject ?? (options.accept ? undefined : await walk(items));
  if (!options.reject && options.accept) for (const item of items) tell(item);
  const facts = outcome(batch, evidenceDigest, items, rejection);
  await withLedger(target.room, target.url, ({ ledger }) => ledger.append(verifier, 'verifier', ...facts));
  if (rejection === undefined) return say(`${batch.toUpperCase()} signed off by ${verifier.name}`);
  say(`${batch.toUpperCase()} rejected by ${verifier.name}: ${rejection}`);
  say(`The phase is stopped. Next: the executor runs "npm run cleanup -- --batch ${batch}"`);
}

if (import.meta.main) await runCommand(main);

/** Anything published may be rejected; only what was proven may be accepted. */
function requireVerifiable({ id, published, signedOff, evidence }: BatchRecord, rejecting: boolean): void {
  if (!published) throw refuse(id, 'not published', 'a published batch', `run "npx vitest run gates/${id}" first`);
  if (signedOff)
    throw refuse(id, `signed off by ${signedOff.by} on ${signedOff.at}`, 'a batch to verify', 'nothing is left to do');
  if (rejecting || evidence?.fact.verdict === 'PROVEN') return;
  const have = evidence ? evidence.fact.verdict : 'no evidence of its gate';
  throw refuse(id, have, 'PROVEN', `reject it with --reject, then run "npm run cleanup -- --batch ${id}"`);
}

async function checklist({ room }: Target, evidenceDigest: string, batch: BatchId): Promise<ChecklistItem[]> {
  const { contracts } = await loadBatch(batch);
  return checklistOf(keptEvidence(room.folder, evidenceDigest), batch, contracts);
}

/** Asks item by item; the first no ends it with its reason. */
async function walk(items: readonly ChecklistItem[]): Promise<string | undefined> {
  for (const item of items) {
    tell(item);
    const answer = await ask({ text: 'As shown (yes / no)?', flag: '--accept or --reject REASON', given: undefined });
    if (answer.toLowerCase() === 'yes') continue;
    return ask({ text: 'What is wrong?', flag: '--reject REASON', given: undefined });
  }
  return undefined;
}

function tell({ open, figures }: ChecklistItem): void {
  say(`□ ${open}`);
  for (const figure of figures) say(`    ${figure}`);
}

function outcome(
  batch: BatchId,
  evidenceDigest: string | null,
  items: readonly ChecklistItem[],
  rejection: string | undefined,
): LedgerFact[] {
  if (rejection === undefined && evidenceDigest) {
    return [{ what: 'sign off', batch, evidenceDigest, confirmed: items.map(({ open }) => open) }];
  }
  const reason = rejection ?? 'no evidence';
  return [
    { what: 'reject', batch, evidenceDigest, reason },
    { what: 'stop', reason: `${batch} was rejected: ${reason}` },
  ];
}

function refuse(batch: string, have: string, want: string, next: string): HarnessError {
  return new HarnessError('D3_SIGN_OFF_REFUSED', { subject: `sign-off of ${batch}`, have, want, next });
}
