import { type Member, roster } from '../roster.ts';
import type { SeedInput } from '../seed.ts';
import { documentNumber, type SeedContext, seedContext } from '../seed-context.ts';
import { portfolio } from './content.ts';

/** What every part of the property managers' seed stands on. */
export interface Context extends SeedContext<`realestate_${string}`> {
  /** Nobody is two of these. */
  renters: readonly Member[];
  owners: readonly Member[];
}

export function contextOf(input: SeedInput): Context {
  const people = roster('real-estate');
  const renters = portfolio.leases.length;
  return {
    ...seedContext<`realestate_${string}`>(input, 'demo-real-estate'),
    renters: people.slice(0, renters),
    owners: people.slice(renters),
  };
}

export function memberAt(members: readonly Member[], position: number): Member {
  const member = members[position];
  if (!member) throw new Error(`the roster of real-estate ends before ${position}`);
  return member;
}

export const numberOf = (series: string, index: number): string =>
  documentNumber(portfolio.numberPrefix, series, index);

/** Tenant and partner, which every row of the family names. */
export function owned({ tenantId, partnerId }: Context): { tenantId: string; partnerId: string } {
  return { tenantId, partnerId };
}

export function latest(times: readonly (string | null)[]): string {
  return (
    times
      .filter((time) => time !== null)
      .toSorted()
      .at(-1) ?? ''
  );
}
