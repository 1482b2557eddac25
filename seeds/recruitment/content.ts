import type { Row } from '../seed.ts';
import recruitment from './content.json' with { type: 'json' };

/** A day relative to the anchor or, in the interviews and offers of whoever was hired, to the day of acceptance. */
export type Offset = number;

type Stage = NonNullable<Row<'recruit_application'>['stage']>;

export interface JobContent {
  code: string;
  title: string;
  department: string;
  location: string;
  workplace: Row<'recruit_job'>['workplace'];
  employmentType: NonNullable<Row<'recruit_job'>['employmentType']>;
  qualification: Row<'recruit_job'>['qualification'];
  /** The least and the most, a month. */
  salaryNaira: readonly number[];
  openings: number;
  status: 'DRAFT' | 'OPEN' | 'FILLED';
  created: Offset;
  /** Null while the job is a draft. */
  posted: Offset | null;
  closes: Offset | null;
  summary: string;
}

export interface ApplicationContent {
  /** The roster's email before the @, or the local part of the portal user's persona. */
  person: string;
  job: string;
  stage: Stage;
  city: string;
  qualification: Row<'recruit_application'>['qualification'];
  years: number;
  source: Row<'recruit_application'>['source'];
  score: number | null;
  rating: number | null;
  expectedNaira: number;
  noticeDays: number;
  applied: { day: Offset; time: string };
  screened: Offset | null;
  /** How it ended for an applicant who was rejected or withdrew. */
  ended: { day: Offset; time: string; reached: Stage; reason: string } | null;
  /** When the take-home task was set. */
  assessment?: Offset;
}

export interface InterviewContent {
  person: string;
  type: Row<'recruit_interview'>['type'];
  day: Offset;
  time: string;
  minutes: number;
  /** Local parts of the tenant's personas. */
  interviewer: string;
  panel: readonly string[];
  room: string | null;
  /** Score and recommendation are null before the interview, and when nobody came. */
  score: number | null;
  recommendation: NonNullable<Row<'recruit_interview'>['recommendation']> | null;
  feedback: string | null;
}

export interface OfferContent {
  person: string;
  status: 'PENDING_APPROVAL' | 'SENT' | 'ACCEPTED' | 'DECLINED';
  baseNaira: number;
  otherNaira: number;
  hmoPlan: string;
  probationMonths: number;
  created: Offset;
  approved: Offset | null;
  sent: Offset | null;
  viewed: Offset | null;
  declineReason: string | null;
}

export interface ChecklistContent {
  name: string;
  category: Row<'recruit_onboarding_task'>['category'];
  department: string;
  document: string | null;
  /** Days after the first day at work; that is a Monday. */
  dueAfterStart: number;
}

export interface OnboardingContent {
  person: string;
  skipReason: string | null;
  /** One for each item of the checklist. */
  statuses: readonly NonNullable<Row<'recruit_onboarding_task'>['status']>[];
}

export interface RecruitmentContent {
  jobs: readonly JobContent[];
  portalUser: { persona: string; person: string };
  applications: readonly ApplicationContent[];
  interviews: readonly InterviewContent[];
  offers: readonly OfferContent[];
  checklist: readonly ChecklistContent[];
  onboarding: readonly OnboardingContent[];
}

/** Eight jobs, those who applied for them, and how far each of them came. */
export const content = recruitment as RecruitmentContent;
