import { roster } from '../roster.ts';
import { rowWith } from '../seed.ts';
import type { Agency } from './agency.ts';
import { type ApplicationContent, content, type JobContent, type Offset } from './content.ts';
import { freshHire, type Hire, settledHire } from './hiring.ts';

/** Somebody who applied, with what every table says of them. */
export interface Applicant {
  /** The application's id. */
  id: string;
  name: string;
  email: string;
  phone: string;
  userId: string | null;
  job: JobContent;
  listed: ApplicationContent;
  hire: Hire | null;
  /** The day from which interviews and offers are dated: the acceptance of whoever was hired, else the anchor. */
  base: Offset;
}

export function applicantsOf(agency: Agency): Applicant[] {
  return content.applications.map((listed) => {
    const contact = contactOf(agency, listed.person);
    const hire = listed.stage === 'HIRED' ? hireOf(agency, listed.job) : null;
    return {
      ...contact,
      id: agency.id('recruit_application', listed.job, contact.email),
      job: rowWith(content.jobs, 'code', listed.job),
      listed,
      hire,
      base: hire?.accepted ?? 0,
    };
  });
}

/** The one who filled a post has settled in; for a job that is still open somebody was hired this month. */
function hireOf({ calendar }: Agency, code: string): Hire {
  return rowWith(content.jobs, 'code', code).status === 'FILLED' ? settledHire(calendar) : freshHire(calendar);
}

/** The applicant with an account takes a phone number that is nobody else's: the platform's accounts have none. */
function contactOf(agency: Agency, person: string): Pick<Applicant, 'name' | 'email' | 'phone' | 'userId'> {
  const { persona, person: holder } = content.portalUser;
  const member = rowWith(roster('recruitment'), 'email', `${person === persona ? holder : person}@mail.example`);
  if (person !== persona) return { name: member.fullName, email: member.email, phone: member.phone, userId: null };
  const { id, name, email } = agency.persona(persona);
  return { name, email, phone: member.phone, userId: id };
}

export function applicantBy(applicants: readonly Applicant[], person: string): Applicant {
  const applicant = applicants.find(({ listed }) => listed.person === person);
  if (!applicant) throw new Error(`${person} has not applied`);
  return applicant;
}
