import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { officeDay } from '../office-day.ts';
import { roster } from '../roster.ts';
import { rowWith, type SeedInput, tenantOf } from '../seed.ts';
import type { Offset } from './content.ts';

export const FIRM_SLUG = 'demo-project';

/** Somebody who works on a project. */
export interface Colleague {
  memberId: string;
  memberType: 'STAFF' | 'EXTERNAL';
  name: string;
  email: string;
}

/** What every part of this seed stands on: the firm, on the anchor day. */
export interface Firm {
  tenantId: string;
  instanceId: string;
  calendar: Calendar;
  /** The id of a row from its natural key. */
  id: (table: `project_${string}`, ...naturalKey: string[]) => string;
  /** A persona of the firm, or somebody of the roster, who has no account and goes by email. */
  colleague: (person: string) => Colleague;
  /** The day on which the office does what is due then, `YYYY-MM-DD`. */
  day: (offset: Offset) => string;
  /** `time` on that day. */
  at: (offset: Offset, time: string) => string;
}

export function firmOf({ scope, calendar }: SeedInput): Firm {
  const tenant = tenantOf(scope, FIRM_SLUG);
  return {
    tenantId: tenant.id,
    instanceId: tenant.instanceId,
    calendar,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    colleague(person) {
      const account = tenant.people[person];
      if (account) return { memberId: account.id, memberType: 'STAFF', name: account.name, email: account.email };
      const { fullName, email } = rowWith(roster('project-management'), 'email', `${person}@mail.example`);
      return { memberId: email, memberType: 'EXTERNAL', name: fullName, email };
    },
    day: (offset) => calendar.day(officeDay(calendar, offset)),
    at: (offset, time) => calendar.at(officeDay(calendar, offset), time),
  };
}

/** The latest of some times. */
export function latest(times: readonly string[]): string {
  const last = times.toSorted().at(-1);
  if (last === undefined) throw new Error('nothing has happened yet');
  return last;
}
