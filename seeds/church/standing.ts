import type { Row } from '../seed.ts';
import { between, type Context, content, inTurn, must } from './context.ts';
import { dateOnly } from './months.ts';
import { type Household, householdsOf, type Person, type Place, peopleOf } from './people.ts';

export type Status = NonNullable<Row<'chu_member'>['status']>;

/** A change of standing, so many days after the anchor. */
export interface Change {
  to: Status;
  from: Status;
  offset: number;
}

/** A person with a household, an age and a way into the church. */
export interface Believer extends Person {
  id: string;
  household: Household | null;
  place: Place | null;
  birthDay: string;
  isMinor: boolean;
  /** Days after the anchor of the first visit. */
  joined: number;
  status: Status;
  /** Those since the register is kept online. */
  changes: readonly Change[];
}

type Draft = Omit<Believer, 'status' | 'changes' | 'joined'>;

const STEPS_TO_WORKER: readonly [Status, Status, number][] = [
  ['VISITOR', 'NEW_CONVERT', 28],
  ['NEW_CONVERT', 'MEMBER', 120],
  ['MEMBER', 'WORKER', 300],
];
/** Households with minors, after the first, that came while the register was online already. */
const RECENT_HOUSEHOLDS = 6;
/** Spouses who serve as well, of households whose children are grown up. */
const SERVING_SPOUSES = 9;

/** Everybody in the register, with whatever brought them to where they stand. */
export function believersOf(context: Context): Believer[] {
  const people = peopleOf(context);
  const households = householdsOf(people);
  const drafts = people.map((person) => draft(context, person, households));
  const recent = households.filter(isYoungFullHouse).slice(1, RECENT_HOUSEHOLDS + 1);
  const serving = households.filter((house) => !house.hasMinors && house.people.length > 3 && !isWidowed(house));
  const singles = drafts.filter((person) => person.household === null);
  return drafts.map((person) => ({
    ...person,
    ...(person.household
      ? inHousehold(person, person.household, {
          recent: recent.indexOf(person.household),
          spouseServes: serving.slice(0, SERVING_SPOUSES).includes(person.household),
        })
      : alone(singles.indexOf(person))),
  }));
}

const isYoungFullHouse = (house: Household): boolean => house.hasMinors && !house.people[0]?.person.persona;
const isWidowed = (house: Household): boolean => content.household.widowed.includes(house.name);

function draft(context: Context, person: Person, households: readonly Household[]): Draft {
  const household = households.find((house) => house.people.some((member) => member.person === person)) ?? null;
  const place = household?.people.find((member) => member.person === person)?.place ?? null;
  const isMinor = place === 'CHILD' && household?.hasMinors === true;
  return {
    ...person,
    id: context.id('chu_member', person.fullName),
    household,
    place,
    isMinor,
    birthDay: birthDay(context, person, ages(person, household, place)),
  };
}

/** Nobody is within a year of eighteen, so nobody comes of age between one anchor and another. */
function ages(person: Person, household: Household | null, place: Place | null): number {
  const turn = between(`age of ${person.fullName}`, [0, 9]);
  if (!household) return 22 + turn * 4;
  const parents = household.hasMinors ? 38 : 54;
  if (place === 'HEAD') return parents + turn;
  if (place === 'SPOUSE') return parents - 2 + Math.floor(turn / 2);
  return (household.hasMinors ? 5 : 20) + Math.floor(turn * 0.8);
}

function birthDay(context: Context, person: Person, age: number): string {
  const year = Number(context.calendar.today.slice(0, 4)) - age;
  const month = String(between(`birth month of ${person.fullName}`, [1, 12])).padStart(2, '0');
  return `${year}-${month}-${String(between(`birthday of ${person.fullName}`, [1, 28])).padStart(2, '0')}`;
}

/** The first visit came before the others: nobody joins before being born. */
export function joinedOn(context: Context, person: Believer): string {
  const visit = context.date(person.joined);
  const born = dateOnly(person.birthDay);
  return visit > born ? visit : new Date(Date.parse(born) + 42 * 86_400_000).toISOString();
}

interface Standing {
  joined: number;
  status: Status;
  changes: Change[];
}

function inHousehold(
  person: Draft,
  house: Household,
  { recent, spouseServes }: { recent: number; spouseServes: boolean },
): Standing {
  const joined = recent >= 0 ? -700 + recent * 35 : firstVisit(house);
  const { place, persona } = person;
  if (place === 'HEAD' && isWidowed(house)) {
    const offset = -130 - 75 * content.household.widowed.indexOf(house.name);
    return { joined, status: 'DECEASED', changes: [{ from: 'WORKER', to: 'DECEASED', offset }] };
  }
  const heads = place === 'HEAD' || (place === 'SPOUSE' && isWidowed(house));
  const serves = (heads && persona !== 'member') || (place === 'SPOUSE' && spouseServes);
  const status: Status = serves ? 'WORKER' : 'MEMBER';
  const steps = recent >= 0 && place !== 'CHILD' ? STEPS_TO_WORKER.slice(0, serves ? 3 : 2) : [];
  return { joined, status, changes: steps.map(([from, to, after]) => ({ from, to, offset: joined + after })) };
}

/** The senior pastor's family has been there almost from the start. */
function firstVisit(house: Household): number {
  if (house.people[0]?.person.persona === 'pastor') return -5900;
  return -1200 - between(`first visit of the ${house.name} family`, [0, 2600]);
}

/** Those without a household here: newcomers first, then those who have gone, then members. */
function alone(index: number): Standing {
  const { VISITOR, NEW_CONVERT, INACTIVE, TRANSFERRED } = content.statuses;
  const status = inTurn<Status>(
    [
      ...Array<Status>(VISITOR).fill('VISITOR'),
      ...Array<Status>(NEW_CONVERT).fill('NEW_CONVERT'),
      ...Array<Status>(INACTIVE).fill('INACTIVE'),
      ...Array<Status>(TRANSFERRED).fill('TRANSFERRED'),
      'MEMBER',
    ],
    Math.min(index, VISITOR + NEW_CONVERT + INACTIVE + TRANSFERRED),
  );
  if (status === 'VISITOR') return { joined: -4 - index * 5, status, changes: [] };
  if (status === 'NEW_CONVERT') {
    const joined = -60 - (index - VISITOR) * 6;
    return { joined, status, changes: [{ from: 'VISITOR', to: status, offset: joined + 28 }] };
  }
  const joined = -1500 - index * 20;
  if (status === 'MEMBER') return { joined, status, changes: [] };
  return {
    joined,
    status,
    changes: [{ from: 'MEMBER', to: status, offset: -38 - (index - VISITOR - NEW_CONVERT) * 23 }],
  };
}

export function isAdult(person: Believer): boolean {
  return !person.isMinor;
}

export function byPersona(believers: readonly Believer[], local: string): Believer {
  return must(
    believers.find((person) => person.persona === local),
    `member for the account "${local}"`,
  );
}

/** The living of a household, its head first: whoever answers for it now. */
export function livingIn(house: Household, believers: readonly Believer[]): Believer[] {
  return house.people
    .map(({ person }) =>
      must(
        believers.find(({ fullName }) => fullName === person.fullName),
        person.fullName,
      ),
    )
    .filter((person) => person.status !== 'DECEASED');
}

/** The households that the register knows, in the order of the people in it. */
export function householdsIn(believers: readonly Believer[]): Household[] {
  return [...new Set(believers.map(({ household }) => household))].filter((house) => house !== null);
}
