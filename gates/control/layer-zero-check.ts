import { approved } from '../../prisma/layer-zero/approved.ts';
import type { Session } from '../../prisma/transaction.ts';
import { type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';

interface Facts {
  partner: { tier: string; isDemo: boolean } | null;
  agreements: number;
  partnerUsers: { email: string; role: string; assigned: string[] }[];
  tenants: { slug: string; type: string; locked: boolean; activated: string[]; members: number }[];
}

/**
 * Layer 0 as the platform should have left it, beyond what resolving the scope already demands: the
 * partner's flags and agreement, its users' roles and assignments, each tenant's type, locked referral,
 * activated modules and people.
 */
export async function checkLayerZero(session: Session): Promise<CheckResult> {
  const started = performance.now();
  const [facts] = await session.rows<Facts>(
    FACTS,
    approved.partner.slug,
    approved.tenants.map(({ slug }) => slug),
  );
  if (!facts) throw new Error('a SELECT without FROM gives one row');
  return compare(
    { id: 'pre.layer-zero', title: 'layer 0 is as the platform set it up', clauses: ['2.a', '2.b', '11.c'] },
    [...partnerFacts(facts), ...tenantFacts(facts)],
    performance.now() - started,
  );
}

function partnerFacts({ partner, agreements, partnerUsers }: Facts): Violation[] {
  const users = new Map(partnerUsers.map((user) => [user.email, user]));
  return [
    { subject: 'partner, tier', have: partner?.tier ?? 'no partner', want: 'GOLD' },
    { subject: 'partner, isDemo', have: String(partner?.isDemo ?? false), want: 'true' },
    { subject: 'partner, active agreements', have: String(agreements), want: '1' },
    { subject: 'partner, users', have: String(partnerUsers.length), want: String(approved.partner.users.length) },
    ...approved.partner.users.map(({ email, role, assigned }) => {
      const found = users.get(email);
      return {
        subject: email,
        have: found ? wordUser(found.role, found.assigned) : 'no user of the partner',
        want: wordUser(role, assigned),
      };
    }),
  ];
}

function wordUser(role: string, assigned: readonly string[]): string {
  return `${role}, ${assigned.length === 0 ? 'nothing assigned' : `assigned ${assigned.toSorted().join(', ')}`}`;
}

function tenantFacts({ tenants }: Facts): Violation[] {
  const bySlug = new Map(tenants.map((tenant) => [tenant.slug, tenant]));
  return approved.tenants.map(({ slug, type, suites, personas }) => {
    const found = bySlug.get(slug);
    return {
      subject: slug,
      have: found ? wordTenant(found.type, found.locked, found.activated, found.members) : 'no tenant',
      want: wordTenant(type, true, suites, personas.length),
    };
  });
}

function wordTenant(type: string, locked: boolean, activated: readonly string[], members: number): string {
  return `${type}, referral ${locked ? 'locked' : 'open'}, modules ${activated.toSorted().join(' ')}, ${members} people`;
}

const FACTS = `
  SELECT
    (SELECT json_build_object('tier', p.tier, 'isDemo', coalesce((p.metadata->>'isDemo')::boolean, false))
       FROM "Partner" p WHERE p.slug = $1) AS partner,
    (SELECT count(*)::int FROM "PartnerAgreement" a JOIN "Partner" p ON p.id = a."partnerId" AND p.slug = $1
       WHERE a.status = 'ACTIVE') AS agreements,
    (SELECT coalesce(json_agg(json_build_object('email', u.email, 'role', pu.role, 'assigned',
        (SELECT coalesce(json_agg(t.slug), '[]') FROM "Tenant" t WHERE t.id = ANY(pu."assignedTenantIds")))), '[]')
       FROM "PartnerUser" pu JOIN "Partner" p ON p.id = pu."partnerId" AND p.slug = $1
       JOIN "User" u ON u.id = pu."userId" WHERE pu."isActive") AS "partnerUsers",
    (SELECT coalesce(json_agg(json_build_object('slug', t.slug, 'type', t.type,
        'locked', (SELECT coalesce(bool_and(r."isLocked"), false) FROM "PartnerReferral" r WHERE r."tenantId" = t.id),
        'activated', (SELECT coalesce(json_agg(c."capabilityKey"), '[]') FROM "CapabilityActivation" c
           WHERE c."tenantId" = t.id AND c.status = 'ACTIVE'),
        'members', (SELECT count(*)::int FROM "TenantMembership" m WHERE m."tenantId" = t.id AND m."isActive"))), '[]')
       FROM "Tenant" t WHERE t.slug = ANY($2::text[])) AS tenants`;
