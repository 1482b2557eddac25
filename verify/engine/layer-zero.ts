/**
 * What belongs to the platform before any demo batch: written by nobody here, deleted by nobody here.
 * Whole tables, and within tables that batches extend, the rows that were there first.
 */
const WHOLE_TABLES = new Set([
  'Partner',
  'PartnerAgreement',
  'PartnerReferral',
  'PartnerReferralCode',
  'PartnerUser',
  'User',
  'Tenant',
  'TenantMembership',
  'PlatformInstance',
  'core_capabilities',
  'core_tenant_capability_activations',
]);

/** Conditions on the row `t`. A tenant keeps the default location that the platform gave it. */
const ROWS: Readonly<Record<string, string>> = { Location: 't."isDefaultLocation"' };

export function isLayerZeroTable(table: string): boolean {
  return WHOLE_TABLES.has(table);
}

/** SQL that is true for a row `t` that layer 0 owns. */
export function isLayerZeroRow(table: string): string {
  return isLayerZeroTable(table) ? 'true' : (ROWS[table] ?? 'false');
}
