import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput } from '../seed.ts';
import { documentNumber, type SeedContext, seedContext } from '../seed-context.ts';
import { chambers, keyed, type MatterContent, type Offset } from './content.ts';
import { courtDay } from './court-day.ts';

/** What every part of the firm's seed stands on. */
export interface Context extends SeedContext<`leg_${string}`> {
  instanceId: string;
  /** A time of day in Lagos on a court day. */
  at: (offset: Offset, time: string) => string;
  /** That court day, `YYYY-MM-DD`. */
  day: (offset: Offset) => string;
}

/** A matter with what its children need to know of it. */
export interface Matter {
  id: string;
  number: string;
  content: MatterContent;
}

/** Who logs time: an account, or a lawyer who has none. */
export interface Timekeeper {
  staffId: string | null;
  name: string;
}

export function contextOf(input: SeedInput): Context {
  const context = seedContext<`leg_${string}`>(input, 'demo-legal');
  const { calendar } = context;
  return {
    ...context,
    instanceId: context.tenant.instanceId,
    at: (offset, time) => calendar.at(courtDay(calendar, offset), time),
    day: (offset) => calendar.day(courtDay(calendar, offset)),
  };
}

export const numberOf = (series: string, index: number): string => documentNumber(chambers.numberPrefix, series, index);

export function mattersOf(context: Context): Matter[] {
  return chambers.matters.map((content, index) => {
    const number = numberOf('MAT', index);
    return { id: context.id('leg_matter', number), number, content };
  });
}

/** Nobody from outside is in a matter who is not in this suite's part of the roster. */
export function personBy(localPart: string): Member {
  return rowWith(roster('legal-practice'), 'email', `${localPart}@mail.example`);
}

export function timekeeper(context: Context, key: string): Timekeeper {
  const { persona, person } = keyed(chambers.lawyers, key);
  if (persona === null) return { staffId: null, name: `Barr. ${personBy(person ?? '').fullName}` };
  const { id, name } = context.persona(persona);
  return { staffId: id, name };
}

/** The account of a lawyer or of the clerk. */
export function accountOf(context: Context, key: string): string {
  const lawyer = chambers.lawyers.find((candidate) => candidate.key === key);
  return context.persona(lawyer?.persona ?? key).id;
}

/** What an invoice of the matter is called and when it goes out. */
export function invoiceOf(context: Context, { number, content }: Matter, invoice: number) {
  const entry = content.invoices.find((candidate) => candidate.number === invoice);
  if (!entry) throw new Error(`${number} has no invoice ${invoice}`);
  return { reference: numberOf('INV', invoice - 1), sentAt: context.at(entry.day, '15:00'), day: entry.day };
}
