import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Member, roster } from '../roster.ts';
import { rowWith, type SeedInput, tenantOf } from '../seed.ts';
import { chambers, keyed, type MatterContent, type Offset } from './content.ts';
import { courtDay } from './court-day.ts';

export const CHAMBERS_SLUG = 'demo-legal';

type LegTable = `leg_${string}`;

/** What every part of the firm's seed stands on. */
export interface Ground {
  tenantId: string;
  instanceId: string;
  calendar: Calendar;
  id(table: LegTable, ...naturalKey: string[]): string;
  /** The account with this local part. */
  account(local: string): { id: string; name: string; email: string };
  /** A time of day in Lagos on a court day. */
  at(offset: Offset, time: string): string;
  /** That court day, `YYYY-MM-DD`. */
  day(offset: Offset): string;
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

export function groundOf({ scope, calendar }: SeedInput): Ground {
  const tenant = tenantOf(scope, CHAMBERS_SLUG);
  return {
    tenantId: tenant.id,
    instanceId: tenant.instanceId,
    calendar,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    account(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`nobody is "${local}" at ${CHAMBERS_SLUG}`);
      return person;
    },
    at: (offset, time) => calendar.at(courtDay(calendar, offset), time),
    day: (offset) => calendar.day(courtDay(calendar, offset)),
  };
}

/** `NAC-MAT-0001` for the first matter. */
export function numberOf(series: string, index: number): string {
  return `${chambers.numberPrefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}

export function mattersOf(ground: Ground): Matter[] {
  return chambers.matters.map((content, index) => {
    const number = numberOf('MAT', index);
    return { id: ground.id('leg_matter', number), number, content };
  });
}

/** Nobody from outside is in a matter who is not in this suite's part of the roster. */
export function personBy(localPart: string): Member {
  return rowWith(roster('legal-practice'), 'email', `${localPart}@mail.example`);
}

export function timekeeper(ground: Ground, key: string): Timekeeper {
  const { persona, person } = keyed(chambers.lawyers, key);
  if (persona === null) return { staffId: null, name: `Barr. ${personBy(person ?? '').fullName}` };
  const { id, name } = ground.account(persona);
  return { staffId: id, name };
}

/** The account of a lawyer or of the clerk. */
export function accountOf(ground: Ground, key: string): string {
  const lawyer = chambers.lawyers.find((candidate) => candidate.key === key);
  return ground.account(lawyer?.persona ?? key).id;
}

/** What an invoice of the matter is called and when it goes out. */
export function invoiceOf(ground: Ground, { number, content }: Matter, invoice: number) {
  const entry = content.invoices.find((candidate) => candidate.number === invoice);
  if (!entry) throw new Error(`${number} has no invoice ${invoice}`);
  return { reference: numberOf('INV', invoice - 1), sentAt: ground.at(entry.day, '15:00'), day: entry.day };
}
