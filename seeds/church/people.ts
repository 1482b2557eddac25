import { roster, type Sex } from '../roster.ts';
import { type Context, content } from './context.ts';

/** Somebody who comes to the church: an account of the tenant or a person of the roster. */
export interface Person {
  title: string | null;
  firstName: string;
  lastName: string;
  fullName: string;
  sex: Sex;
  phone: string;
  email: string;
  userId: string | null;
  /** Local part of the account. */
  persona: string | null;
}

export type Place = 'HEAD' | 'SPOUSE' | 'CHILD';

export interface Household {
  /** The family name of its head. */
  name: string;
  people: readonly { person: Person; place: Place }[];
  hasMinors: boolean;
}

/** Accounts carry no sex; these five are all that the church has. */
const PERSONAS: Readonly<Record<string, Sex>> = {
  pastor: 'male',
  ministry: 'female',
  admin: 'male',
  finance: 'female',
  member: 'male',
};
const FROM_ROSTER = 195;
const FULL_HOUSE = 4;
/** Of three full houses the third has children who are minors. */
const MINORS_EVERY = 3;

export function peopleOf(context: Context): Person[] {
  const stretch = roster('church');
  const members = stretch
    .slice(0, FROM_ROSTER)
    .map((member): Person => ({ ...member, title: null, userId: null, persona: null }));
  const accounts = Object.entries(PERSONAS).map(([local, sex], index): Person => {
    const account = context.persona(local);
    const words = account.name.split(' ');
    const [firstName = '', lastName = ''] = words.slice(-2);
    return {
      title: words.slice(0, -2).join(' ') || null,
      firstName,
      lastName,
      fullName: `${firstName} ${lastName}`,
      sex,
      /** An account has no phone; those at the end of the stretch are nobody else's. */
      phone: stretch[FROM_ROSTER + index]?.phone ?? '',
      email: account.email,
      userId: account.id,
      persona: local,
    };
  });
  return [...accounts, ...members];
}

/** Families are people of one last name: four of them, or any number around an account of the tenant. */
export function householdsOf(people: readonly Person[]): Household[] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = marriedInto(person.lastName);
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  let fullHouses = 0;
  return [...groups.values()].flatMap((group) => {
    const account = group.find((person) => person.persona !== null);
    if (!account && group.length < FULL_HOUSE) return [];
    const hasMinors = account ? account.persona === 'member' : ++fullHouses % MINORS_EVERY === 0;
    return [household(group, hasMinors)];
  });
}

function marriedInto(lastName: string): string {
  const into: Readonly<Record<string, string>> = content.household.of;
  return into[lastName] ?? lastName;
}

/** The head is the account, else the elder man; the spouse is the first of the other sex. */
function household(group: readonly Person[], hasMinors: boolean): Household {
  const head = group.find((person) => person.persona !== null) ?? group.find((person) => person.sex === 'male');
  if (!head) throw new Error(`no head for ${group[0]?.lastName}`);
  const spouse = group.find((person) => person.sex !== head.sex);
  const others = group.filter((person) => person !== head && person !== spouse);
  return {
    name: head.lastName,
    hasMinors,
    people: [
      { person: head, place: 'HEAD' },
      ...(spouse ? [{ person: spouse, place: 'SPOUSE' as const }] : []),
      ...others.map((person) => ({ person, place: 'CHILD' as const })),
    ],
  };
}
