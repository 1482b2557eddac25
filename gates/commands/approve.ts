/**
 * The approver's step: signs exactly what may run.
 *
 *     npm run approve -- mandate [--yes] [--key FILE]
 *     npm run approve -- d3-a [--backup-taken REFERENCE | --backup-declined REASON] [--executor NAME]
 *                             [--expires YYYY-MM-DD] [--rehearsal FILE] [--yes] [--key FILE]
 */
import { parseArgs } from 'node:util';
import { HarnessError } from '../../prisma/harness-error.ts';
import { runCommand } from '../../prisma/run-command.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { anchorsOf } from '../control/cast.ts';
import type { FactOf } from '../control/ledger-entry.ts';
import { withLedger } from '../control/ledger-session.ts';
import { type Phase, readPhase, recordOf } from '../control/phase.ts';
import { keepRehearsalEvidence } from '../control/rehearsal-evidence.ts';
import { actorFor } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import { readSigners } from '../control/signers.ts';
import { BATCHES, type BatchId, CLAUSES, mandateDigest } from '../mandate.ts';
import { type BatchPlan, gapsOf, planBatch } from '../plan/batch-plan.ts';
import { digestOf } from '../plan/digest.ts';
import { differencesBetween } from '../plan/plan-differences.ts';
import { readKeptPlan } from '../plan/plan-file.ts';
import { evidencePath, pointed } from '../report/run-folder.ts';
import type { Target } from '../target.ts';
import { ask, confirm } from './answers.ts';
import { parseBatch } from './batch-option.ts';
import { openExistingTarget, say } from './command-target.ts';
import { tellPlan } from './tell-plan.ts';

type Options = Partial<
  Record<'backup-taken' | 'backup-declined' | 'executor' | 'expires' | 'rehearsal' | 'key', string>
> & {
  yes: boolean;
};

/** How long an approval holds when the approver says nothing else. */
const DEFAULT_DAYS = 7;

export async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'backup-taken': { type: 'string' },
      'backup-declined': { type: 'string' },
      executor: { type: 'string' },
      expires: { type: 'string' },
      rehearsal: { type: 'string' },
      key: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  if (positionals.join(' ') === 'mandate') return approveMandate(values);
  const batch = parseBatch(positionals, 'npm run approve -- d3-a');
  await using target = await openExistingTarget(`Approving ${batch.toUpperCase()} for`);
  return await approveBatch(target, batch, values);
}

if (import.meta.main) await runCommand(main);

async function approveMandate(options: Options): Promise<void> {
  await using target = await openExistingTarget('Approving the mandate for');
  const approver = actorFor(target.room, 'approver', options.key);
  const digest = mandateDigest();
  for (const { id, text } of CLAUSES) say(`  ${id.padEnd(6)} ${text}`);
  for (const { id, name, suites } of BATCHES) say(`  ${id}  ${name}: ${suites.join(', ')}`);
  say(`Digest: ${digest}`);
  await agree('mandate', options);
  await withLedger(target.room, target.url, ({ ledger }) => {
    const issued = readPhase(ledger.entries).mandateIssued?.fact.mandateDigest;
    if (issued !== digest) {
      throw refuse(
        'mandate',
        issued ? `digest ${issued} as issued` : 'not issued',
        digest,
        'its author runs "npm run issue"',
      );
    }
    ledger.append(approver, 'approver', { what: 'approve mandate', mandateDigest: digest });
  });
  say(`Mandate approved by ${approver.name}`);
}

async function approveBatch(target: Target, batch: BatchId, options: Options): Promise<void> {
  const approver = actorFor(target.room, 'approver', options.key);
  const phase = await settledPhase(target.room, target.url, approver, 'approver');
  if (phase.mandateApproved?.fact.mandateDigest !== mandateDigest()) {
    throw refuse('mandate', 'not approved as it reads now', 'approved', 'run "npm run approve -- mandate" first');
  }
  const plan = await samePlan(target, batch, phase);
  tellPlan(plan, say);
  refuseGaps(batch, plan);
  const rehearsalDigest = keepRehearsalEvidence(
    target.room.folder,
    options.rehearsal ?? evidencePath(pointed('latest-rehearsal')),
    batch,
  );
  const fact: FactOf<'approve'> = {
    what: 'approve',
    batch,
    anchorDate: plan.anchorDate,
    planDigest: digestOf(plan),
    database: plan.database,
    rehearsalDigest,
    backup: await backupDecision(options),
    executor: await executorName(target, options.executor),
    expires: expiry(options.expires),
  };
  await agree(batch, options);
  await withLedger(target.room, target.url, ({ ledger }) => ledger.append(approver, 'approver', fact));
  say(`Approved by ${approver.name} for ${fact.executor} until ${fact.expires}, backup ${fact.backup.decision}`);
  say(`Next: ${fact.executor} runs "D3_TARGET=staging npx vitest run gates/${batch}"`);
}

/** What the executor planned, computed again: the approver signs what is, not what was. */
async function samePlan(target: Target, batch: BatchId, phase: Phase): Promise<BatchPlan> {
  const planned = recordOf(phase, batch).plan?.fact;
  if (!planned) throw refuse(`plan of ${batch}`, 'none', 'one', `the executor runs "npm run plan -- ${batch}"`);
  await using tx = await openTransaction(target.url);
  await tx.run('SET TRANSACTION READ ONLY');
  const plan = await planBatch(tx, target.url, batch, planned.anchorDate, anchorsOf(phase, planned.anchorDate));
  if (digestOf(plan) === planned.planDigest) return plan;
  const differences = differencesBetween(plan, readKeptPlan(target.room.folder, planned.planDigest));
  const shown = differences.slice(0, 5).map(({ subject, have, want }) => `${subject} ${have} (planned ${want})`);
  throw refuse(`plan of ${batch}`, shown.join('; '), 'what was planned', `run "npm run plan -- ${batch}" again`);
}

function refuseGaps(batch: BatchId, plan: BatchPlan): void {
  const [gap] = gapsOf(plan);
  if (gap)
    throw refuse(
      `plan of ${batch}, ${gap.subject}`,
      gap.have ?? 'nothing',
      gap.want ?? 'nothing',
      'mend the platform, then plan again',
    );
}

async function backupDecision(options: Options): Promise<FactOf<'approve'>['backup']> {
  if (options['backup-taken']) return { decision: 'taken', reference: options['backup-taken'] };
  if (options['backup-declined']) return { decision: 'declined', reason: options['backup-declined'] };
  const decision = await ask({
    text: 'Was a backup taken (taken / declined)?',
    flag: '--backup-taken REFERENCE or --backup-declined REASON',
    given: undefined,
  });
  if (decision === 'taken') {
    return {
      decision,
      reference: await ask({ text: 'Under which reference?', flag: '--backup-taken', given: undefined }),
    };
  }
  if (decision === 'declined') {
    return { decision, reason: await ask({ text: 'Why not?', flag: '--backup-declined', given: undefined }) };
  }
  throw refuse('backup decision', JSON.stringify(decision), 'taken or declined', 'decide, then approve');
}

async function executorName(target: Target, given: string | undefined): Promise<string> {
  const executors = readSigners(target.room.signers).filter(({ roles }) => roles.includes('executor'));
  const only = executors.length === 1 ? executors[0]?.name : undefined;
  const name = await ask({ text: 'Who executes it?', flag: '--executor', given: given ?? only });
  if (executors.some((signer) => signer.name === name)) return name;
  throw refuse(
    'executor',
    JSON.stringify(name),
    executors.map((signer) => signer.name).join(', ') || 'somebody',
    'name one of them',
  );
}

function expiry(given: string | undefined): string {
  const end = given === undefined ? new Date(Date.now() + DEFAULT_DAYS * 86_400_000) : new Date(`${given}T23:59:59Z`);
  const valid = !Number.isNaN(end.getTime()) && end.getTime() > Date.now();
  if (valid) return end.toISOString();
  throw refuse('--expires', JSON.stringify(given), 'a day to come, YYYY-MM-DD', 'correct it');
}

async function agree(what: string, { yes }: Options): Promise<void> {
  await confirm({ text: `Type "${what}" to sign it.`, flag: '--yes', given: yes ? what : undefined }, what);
}

function refuse(subject: string, have: string, want: string, next: string): HarnessError {
  return new HarnessError('D3_APPROVAL_REFUSED', { subject, have, want, next });
}
