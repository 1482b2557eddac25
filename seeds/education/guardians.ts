import names from '../content/names.json' with { type: 'json' };
import type { Member } from '../roster.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import type { People } from './families.ts';
import type { Pupil } from './pupils.ts';
import { at, idOf, nameParts, type School, stamped } from './school.ts';

type GuardianRow = Row<'edu_guardian'>;
type LinkRow = Row<'edu_guardian_link'>;

/**
 * The portal parent's row comes first and names the account: a login that leads to no guardian sees nothing.
 *
 * @param phone for the portal parent, whose account has none
 */
export function guardianRows(school: School, { families }: People, phone: string): GuardianRow[] {
  const account = portalAccount(school);
  const portalParent = { email: account.email, phone, ...nameParts(account.name) };
  return [
    guardianRow(school, { ...portalParent, userId: account.id }, 0),
    ...families
      .flatMap(({ adults }) => adults)
      .map((person, index) => guardianRow(school, { ...person, title: titleOf(person), userId: null }, index + 1)),
  ];
}

/** One adult of each family is called first; where there are two, the second gets the bills. */
export function linkRows(school: School, { families }: People, pupils: readonly Pupil[]): LinkRow[] {
  return pupils.flatMap((pupil) => {
    const family = families[pupil.family - 1];
    if (!family) return [linkRow(school, pupil, portalAccount(school).email, portalRelation(), [0, 1])];
    return family.adults.map((adult, place) =>
      linkRow(school, pupil, adult.email, relationOf(adult, family.fostered), [place, family.adults.length]),
    );
  });
}

interface Contact {
  email: string;
  phone: string;
  title: string;
  firstName: string;
  lastName: string;
  userId: string | null;
}

function guardianRow(school: School, contact: Contact, index: number): GuardianRow {
  return {
    id: idOf(school, 'edu_guardian', contact.email),
    userId: contact.userId,
    title: contact.title,
    firstName: contact.firstName,
    lastName: contact.lastName,
    phone: contact.phone,
    email: contact.email,
    country: 'NG',
    prefersSms: index % 4 !== 0,
    prefersEmail: index % 3 === 0,
    prefersWhatsApp: index % 4 === 0 || index % 5 === 2,
    ...stamped(school, school.since),
  };
}

function linkRow(
  school: School,
  { id, number }: Pupil,
  email: string,
  relation: LinkRow['relation'],
  [place, adults]: readonly [place: number, adults: number],
): LinkRow {
  return {
    id: idOf(school, 'edu_guardian_link', number, email),
    studentId: id,
    guardianId: idOf(school, 'edu_guardian', email),
    relation,
    isPrimary: place === 0,
    isFinancialContact: place === adults - 1,
    isActive: true,
    ...stamped(school, at(school, school.year.first.monday, '13:30', -10)),
  };
}

function portalAccount(school: School): { id: string; email: string; name: string } {
  const account = school.tenant.people[content.portalParent.persona];
  if (!account) throw new Error(`no persona account "${content.portalParent.persona}"`);
  return account;
}

function portalRelation(): LinkRow['relation'] {
  return content.portalParent.relation as LinkRow['relation'];
}

function relationOf({ sex }: Member, fostered: boolean): LinkRow['relation'] {
  if (fostered) return sex === 'female' ? 'AUNT' : 'UNCLE';
  return sex === 'female' ? 'MOTHER' : 'FATHER';
}

function titleOf({ sex, lastName }: Member): string {
  const northern = names.hausa.last.includes(lastName);
  if (sex === 'female') return northern ? 'Hajia' : 'Mrs.';
  return northern ? 'Alhaji' : 'Mr.';
}
