import type { Row } from '../seed.ts';
import { type Context, content, must } from './context.ts';
import { type Believer, byPersona } from './standing.ts';

export function churchRow(context: Context): Row<'chu_church'> {
  const { establishedDaysAgo, ...church } = content.church;
  const since = context.date(-establishedDaysAgo);
  return {
    id: context.churchId,
    tenantId: context.tenantId,
    name: context.churchName,
    acronym: church.acronym,
    motto: church.motto,
    cacNumber: church.cacNumber,
    establishedOn: since,
    address: church.address,
    city: church.city,
    state: church.state,
    country: 'NG',
    phone: church.phone,
    email: church.email,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  };
}

export function unitId(context: Context, code: string): string {
  return context.id('chu_church_unit', code);
}

/** Parents come first: the content lists them so. */
export function unitRows(context: Context): Row<'chu_church_unit'>[] {
  const since = context.date(-content.church.establishedDaysAgo);
  return content.units.map(({ code, level, parent, name, lga }) => ({
    id: unitId(context, code),
    tenantId: context.tenantId,
    churchId: context.churchId,
    parentId: parent === null ? null : unitId(context, parent),
    level: level as Row<'chu_church_unit'>['level'],
    name,
    code,
    lga,
    status: 'ACTIVE',
    createdAt: since,
    updatedAt: since,
  }));
}

export function roleRows(context: Context): Row<'chu_role'>[] {
  const since = context.date(-content.church.establishedDaysAgo);
  return content.roles.map(({ code, name, rank, description }) => ({
    id: context.id('chu_role', code),
    tenantId: context.tenantId,
    code,
    name,
    rank,
    description,
    isActive: true,
    createdAt: since,
    updatedAt: since,
  }));
}

interface Office {
  role: string;
  holder: Believer;
  /** Days after the anchor. */
  from: number;
  to: number | null;
  reason: string | null;
}

const DAYS_TO_OFFICE = 400;

/** Offices go to the accounts that stand for them, then to heads of households in the order of the register. */
export function officesOf(believers: readonly Believer[]): Office[] {
  const workers = believers.filter(
    ({ status, persona, changes, place }) =>
      status === 'WORKER' && place === 'HEAD' && !persona && changes.length === 0,
  );
  const held = content.roles.flatMap((role) =>
    [...role.personas.map((local) => byPersona(believers, local)), ...workers.splice(0, role.workers)].map(
      (holder): Office => ({ role: role.code, holder, from: holder.joined + DAYS_TO_OFFICE, to: null, reason: null }),
    ),
  );
  return [...held, ...formerOffices(believers, held)];
}

/** Days after the anchor on which somebody's standing changed for good. */
function endOf(person: Believer): number {
  return person.changes.at(-1)?.offset ?? 0;
}

/** An elder who died, a pastor who moved away, and an administrator who became an elder. */
function formerOffices(believers: readonly Believer[], held: readonly Office[]): Office[] {
  const gone = (status: Believer['status']) =>
    must(
      believers.find((person) => person.status === status),
      status,
    );
  const elder = must(
    held.find(({ role }) => role === 'ELDER'),
    'elder',
  );
  return [
    ended('ELDER', gone('DECEASED'), endOf(gone('DECEASED'))),
    ended('ASSOCIATE_PASTOR', gone('TRANSFERRED'), endOf(gone('TRANSFERRED'))),
    ended('ADMINISTRATOR', elder.holder, elder.from),
  ];
}

function ended(role: keyof typeof content.formerHolders, holder: Believer, to: number): Office {
  return { role, holder, from: holder.joined + DAYS_TO_OFFICE / 2, to, reason: content.formerHolders[role] };
}

export function officeRows(context: Context, believers: readonly Believer[]): Row<'chu_role_assignment'>[] {
  return officesOf(believers).map(({ role, holder, from, to, reason }) => ({
    id: context.id('chu_role_assignment', role, holder.fullName),
    tenantId: context.tenantId,
    churchId: context.churchId,
    memberId: holder.id,
    roleId: context.id('chu_role', role),
    status: to === null ? 'ACTIVE' : 'TERMINATED',
    effectiveOn: context.date(from),
    endedOn: to === null ? null : context.date(to),
    endReason: reason,
    appointedById: context.persona(role === 'SENIOR_PASTOR' ? 'admin' : 'pastor').id,
    createdAt: context.date(from),
    updatedAt: context.date(to ?? from),
  }));
}
