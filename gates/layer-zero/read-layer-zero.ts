import { approved } from '../../prisma/layer-zero/approved.ts';
import type { Session } from '../../prisma/transaction.ts';

/** What the database says of layer 0, beyond what resolving the scope demands. */
export interface LayerZeroFacts {
  partner: { tier: string; isDemo: boolean } | null;
  agreements: number;
  partnerUsers: { email: string; role: string; assigned: string[] }[];
  tenants: { slug: string; locked: boolean; modules: string[]; members: number; activated: string[] }[];
  capabilities: Capabilities;
}

/** The platform's switches for its suites. */
export interface Capabilities {
  /** Keys of the registry. */
  registered: string[];
  /** Rows of whichever tenant. While there is none, everything registered counts as on for everybody. */
  activations: number;
}

/** Reads them in one statement. */
export async function readLayerZero(session: Session): Promise<LayerZeroFacts> {
  const slugs = approved.tenants.map(({ slug }) => slug);
  const [facts] = await session.rows<LayerZeroFacts>(FACTS, approved.partner.slug, slugs);
  if (!facts) throw new Error('a SELECT without FROM gives one row');
  return facts;
}

/** What the seeded rows of a tenant need beside the suites that the platform activated for it. */
const BESIDE: Readonly<Record<string, readonly string[]>> = { 'demo-retail-store': ['svm'] };

/** The capabilities that have to count as on for a tenant. */
export function neededBy(slug: string): string[] {
  const suites = approved.tenants.find((tenant) => tenant.slug === slug)?.suites ?? [];
  return [...suites, ...(BESIDE[slug] ?? [])].toSorted();
}

/** The same as far as the registry has them. */
export function capabilitiesOf(slug: string, { registered }: Capabilities): string[] {
  return neededBy(slug).filter((key) => registered.includes(key));
}

const FACTS = `
  SELECT
    (SELECT json_build_object('tier', p.tier, 'isDemo', coalesce((p.metadata->>'isDemo')::boolean, false))
       FROM "Partner" p WHERE p.slug = $1) AS partner,
    (SELECT count(*)::int FROM "PartnerAgreement" a JOIN "Partner" p ON p.id = a."partnerId" AND p.slug = $1
       WHERE a.status = 'ACTIVE') AS agreements,
    (SELECT coalesce(json_agg(json_build_object('email', u.email, 'role', pu.role, 'assigned',
        (SELECT coalesce(json_agg(coalesce(t.slug, a.id)), '[]')
           FROM unnest(pu."assignedTenantIds") AS a(id) LEFT JOIN "Tenant" t ON t.id = a.id))), '[]')
       FROM "PartnerUser" pu JOIN "Partner" p ON p.id = pu."partnerId" AND p.slug = $1
       JOIN "User" u ON u.id = pu."userId" WHERE pu."isActive") AS "partnerUsers",
    (SELECT coalesce(json_agg(json_build_object('slug', t.slug,
        'locked', (SELECT coalesce(bool_and(r."attributionLocked"), false) FROM "PartnerReferral" r WHERE r."tenantId" = t.id),
        'modules', t."activatedModules",
        'activated', (SELECT coalesce(json_agg(c."capabilityKey"), '[]') FROM "core_tenant_capability_activations" c
           WHERE c."tenantId" = t.id AND c.status = 'ACTIVE'),
        'members', (SELECT count(*)::int FROM "TenantMembership" m WHERE m."tenantId" = t.id AND m."isActive"))), '[]')
       FROM "Tenant" t WHERE t.slug = ANY($2::text[])) AS tenants,
    json_build_object('registered', (SELECT coalesce(json_agg(c.key), '[]') FROM "core_capabilities" c),
      'activations', (SELECT count(*)::int FROM "core_tenant_capability_activations")) AS capabilities`;
