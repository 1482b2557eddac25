import { approved } from '../../prisma/layer-zero/approved.ts';
import type { Session } from '../../prisma/transaction.ts';
import { type CheckIdentity, type CheckResult, compare, type Violation } from '../../verify/engine/check.ts';
import { capabilitiesOf, type LayerZeroFacts, readLayerZero } from './read-layer-zero.ts';

export const LAYER_ZERO: CheckIdentity = {
  id: 'pre.layer-zero',
  title: 'layer 0 is as the platform set it up and "npm run layer-zero" completes it',
  clauses: ['2.a', '2.b', '11.c'],
};

/**
 * Layer 0 as the platform's master seeder left it and its owner completed it, beyond what resolving the scope already
 * demands: the partner's flags and agreement, its users' roles and assignments, each tenant's locked referral, modules,
 * people and capabilities.
 */
export async function checkLayerZero(session: Session): Promise<CheckResult> {
  const started = performance.now();
  const facts = await readLayerZero(session);
  return compare(
    LAYER_ZERO,
    [...partnerFacts(facts), ...tenantFacts(facts), ...capabilityFacts(facts)],
    performance.now() - started,
  );
}

function partnerFacts({ partner, agreements, partnerUsers }: LayerZeroFacts): Violation[] {
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

function tenantFacts({ tenants }: LayerZeroFacts): Violation[] {
  const bySlug = new Map(tenants.map((tenant) => [tenant.slug, tenant]));
  return approved.tenants.map(({ slug, suites, personas }) => {
    const found = bySlug.get(slug);
    return {
      subject: slug,
      have: found ? wordTenant(found.locked, found.modules, found.members) : 'no tenant',
      want: wordTenant(true, suites, personas.length),
    };
  });
}

function wordTenant(locked: boolean, modules: readonly string[], members: number): string {
  return `referral ${locked ? 'locked' : 'open'}, modules ${modules.toSorted().join(' ')}, ${members} people`;
}

/** Nothing to look at while nobody has an activation: everything is on. */
function capabilityFacts({ tenants, capabilities }: LayerZeroFacts): Violation[] {
  if (capabilities.activations === 0) return [];
  return tenants.map(({ slug, activated }) => {
    const wanted = capabilitiesOf(slug, capabilities);
    return {
      subject: `${slug}, capabilities`,
      have: wanted.filter((key) => activated.includes(key)).join(' '),
      want: wanted.join(' '),
    };
  });
}
