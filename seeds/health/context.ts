import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput } from '../seed.ts';
import { documentNumber, type SeedContext, seedContext } from '../seed-context.ts';
import { clinic } from './content.ts';

/** What every part of the clinic's seed stands on. */
export interface Context extends SeedContext<`health_${string}`> {
  clinicName: string;
  /** The person of the roster with this local part. */
  person: (local: string) => Member;
}

export function contextOf(input: SeedInput): Context {
  const context = seedContext<`health_${string}`>(input, 'demo-clinic');
  const people = roster('health');
  return {
    ...context,
    clinicName: context.tenant.name,
    person: (local) => rowWith(people, 'email', `${local}@mail.example`),
  };
}

export const numberOf = (series: string, index: number): string => documentNumber(clinic.prefix, series, index);

/** The latest of some times; those that are null have not come. */
export function latest(first: string, ...others: readonly (string | null)[]): string {
  return others.reduce<string>((last, time) => (time !== null && time > last ? time : last), first);
}
