import type { Catalog, Column, ForeignKey, Table } from '../catalog.ts';
import { parentsFirst } from '../foreign-key-order.ts';
import type { JsonRow } from '../insert-rows.ts';
import type { TableRows } from '../layer-zero/layer-zero-rows.ts';
import { stableId } from '../stable-id.ts';

const SINCE = '2021-03-01T08:00:00.000Z';
const stamped = { createdAt: SINCE, updatedAt: SINCE };
const id = (...parts: string[]) => stableId('neighbour', ...parts);

/** Partners that are easily mistaken for the demo partner, and one that looks like nothing of ours. */
const PARTNERS = [
  { slug: 'webwaka-demo-partner-ng', name: 'Webwaka Demo Partner' },
  { slug: 'webwaka_demo_partner', name: 'WebWaka  Demo Partner ' },
  { slug: 'harmattan-resellers', name: 'Harmattan Resellers Ltd' },
];

/** `partner` is the referring partner's slug; null is a tenant that nobody referred. */
const TENANTS = [
  { slug: 'demo-school-2', name: 'Bright Future Academy', partner: 'webwaka-demo-partner-ng' },
  { slug: 'demo-retail-stores', name: 'Lagos Retail Store', partner: 'webwaka_demo_partner' },
  { slug: 'demo-clinic-annex', name: 'HealthFirst Clinic', partner: 'harmattan-resellers' },
  { slug: 'demo-hotel-old', name: 'PalmView Suites Lagos', partner: null },
  { slug: 'kano-pharmacy-live', name: 'Kano Pharmacy', partner: 'harmattan-resellers' },
  { slug: 'enugu-mart-live', name: 'Enugu Mart', partner: null },
];

/** Soft tenant columns take any text: rows that an earlier seeding left under a slug instead of an id. */
const STRAYS = ['demo-retail-store', 'TENANT_ID_PLACEHOLDER'];

/** Of the platform's registry: some that demo tenants have among their suites, and some that they have not. */
const CAPABILITIES = ['pos', 'svm', 'mvm', 'inventory', 'b2b', 'crm', 'logistics', 'hotel_rooms', 'school_attendance'];

const ROWS_PER_TENANT = 2;

/** The people and structures of other customers, written by hand because look-alikes must look alike. */
export function neighbourCore(): TableRows[] {
  const partners = PARTNERS.map(({ slug, name }) => ({
    id: id('Partner', slug),
    name,
    slug,
    email: `hello@${slug.replaceAll('_', '-')}.example`,
    phone: null,
    status: 'ACTIVE',
    tier: 'SILVER',
    metadata: null,
    ...stamped,
  }));
  const tenants = TENANTS.map(({ slug, name }) => ({
    id: id('Tenant', slug),
    slug,
    name,
    status: 'ACTIVE',
    activatedModules: ['pos'],
    ...stamped,
  }));
  const referrals = TENANTS.flatMap(({ slug, partner }) =>
    partner === null
      ? []
      : [
          {
            id: id('PartnerReferral', slug),
            partnerId: id('Partner', partner),
            tenantId: id('Tenant', slug),
            attributionMethod: 'REFERRAL_LINK',
            attributionLocked: true,
            createdAt: SINCE,
          },
        ],
  );
  const users = TENANTS.map(({ slug }) => ({
    id: id('User', slug),
    email: `owner@${slug}.example`,
    name: `Owner of ${slug}`,
    phone: null,
    passwordHash: null,
    globalRole: 'USER',
    ...stamped,
  }));
  const memberships = TENANTS.map(({ slug }) => ({
    id: id('TenantMembership', slug),
    userId: id('User', slug),
    tenantId: id('Tenant', slug),
    role: 'TENANT_ADMIN',
    isActive: true,
    ...stamped,
  }));
  const partnerUsers = PARTNERS.map(({ slug, name }, index) => ({
    id: id('PartnerUser', slug),
    partnerId: id('Partner', slug),
    userId: id('User', TENANTS[index]?.slug ?? ''),
    role: 'PARTNER_OWNER',
    displayName: `${name} Owner`,
    assignedTenantIds: [],
    isActive: true,
    ...stamped,
  }));
  const agreements = PARTNERS.map(({ slug }) => ({
    id: id('PartnerAgreement', slug),
    partnerId: id('Partner', slug),
    version: 1,
    status: 'ACTIVE',
    commissionRate: '0.1200',
    commissionTrigger: 'ON_PAYMENT',
    clearanceDays: 14,
    effectiveFrom: SINCE,
    ...stamped,
  }));
  const capabilities = CAPABILITIES.map((key) => ({
    id: id('core_capabilities', key),
    key,
    displayName: key,
    domain: 'commerce',
    ...stamped,
  }));
  /** One customer has chosen: from then on nothing is on for a tenant that has no row of its own. */
  const activations = [
    {
      id: id('core_tenant_capability_activations', 'pos'),
      tenantId: id('Tenant', 'enugu-mart-live'),
      capabilityKey: 'pos',
      status: 'ACTIVE',
      activatedAt: SINCE,
      activatedBy: 'SELF',
      ...stamped,
    },
  ];
  return [
    { table: 'Partner', rows: partners },
    { table: 'Tenant', rows: tenants },
    { table: 'PartnerReferral', rows: referrals },
    { table: 'User', rows: users },
    { table: 'TenantMembership', rows: memberships },
    { table: 'PartnerUser', rows: partnerUsers },
    { table: 'PartnerAgreement', rows: agreements },
    { table: 'core_capabilities', rows: capabilities },
    { table: 'core_tenant_capability_activations', rows: activations },
  ];
}

/**
 * Rows of other customers in every table that has none yet, made from the catalog alone: a table that is
 * added tomorrow has neighbours tomorrow. Values are plain; what counts is that they are there, that
 * foreign keys hold, and that they look nothing like an empty table.
 */
export function neighbourRows(catalog: Catalog, filled: ReadonlySet<string>): TableRows[] {
  const groups = parentsFirst(catalog.tables.keys(), catalog.foreignKeys);
  const shape: Shape = {
    keysOf: Map.groupBy(catalog.foreignKeys, (key) => key.table),
    groupOf: new Map(groups.flatMap((group) => group.map((table) => [table, group] as const))),
    rowsPerTenant: new Map(),
  };
  const tables = groups.flat().filter((name) => !filled.has(name));
  return tables
    .flatMap((name) => catalog.tables.get(name) ?? [])
    .map((table) => ({ table: table.name, rows: rowsFor(table, shape) }));
}

interface Shape {
  keysOf: ReadonlyMap<string, readonly ForeignKey[]>;
  groupOf: ReadonlyMap<string, readonly string[]>;
  /** Filled as the tables come by, parents before children. */
  rowsPerTenant: Map<string, number>;
}

function rowsFor(table: Table, shape: Shape): JsonRow[] {
  const keys = shape.keysOf.get(table.name) ?? [];
  const owners = isPartners(table, keys)
    ? PARTNERS.map(({ slug }) => slug)
    : [...TENANTS.map(({ slug }) => slug), ...STRAYS];
  const columns = table.columns.filter((column) => !column.generated);
  const rowsPerTenant = roomPerTenant(table, keys, shape);
  shape.rowsPerTenant.set(table.name, rowsPerTenant);
  return owners.flatMap((owner) =>
    Array.from({ length: rowsPerTenant }, (_, index) =>
      Object.fromEntries(
        columns.map((column) => {
          const key = keys.find((candidate) => candidate.columns.includes(column.name));
          const circular = key && column.nullable && shape.groupOf.get(key.parent)?.includes(table.name);
          const parentRows = shape.rowsPerTenant.get(key?.parent ?? '') ?? ROWS_PER_TENANT;
          const value = valueFor(table, column, key, owner, key ? Math.min(index, parentRows - 1) : index);
          return [column.name, circular ? null : value];
        }),
      ),
    ),
  );
}

/** A table whose rows belong to a partner and to no tenant. */
function isPartners({ columns }: Table, keys: readonly ForeignKey[]): boolean {
  const names = columns.map(({ name }) => name);
  return names.includes('partnerId') && !names.includes('tenantId') && keys.every(({ parent }) => parent === 'Partner');
}

/** One row where a unique key holds nothing that differs between two rows of a tenant. */
function roomPerTenant(table: Table, keys: readonly ForeignKey[], shape: Shape): number {
  const fixed = (name: string) => {
    const key = keys.find((candidate) => candidate.columns.includes(name));
    if (name === 'tenantId' || name === 'partnerId') return true;
    return key !== undefined && shape.rowsPerTenant.get(key.parent) === 1;
  };
  return table.uniqueKeys.some((key) => key.every(fixed)) ? 1 : ROWS_PER_TENANT;
}

function valueFor(table: Table, column: Column, key: ForeignKey | undefined, owner: string, index: number): unknown {
  /** A hard reference needs a tenant that exists; a soft one takes the stray text itself. */
  const anchored = STRAYS.includes(owner) ? 'enugu-mart-live' : owner;
  if (column.name === 'id') return id(table.name, owner, String(index));
  if (key?.parent === 'Partner' || column.name === 'partnerId') {
    return id('Partner', PARTNERS.some(({ slug }) => slug === owner) ? owner : 'harmattan-resellers');
  }
  if (key?.parent === 'PartnerAgreement') return id('PartnerAgreement', 'harmattan-resellers');
  if (key?.parent === 'PartnerReferral') return id('PartnerReferral', 'kano-pharmacy-live');
  if (key?.parent === 'User') return id('User', anchored);
  if (key?.parent === 'Tenant') return id('Tenant', anchored);
  if (key) return id(key.parent, owner, String(index));
  if (column.name === 'tenantId') return STRAYS.includes(owner) ? owner : id('Tenant', owner);
  return plainValue(column, `${owner} ${table.name}.${column.name}`, index);
}

function plainValue({ type, members }: Column, text: string, index: number): unknown {
  if (members.length > 0) return members[index % members.length];
  if (type.endsWith('[]')) return [];
  if (type.startsWith('json')) return { neighbour: text };
  if (type === 'boolean') return index % 2 === 0;
  if (/^(smallint|integer|bigint)/.test(type)) return index + 1;
  if (/^(numeric|double|real)/.test(type)) return '1.50';
  if (type === 'date') return `2021-03-0${index + 1}`;
  if (type.startsWith('time without')) return '08:00:00';
  if (type.startsWith('timestamp')) return SINCE;
  return `${text} ${index}`;
}
