import type { Row } from '../seed.ts';
import { addressOf, type Cell, cellOf } from './cells.ts';
import { between, type Context, content, inTurn, numberOf } from './context.ts';
import { dateOnly } from './months.ts';
import { unitId } from './organisation.ts';
import type { Household } from './people.ts';
import { type Believer, householdsIn, isAdult, joinedOn, livingIn } from './standing.ts';

/** A household lives where its cell meets. */
export function familyRows(
  context: Context,
  believers: readonly Believer[],
  cells: readonly Cell[],
): Row<'chu_family_unit'>[] {
  return householdsIn(believers).map((house, index) => {
    const [head] = livingIn(house, believers);
    if (!head) throw new Error(`nobody is left of the ${house.name} family`);
    return {
      id: familyId(context, house),
      tenantId: context.tenantId,
      name: `The ${house.name} family`,
      headMemberId: head.id,
      address: addressOf(index, cellOf(cells, head).area),
      createdAt: context.date(head.joined),
      updatedAt: context.date(head.joined),
    };
  });
}

function familyId(context: Context, house: Household): string {
  return context.id('chu_family_unit', house.name);
}

export function memberRows(
  context: Context,
  believers: readonly Believer[],
  cells: readonly Cell[],
): Row<'chu_member'>[] {
  const enrolled = believers.filter(({ status }) => status !== 'VISITOR' && status !== 'NEW_CONVERT');
  return believers.map((person, index) => {
    const cell = cells.find(({ people }) => people.includes(person)) ?? nearestCell(cells, person, index);
    const number = enrolled.indexOf(person);
    const joined = joinedOn(context, person);
    const changed = person.changes.at(-1)?.offset;
    return {
      id: person.id,
      tenantId: context.tenantId,
      churchId: context.churchId,
      unitId: unitId(context, cell.unit),
      familyUnitId: person.household && familyId(context, person.household),
      userId: person.userId,
      membershipNumber: number < 0 ? null : numberOf('MEM', number),
      title: person.title,
      firstName: person.firstName,
      lastName: person.lastName,
      sex: person.sex === 'female' ? 'FEMALE' : 'MALE',
      birthDate: dateOnly(person.birthDay),
      isMinor: person.isMinor,
      phone: isAdult(person) ? person.phone : null,
      email: isAdult(person) ? person.email : null,
      occupation: isAdult(person) ? occupationOf(person) : null,
      area: cell.area,
      status: person.status,
      joinedOn: joined,
      createdAt: joined,
      updatedAt: changed === undefined ? joined : context.date(changed),
    };
  });
}

/** Minors and the departed live with their household, visitors anywhere. */
function nearestCell(cells: readonly Cell[], person: Believer, index: number): Cell {
  const home = cells.find(({ people }) =>
    people.some(({ household }) => household !== null && household === person.household),
  );
  return home ?? inTurn(cells, index);
}

function occupationOf(person: Believer): string {
  if (person.persona === 'pastor' || person.persona === 'ministry') return 'Pastor';
  if (person.place === 'CHILD') return 'Student';
  return inTurn(content.occupations, between(`occupation of ${person.fullName}`, [0, 99]));
}

/** Every change was taken down by the administrator. */
export function historyRows(context: Context, believers: readonly Believer[]): Row<'chu_member_status_history'>[] {
  const reasons: Readonly<Record<string, string>> = content.reasons;
  return believers.flatMap((person) =>
    person.changes.map(({ from, to, offset }) => {
      const changedAt = context.calendar.at(offset, '13:20');
      return {
        id: context.id('chu_member_status_history', person.fullName, to),
        tenantId: context.tenantId,
        memberId: person.id,
        previousStatus: from,
        newStatus: to,
        reason: reasons[to] ?? '',
        changedById: context.persona('admin').id,
        changedAt,
        createdAt: changedAt,
      };
    }),
  );
}

const BOTH_PARENTS = 6;

/** Each minor has one guardian, the first few have both parents; the wards of the member account have him. */
export function guardianRows(context: Context, believers: readonly Believer[]): Row<'chu_guardian_link'>[] {
  const minors = believers.filter(({ isMinor, household }) => isMinor && household?.name !== wardsOf);
  const wards = believers.filter(({ isMinor, household }) => isMinor && household?.name === wardsOf);
  return [
    ...wards.map((minor) => linkRow(context, minor, parentOf(minor, believers, 0))),
    ...minors.flatMap((minor, index) =>
      (index < BOTH_PARENTS ? [0, 1] : [index % 2]).map((which) =>
        linkRow(context, minor, parentOf(minor, believers, which)),
      ),
    ),
  ];
}

const wardsOf = content.household.of.Tanko;

function parentOf(minor: Believer, believers: readonly Believer[], which: number): Believer {
  const parent = minor.household && livingIn(minor.household, believers)[which];
  if (!parent) throw new Error(`no parent for ${minor.fullName}`);
  return parent;
}

function linkRow(context: Context, minor: Believer, guardian: Believer): Row<'chu_guardian_link'> {
  const since = joinedOn(context, minor);
  const relation = guardian.lastName !== minor.lastName ? 'GUARDIAN' : guardian.sex === 'female' ? 'MOTHER' : 'FATHER';
  return {
    id: context.id('chu_guardian_link', minor.fullName, guardian.fullName),
    tenantId: context.tenantId,
    minorId: minor.id,
    guardianId: guardian.id,
    relation,
    isVerified: true,
    verifiedAt: since,
    hasConsented: true,
    consentedAt: since,
    createdAt: since,
    updatedAt: since,
  };
}
