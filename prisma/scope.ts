import { HarnessError } from './harness-error.ts';
import { type ApprovedTenant, approved, type PersonaKind, personaEmail } from './layer-zero/approved.ts';
import type { Session } from './transaction.ts';

export interface Person {
  id: string;
  name: string;
  email: string;
  kind: PersonaKind;
}

export interface TenantScope {
  id: string;
  slug: string;
  name: string;
  /** The referral by which it is the partner's. */
  referralId: string;
  /** The tenant's default platform instance. */
  instanceId: string;
  /** The tenant's default location, which layer 0 made. */
  defaultLocationId: string;
  /** The persona accounts by the local part of their email: `owner`, `cashier`, ... */
  people: Readonly<Record<string, Person>>;
}

/** Where demo data may be written: resolved from the database by slug, referral and email, never by a fixed id. */
export interface Scope {
  partner: {
    id: string;
    slug: string;
    name: string;
    /** The agreement in force, by which it earns its share. */
    agreementId: string;
  };
  tenants: ReadonlyMap<string, TenantScope>;
}

/** What the database says about the partner and everything that claims to be its tenant. */
export interface ScopeFacts {
  partners: { id: string; slug: string; name: string; status: string; agreementId: string | null }[];
  tenants: {
    id: string;
    slug: string;
    name: string;
    status: string;
    referrals: { id: string; partnerId: string; partnerSlug: string }[];
    instanceIds: string[];
    locationIds: string[];
    people: { id: string; name: string; email: string; role: string }[];
  }[];
  /** Slugs of all tenants that the partner referred. */
  referredSlugs: string[];
}

/**
 * Resolves the scope in one statement.
 *
 * @throws D3_SCOPE_UNRESOLVED naming everything that is missing, extra, foreign or ambiguous
 */
export async function resolveScope(session: Session): Promise<Scope> {
  const slugs = approved.tenants.map((tenant) => tenant.slug);
  const [facts] = await session.rows<ScopeFacts>(FACTS, approved.partner.slug, slugs);
  if (!facts) throw new Error('a SELECT without FROM gives one row');
  return judgeScope(facts);
}

/** The decision, apart from the reading: facts in, a scope or a refusal out. */
export function judgeScope(facts: ScopeFacts): Scope {
  const problems: string[] = [];
  const [partner] = facts.partners;
  if (facts.partners.length !== 1 || !partner) {
    problems.push(`${facts.partners.length} partners with slug "${approved.partner.slug}"`);
  } else if (partner.status !== 'ACTIVE') {
    problems.push(`partner "${partner.slug}" is ${partner.status}`);
  } else if (!partner.agreementId) {
    problems.push(`partner "${partner.slug}" has no active agreement`);
  }
  const known = new Set(approved.tenants.map((tenant) => tenant.slug));
  for (const slug of facts.referredSlugs) {
    if (!known.has(slug)) problems.push(`extra tenant "${slug}" is referred by the partner but not approved`);
  }
  const tenants = new Map<string, TenantScope>();
  for (const wanted of approved.tenants) {
    const found = facts.tenants.filter((tenant) => tenant.slug === wanted.slug);
    problems.push(...tenantProblems(wanted, found, partner?.id));
    const [tenant] = found;
    if (tenant) tenants.set(wanted.slug, toTenantScope(wanted, tenant));
  }
  if (problems.length > 0 || !partner) throw unresolved(problems);
  const { id, slug, name, agreementId } = partner;
  return { partner: { id, slug, name, agreementId: agreementId ?? '' }, tenants };
}

function tenantProblems(wanted: ApprovedTenant, found: ScopeFacts['tenants'], partnerId?: string): string[] {
  const [tenant] = found;
  if (found.length !== 1 || !tenant) return [`${found.length} tenants with slug "${wanted.slug}"`];
  const problems: string[] = [];
  const owners = tenant.referrals.map((referral) => referral.partnerSlug);
  if (owners.length === 0) problems.push(`tenant "${wanted.slug}" has no referral`);
  if (owners.length > 1) problems.push(`tenant "${wanted.slug}" has ${owners.length} referrals: ${owners.join(', ')}`);
  if (tenant.referrals.some((referral) => referral.partnerId !== partnerId)) {
    problems.push(`tenant "${wanted.slug}" was referred by "${owners.join(', ')}"`);
  }
  if (tenant.status !== 'ACTIVE') problems.push(`tenant "${wanted.slug}" is ${tenant.status}`);
  if (tenant.instanceIds.length !== 1)
    problems.push(`tenant "${wanted.slug}" has ${tenant.instanceIds.length} default instances`);
  if (tenant.locationIds.length !== 1)
    problems.push(`tenant "${wanted.slug}" has ${tenant.locationIds.length} default locations`);
  for (const persona of wanted.personas) {
    const email = personaEmail(wanted.slug, persona.local);
    const role = persona.kind === 'admin' ? 'TENANT_ADMIN' : 'TENANT_USER';
    const accounts = tenant.people.filter((person) => person.email === email);
    if (accounts.length !== 1) problems.push(`${accounts.length} members of "${wanted.slug}" with email ${email}`);
    else if (accounts[0]?.role !== role) problems.push(`${email} is ${accounts[0]?.role}, not ${role}`);
  }
  return problems;
}

function toTenantScope(wanted: ApprovedTenant, tenant: ScopeFacts['tenants'][number]): TenantScope {
  const byEmail = new Map(tenant.people.map((person) => [person.email, person]));
  const people = wanted.personas.flatMap((persona) => {
    const person = byEmail.get(personaEmail(wanted.slug, persona.local));
    return person
      ? [[persona.local, { id: person.id, name: person.name, email: person.email, kind: persona.kind }] as const]
      : [];
  });
  return {
    id: tenant.id,
    slug: tenant.slug,
    name: tenant.name,
    referralId: tenant.referrals[0]?.id ?? '',
    instanceId: tenant.instanceIds[0] ?? '',
    defaultLocationId: tenant.locationIds[0] ?? '',
    people: Object.fromEntries(people),
  };
}

function unresolved(problems: readonly string[]): HarnessError {
  const shown = problems.slice(0, 8).join('; ');
  const more = problems.length > 8 ? `; and ${problems.length - 8} more` : '';
  return new HarnessError('D3_SCOPE_UNRESOLVED', {
    subject: `demo scope of partner "${approved.partner.slug}"`,
    have: shown + more,
    want: `one active partner with exactly the ${approved.tenants.length} approved tenants, their instances, default locations and persona accounts`,
    next: 'nothing was written; restore layer 0 on the platform, then run the command again',
  });
}

const FACTS = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'status', p.status,
        'agreementId', (SELECT a.id FROM "PartnerAgreement" a WHERE a."partnerId" = p.id AND a.status = 'ACTIVE' ORDER BY a.version DESC LIMIT 1))), '[]')
       FROM "Partner" p WHERE p.slug = $1) AS partners,
    (SELECT coalesce(json_agg(t.slug ORDER BY t.slug), '[]')
       FROM "PartnerReferral" r JOIN "Partner" p ON p.id = r."partnerId" AND p.slug = $1
       JOIN "Tenant" t ON t.id = r."tenantId") AS "referredSlugs",
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'slug', t.slug, 'name', t.name, 'status', t.status,
        'referrals', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'partnerId', p.id, 'partnerSlug', p.slug)), '[]')
           FROM "PartnerReferral" r JOIN "Partner" p ON p.id = r."partnerId" WHERE r."tenantId" = t.id),
        'instanceIds', (SELECT coalesce(json_agg(i.id), '[]') FROM "PlatformInstance" i WHERE i."tenantId" = t.id AND i."isDefault"),
        'locationIds', (SELECT coalesce(json_agg(l.id), '[]') FROM "Location" l WHERE l."tenantId" = t.id AND l."isDefaultLocation"),
        'people', (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'email', u.email, 'role', m.role)), '[]')
           FROM "TenantMembership" m JOIN "User" u ON u.id = m."userId" WHERE m."tenantId" = t.id AND m."isActive"))), '[]')
       FROM "Tenant" t WHERE t.slug = ANY($2::text[])) AS tenants`;
