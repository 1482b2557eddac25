import names from '../content/names.json' with { type: 'json' };
import { type Member, roster } from '../roster.ts';
import type { Row } from '../seed.ts';
import { accountOf, type Bureau, idOf, numberOf } from './bureau.ts';
import { OFFICE } from './content.ts';

const COUNT = 100;
/** The roster's first people work at the office; the persona account is the first citizen. */
const FIRST_ON_ROSTER = 6;
const TITLES = {
  male: ['Mr.', 'Engr.', 'Mr.', 'Chief', 'Dr.', 'Mr.', 'Barr.'],
  female: ['Mrs.', 'Miss', 'Dr.', 'Mrs.', 'Barr.', 'Mrs.', 'Engr.'],
};
const PILGRIM = { male: 'Alhaji', female: 'Hajia' };

/** Somebody in the citizen registry; numbers count from 1 and rise with the day of registration. */
export interface Citizen {
  id: string;
  number: string;
  userId: string | null;
  title: string;
  firstName: string;
  lastName: string;
  fullName: string;
  email: string;
  phone: string;
  registeredAt: string;
  verifiedAt: string | null;
}

/** The registry, in the order of registration: everybody registered before the first request came in. */
export function planCitizens(bureau: Bureau): Citizen[] {
  const people = roster('civic');
  return Array.from({ length: COUNT }, (_, index) => {
    const number = numberOf(bureau, 'CIT', index);
    const day = -400 + Math.floor(index * 2.3);
    return {
      id: idOf(bureau, 'civic_citizen', number),
      number,
      ...(index === 0 ? accountHolder(bureau, people) : registrant(people[FIRST_ON_ROSTER + index - 1], index)),
      registeredAt: bureau.calendar.at(day, `${String(8 + (index % 12)).padStart(2, '0')}:${10 + ((index * 7) % 50)}`),
      verifiedAt: isVerified(index) ? verificationTime(bureau, day, index) : null,
    };
  });
}

/** The citizen who signs in has the account's name and email, and a number that nobody else on the roster uses. */
function accountHolder(bureau: Bureau, people: readonly Member[]) {
  const { id, name, email } = accountOf(bureau, 'citizen');
  const [title = '', firstName = '', lastName = ''] = name.split(' ');
  const phone = people.at(-1)?.phone ?? '';
  return { userId: id, title, firstName, lastName, fullName: `${firstName} ${lastName}`, email, phone };
}

function registrant(person: Member | undefined, index: number) {
  if (!person) throw new Error(`the roster has nobody for citizen ${index + 1}`);
  const { firstName, lastName, fullName, email, phone, sex } = person;
  const isHausa = names.hausa.last.includes(lastName);
  const title = isHausa && index % 4 === 2 ? PILGRIM[sex] : (TITLES[sex][index % TITLES[sex].length] ?? '');
  return { userId: null, title, firstName, lastName, fullName, email, phone };
}

/** Twelve of those who have not asked for anything yet are unverified. */
function isVerified(index: number): boolean {
  return index < 53 || index % 4 !== 2;
}

/** On the second day after registration, or the next one that is neither a weekend nor a holiday. */
function verificationTime(bureau: Bureau, registeredDay: number, index: number): string {
  let day = registeredDay + 2;
  while (!bureau.isOpen(day)) day += 1;
  return bureau.calendar.at(day, `${String(9 + (index % 5)).padStart(2, '0')}:${10 + ((index * 11) % 45)}`);
}

export function citizenRows(bureau: Bureau, citizens: readonly Citizen[]): Row<'civic_citizen'>[] {
  const { lgas, streets, occupations, professions } = OFFICE;
  return citizens.map((citizen, index) => {
    const lga = lgas[index % lgas.length];
    const area = lga?.areas[Math.floor(index / lgas.length) % lga.areas.length];
    return {
      id: citizen.id,
      tenantId: bureau.tenantId,
      userId: citizen.userId,
      citizenNumber: citizen.number,
      title: citizen.title,
      firstName: citizen.firstName,
      lastName: citizen.lastName,
      email: citizen.email,
      phone: citizen.phone,
      address: `${1 + ((index * 13) % 58)} ${streets[index % streets.length]}, ${area}`,
      lga: lga?.name ?? '',
      state: 'Lagos',
      country: 'NG',
      occupation: professions[citizen.title] ?? occupations[(index * 5) % occupations.length] ?? '',
      isVerified: citizen.verifiedAt !== null,
      verifiedAt: citizen.verifiedAt,
      createdAt: citizen.registeredAt,
      updatedAt: citizen.verifiedAt ?? citizen.registeredAt,
    };
  });
}
