import { approved, personaEmail } from '../../prisma/layer-zero/approved.ts';
import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';

/** A scope without a database, the same in every process: for tests of what seeds make of one. */
export function exampleScope(): Scope {
  const { partner } = approved;
  return {
    partner: {
      id: stableId('example', partner.slug),
      slug: partner.slug,
      name: partner.name,
      agreementId: stableId('example', partner.slug, 'agreement'),
    },
    tenants: new Map(
      approved.tenants.map(({ slug, name, personas }) => [
        slug,
        {
          id: stableId('example', slug),
          slug,
          name,
          referralId: stableId('example', slug, 'referral'),
          instanceId: stableId('example', slug, 'instance'),
          defaultLocationId: stableId('example', slug, 'location'),
          people: Object.fromEntries(
            personas.map(({ local, kind, name: person }) => {
              const email = personaEmail(slug, local);
              return [local, { id: stableId('example', email), name: person, email, kind }];
            }),
          ),
        },
      ]),
    ),
  };
}
