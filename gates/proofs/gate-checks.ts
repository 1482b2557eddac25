import { tablesOf } from '../../verify/engine/counts.ts';
import type { Batch } from '../batches.ts';
import { viewersOf } from '../viewers.ts';

/** What is proven before the first row. */
const PRECONDITIONS = [
  'pre.place',
  'pre.server',
  'pre.lock',
  'pre.stop',
  'pre.mandate',
  'pre.scope',
  'pre.privileges',
  'pre.layer-zero',
  'pre.password',
  'pre.volumes',
  'pre.schema',
  'pre.empty',
  'pre.earlier',
  'pre.approved',
  'pre.rehearsed',
  'pre.backup',
];

const DRILL = [
  'rollback.outside-references',
  'rollback.counters',
  'rollback.nothing-left',
  'rollback.neighbours',
  'drill.cleaned',
  'drill.restored',
];

const PUBLICATION = ['publish.undone', 'publish.structure', 'publish.commit', 'publish.ledger', 'publish.read-back'];

/** The ids of all checks of a batch's gate, as its evidence names them. */
export function checksOfGate({ seeds, contracts }: Batch): string[] {
  const tables = tablesOf(contracts);
  const tenants = [...new Set(seeds.flatMap((seed) => seed.tenants))];
  const each = (family: string) => tables.map((table) => `${family}.${table}`);
  return [
    ...PRECONDITIONS,
    'control.start',
    ...seeds.map(({ suite }) => `seed.${suite}`),
    'seed.constraints',
    'counts.postgresql',
    ...each('counts'),
    ...each('orphans'),
    'boundary.partner',
    ...each('boundary'),
    'boundary.neighbours',
    ...viewersOf(tenants).map(({ id }) => id),
    ...contracts.flatMap(({ endUsers }) => endUsers).map(({ id }) => `role.${id}`),
    ...contracts.flatMap(({ rules, views, workflows }) => [...rules, ...views, ...workflows]).map(({ id }) => id),
    ...DRILL,
    ...PUBLICATION,
  ];
}
