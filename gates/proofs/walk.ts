import { HarnessError } from '../../prisma/harness-error.ts';
import { openTransaction, tryAndUndo } from '../../prisma/transaction.ts';
import { digestInside } from '../../verify/engine/digest.ts';
import { readCounters } from '../../verify/engine/statement-counters.ts';
import { takeBaseline } from '../baseline.ts';
import { loadExistingBatches } from '../batches.ts';
import type { BatchId } from '../mandate.ts';
import { describePlan } from '../plan/batch-plan.ts';
import { prepare } from '../preconditions.ts';
import { askCheck } from './ask.ts';
import { judgeConnection, judgePassword, judgePlace, judgePlan } from './ask-environment.ts';
import { judgeFiles } from './ask-files.ts';
import { judgeRecords } from './ask-records.ts';
import { drillFaults } from './drill-faults.ts';
import { connectionFaults, passwordFaults, placeFaults } from './environment-faults.ts';
import { fileFaults } from './file-faults.ts';
import { groundFaults } from './ground-faults.ts';
import type { Outcome } from './judge.ts';
import { layerZeroFaults } from './layer-zero-faults.ts';
import { planFaults } from './plan-faults.ts';
import { plant } from './plant.ts';
import type { NamedFault, SqlFault } from './planted-fault.ts';
import { privilegeFaults } from './privilege-faults.ts';
import { recordFaults } from './record-faults.ts';
import { roleFaults } from './role-faults.ts';
import { rowFaults } from './row-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { scriptFaults } from './script-faults.ts';
import { seedingFaults } from './seeding-faults.ts';
import { judgeSession, sessionFaults } from './session-faults.ts';
import { openStage, type SeededStage, type Stage, seedStage } from './stage.ts';
import { namedSuiteFaults } from './suite-faults.ts';
import { tableFaults } from './table-faults.ts';
import { viewerFaults } from './viewer-faults.ts';

/** Which faults are wanted, and who is told of each group that was planted. */
export interface Walk {
  wants: (fault: NamedFault) => boolean;
  done: (group: string, outcomes: readonly Outcome[]) => void;
}

/** Plants the faults one after the other: a connection does one thing at a time. */
async function inTurn<Planted extends NamedFault>(
  walk: Walk,
  group: string,
  faults: readonly Planted[],
  judge: (fault: Planted) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const fault of faults.filter(walk.wants)) outcomes.push(await judge(fault));
  if (outcomes.length > 0) walk.done(group, outcomes);
  return outcomes;
}

/** Faults of the environment, the records and what a gate finds before its first row. Nothing is seeded. */
export async function walkGround(stage: Stage, walk: Walk): Promise<Outcome[]> {
  const { tx, url, prepared } = stage;
  const before = async (fault: SqlFault) => plant(stage, fault, 'before the first row');
  const plan = await describePlan(tx, url, stage.id, prepared);
  const together = async (group: string, outcomes: Promise<Outcome[]>) => {
    const judged = await outcomes;
    if (judged.length > 0) walk.done(group, judged);
    return judged;
  };
  return [
    ...(await inTurn(walk, 'places', placeFaults, judgePlace)),
    ...(await inTurn(walk, 'passwords', passwordFaults, judgePassword)),
    ...(await inTurn(walk, 'connections', connectionFaults, judgeConnection)),
    ...(await together('records', judgeRecords(plan, recordFaults.filter(walk.wants)))),
    ...(await together('control files', judgeFiles(url, plan, fileFaults.filter(walk.wants)))),
    ...(await inTurn(walk, 'plan', planFaults, async (fault) => judgePlan(prepared, fault))),
    ...(await inTurn(walk, 'ground', groundFaults, before)),
    ...(await inTurn(walk, 'privileges', privilegeFaults, before)),
    ...(await inTurn(walk, 'layer 0', layerZeroFaults, before)),
    ...(await inTurn(walk, 'schema', schemaFaults, before)),
  ];
}

/** Faults that are written for the first batch: triggers, counts, orphans, boundaries, roles, the drill, the COMMIT. */
export async function walkEngine(stage: SeededStage, walk: Walk): Promise<Outcome[]> {
  const rows = async (fault: SqlFault) => plant(stage, fault, 'after the last row');
  await requireGreen(stage, [...rowFaults, ...roleFaults].filter(walk.wants));
  return [
    ...(await inTurn(walk, 'rows', rowFaults, rows)),
    ...(await inTurn(walk, 'roles', roleFaults, rows)),
    ...(await inTurn(walk, 'drill', drillFaults, async (fault) => plant(stage, fault, 'in the drill'))),
    ...(await inTurn(walk, 'sessions', sessionFaults, async (fault) => judgeSession(stage, fault))),
  ];
}

/** Faults while a batch is seeded. */
export async function walkSeeding(
  stage: Stage,
  walk: Walk,
  faults: readonly SqlFault[] = scriptFaults(stage),
): Promise<Outcome[]> {
  return inTurn(walk, `${stage.id}: scripts`, faults, async (fault) => plant(stage, fault, 'while seeding'));
}

/** Faults that are made for every table and every account of a batch. */
export async function walkTables(stage: SeededStage, walk: Walk): Promise<Outcome[]> {
  const faults = [...(await tableFaults(stage)), ...(await viewerFaults(stage))].filter(walk.wants);
  await requireGreen(stage, faults);
  const rows = async (fault: SqlFault) => plant(stage, fault, 'after the last row');
  return inTurn(walk, `${stage.id}: tables and accounts`, faults, rows);
}

/** A batch from its preconditions to its COMMIT, with every fault that can be planted on the way. */
export async function walkBatch(url: string, id: BatchId, anchor: string, walk: Walk): Promise<Outcome[]> {
  const stage = await openStage(url, id, anchor);
  await using tx = stage.tx;
  const first = id === 'd3-a';
  const outcomes = first ? await walkGround(stage, walk) : [];
  outcomes.push(...(await walkSeeding(stage, walk)));
  if (first) outcomes.push(...(await walkSeeding(stage, walk, seedingFaults)));
  const seeded = await seedStage(stage);
  if (first) outcomes.push(...(await walkEngine(seeded, walk)));
  outcomes.push(...(await walkTables(seeded, walk)));
  await tx.commit();
  return outcomes;
}

/** The faults that the suites keep, on the database in which all batches are seeded. */
export async function walkSuites(url: string, anchor: string, walk: Walk): Promise<Outcome[]> {
  await using tx = await openTransaction(url);
  const batch = await loadExistingBatches();
  const prepared = await prepare(tx, anchor, batch);
  const baseline = await takeBaseline(tx, prepared.checkScope);
  const { graph, values } = prepared.checkScope;
  const seeded = await digestInside(tx, graph, values);
  const outcomes: Outcome[] = [];
  for (const contract of batch.contracts) {
    const own = { ...prepared, contracts: [contract] };
    const alone = { seeds: batch.seeds, contracts: [contract] };
    const written = new Map();
    const stage: SeededStage = { id: 'd3-d', url, anchor, batch: alone, tx, prepared: own, baseline, written, seeded };
    const faults = (await namedSuiteFaults(contract.suite)).filter(walk.wants);
    await requireGreen(stage, faults);
    const rows = async (fault: SqlFault) => plant(stage, fault, 'after the last row');
    outcomes.push(...(await inTurn(walk, contract.suite, faults, rows)));
  }
  return outcomes;
}

/**
 * A check that is red before the fault proves nothing by being red after it.
 *
 * @throws D3_PROOFS_GROUND_RED
 */
async function requireGreen(stage: Stage, faults: readonly SqlFault[]): Promise<void> {
  for (const check of new Set(faults.map((fault) => fault.check))) {
    const [result] = await tryAndUndo(stage.tx, async () => askCheck(stage, check, await readCounters(stage.tx)));
    if (result?.verdict === 'PROVEN') continue;
    const [first] = result?.violations ?? [];
    throw new HarnessError('D3_PROOFS_GROUND_RED', {
      subject: `${check} before any fault${first ? `, ${first.subject}` : ''}`,
      have: first?.have ?? 'nothing',
      want: first?.want ?? 'a proven check',
      next: 'run "npm run rehearse" and mend what it shows',
    });
  }
}
