import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** Days after the anchor day: negative for what has happened. */
export type Offset = number;

export interface ProviderContent {
  staffNumber: string;
  /** One of the two: the local part of a persona's email, or of that of a person of the roster. */
  persona: string | null;
  email: string | null;
  /** Of a person of the roster; a persona's name carries its own. */
  title: string | null;
  role: Row<'health_provider'>['role'];
  specialty: Row<'health_provider'>['specialty'];
  licence: string | null;
  employedSince: Offset;
}

export interface DrugContent {
  name: string;
  strength: string;
  /** Of one tablet or capsule. */
  priceNaira: number;
}

export interface TestContent {
  name: string;
  specimen: string;
  priceNaira: number;
  parameters: readonly { name: string; unit: string | null; range: string }[];
}

export interface CaseContent {
  complaint: string;
  vitals: {
    systolic: number;
    diastolic: number;
    temperature: number;
    pulse: number;
    oxygen: number;
    breaths: number;
  };
  diagnoses: readonly {
    code: string;
    type: Row<'health_diagnosis'>['type'];
    status: Row<'health_diagnosis'>['status'];
  }[];
  drugs: readonly {
    drug: string;
    unitsPerDose: number;
    frequency: Row<'health_prescription'>['frequency'];
    days: number;
  }[];
  /** Two notes each; who comes with the same complaint later gets the next two. */
  notes: readonly (readonly (readonly [type: Row<'health_clinical_note'>['type'], text: string])[])[];
}

export interface PatientContent {
  /** One of the two: the local part of a persona's email, or of that of a person of the roster. */
  persona: string | null;
  email: string | null;
  /** Of a persona; a person of the roster has one. */
  sex: Row<'health_patient'>['sex'] | null;
  registered: Offset;
  born: Offset;
  weightKg: number;
  heightCm: number;
  bloodGroup: Row<'health_patient'>['bloodGroup'];
  genotype: Row<'health_patient'>['genotype'];
  allergies: readonly string[];
  conditions: readonly string[];
  address: string;
  area: string;
  /** A person of the roster, who is a minor's guardian too. */
  nextOfKin: string;
  relation: Row<'health_patient'>['nextOfKinRelation'];
  guarded: boolean;
  status: NonNullable<Row<'health_patient'>['status']>;
}

export interface OrderedTest {
  test: string;
  urgency: NonNullable<Row<'health_lab_order'>['urgency']>;
  status: NonNullable<Row<'health_lab_order'>['status']>;
  /** One for each parameter of the test, once it is completed. */
  values?: readonly string[];
  /** Why it was rejected or cancelled. */
  reason?: string;
}

interface Booking {
  /** Who comes: the local part of a persona's email, or of that of a person of the roster. */
  patient: string;
  day: Offset;
  time: string;
  /** Null where it was booked at the visit before, or where the patient simply came. */
  booked: Offset | null;
  provider: string;
  type: Row<'health_appointment'>['type'];
}

/** An appointment that was kept and led to a consultation. */
export interface ConsultationContent extends Booking {
  case: string;
  /** What became of the visit; completed when absent. */
  outcome?: 'IN_LAB' | 'IN_PHARMACY' | 'DISCHARGED' | 'REFERRED';
  observedMinutes?: number;
  referredTo?: string;
  tests?: readonly OrderedTest[];
  /** What became of prescriptions that were not dispensed in full. */
  drugs?: Readonly<
    Record<string, { status: NonNullable<Row<'health_prescription'>['status']>; reason?: string } | undefined>
  >;
  /** Why the encounter was amended on the day after. */
  amendment?: string;
  /** Why the consultation costs nothing. */
  waiver?: string;
}

/** An appointment without a consultation: not yet, no longer, or served without one. */
export interface AppointmentContent extends Booking {
  bookedTime?: string;
  status: NonNullable<Row<'health_appointment'>['status']>;
  reason: string;
  ended?: readonly [Offset, string];
  endReason?: string;
  movedTo?: readonly [Offset, string];
}

export interface ClinicContent {
  prefix: string;
  config: {
    clinicType: Row<'health_config'>['clinicType'];
    slotMinutes: number;
    consultationNaira: number;
    freeReviewDays: number;
    prescriptionDays: number;
    opened: Offset;
  };
  facility: Pick<
    Row<'health_facility'>,
    'code' | 'name' | 'address' | 'area' | 'state' | 'phone' | 'opensAt' | 'closesAt'
  >;
  providers: readonly ProviderContent[];
  drugs: Readonly<Record<string, DrugContent>>;
  tests: Readonly<Record<string, TestContent>>;
  /** Descriptions by ICD-10 code. */
  diagnoses: Readonly<Record<string, string>>;
  cases: Readonly<Record<string, CaseContent>>;
  /** In the order of their registration. */
  patients: readonly PatientContent[];
  /** Both in the order of their time. */
  consultations: readonly ConsultationContent[];
  appointments: readonly AppointmentContent[];
}

/** The clinic's people, prices, illnesses and calendar. */
export const clinic = content as unknown as ClinicContent;

/** @throws an invariant when the content has no entry of that name */
export function entry<Value>(entries: Readonly<Record<string, Value>>, name: string): Value {
  const value = entries[name];
  if (value === undefined) throw new Error(`the content of health names no "${name}"`);
  return value;
}
