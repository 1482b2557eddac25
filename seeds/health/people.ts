import type { Row } from '../seed.ts';
import { clinic, type PatientContent, type ProviderContent } from './content.ts';
import { type Context, numberOf } from './context.ts';

/** Somebody who works at the clinic. */
export interface Provider {
  key: string;
  id: string;
  content: ProviderContent;
}

/** Somebody who is treated there. */
export interface Patient {
  key: string;
  id: string;
  mrn: string;
  content: PatientContent;
}

/** The people of the clinic; asking for somebody who is not among them is an invariant. */
export interface People {
  providers: readonly Provider[];
  patients: readonly Patient[];
  provider: (key: string) => Provider;
  patient: (key: string) => Patient;
  /** The one who has this role. */
  inRole: (role: ProviderContent['role']) => Provider;
}

export function peopleOf(context: Context): People {
  const providers = clinic.providers.map((content) => ({
    key: content.persona ?? content.email ?? '',
    id: context.id('health_provider', content.staffNumber),
    content,
  }));
  const patients = clinic.patients.map((content, index) => {
    const mrn = numberOf('MRN', index);
    return { key: content.persona ?? content.email ?? '', id: context.id('health_patient', mrn), mrn, content };
  });
  return {
    providers,
    patients,
    provider: (key) => only(providers, key, (provider) => provider.key === key),
    patient: (key) => only(patients, key, (patient) => patient.key === key),
    inRole: (role) => only(providers, role, (provider) => provider.content.role === role),
  };
}

function only<Somebody>(people: readonly Somebody[], name: string, condition: (one: Somebody) => boolean): Somebody {
  const person = people.find(condition);
  if (!person) throw new Error(`nobody at the clinic is "${name}"`);
  return person;
}

export function providerRows(context: Context, { providers }: People): Row<'health_provider'>[] {
  return providers.map(({ id, content }) => {
    const account = content.persona === null ? null : context.persona(content.persona);
    const person = content.email === null ? null : context.person(content.email);
    const since = context.calendar.at(content.employedSince, '08:00');
    return {
      id,
      tenantId: context.tenantId,
      facilityId: context.id('health_facility', clinic.facility.code),
      userId: account?.id ?? null,
      staffNumber: content.staffNumber,
      name: account?.name ?? `${content.title} ${person?.fullName}`,
      role: content.role,
      specialty: content.specialty ?? null,
      licenceNumber: content.licence,
      phone: person?.phone ?? null,
      status: 'ACTIVE',
      employedSince: since,
      createdAt: since,
      updatedAt: since,
    };
  });
}

export function patientRows(context: Context, { patients }: People): Row<'health_patient'>[] {
  return patients.map(({ id, mrn, content }) => {
    const nextOfKin = context.person(content.nextOfKin);
    const registeredAt = registration(context, content);
    return {
      id,
      tenantId: context.tenantId,
      userId: content.persona === null ? null : context.persona(content.persona).id,
      mrn,
      ...identityOf(context, content),
      birthDate: context.calendar.day(content.born),
      bloodGroup: content.bloodGroup,
      genotype: content.genotype,
      allergies: [...content.allergies],
      chronicConditions: [...content.conditions],
      address: content.address,
      area: content.area,
      state: 'Lagos',
      country: 'NG',
      nextOfKinName: nextOfKin.fullName,
      nextOfKinRelation: content.relation,
      nextOfKinPhone: nextOfKin.phone,
      status: content.status,
      registeredAt,
      createdAt: registeredAt,
      updatedAt: registeredAt,
    };
  });
}

/** Name, sex and how to reach the patient; who is guarded by an adult has no phone and no email of their own. */
function identityOf(context: Context, content: PatientContent) {
  if (content.persona !== null) {
    const account = context.persona(content.persona);
    const [lastName = '', firstName = ''] = account.name.split(' ').toReversed();
    return { firstName, lastName, sex: content.sex ?? 'MALE', phone: null, email: account.email };
  }
  const { firstName, lastName, sex, phone, email } = context.person(content.email ?? '');
  const reached = content.guarded ? { phone: null, email: null } : { phone, email };
  return { firstName, lastName, sex: sex === 'female' ? ('FEMALE' as const) : ('MALE' as const), ...reached };
}

export function guardianRows(context: Context, { patients }: People): Row<'health_patient_guardian'>[] {
  return patients
    .filter(({ content }) => content.guarded)
    .map(({ id, mrn, content }) => {
      const guardian = context.person(content.nextOfKin);
      const registeredAt = registration(context, content);
      return {
        id: context.id('health_patient_guardian', mrn, guardian.fullName),
        tenantId: context.tenantId,
        patientId: id,
        name: guardian.fullName,
        relation: content.relation,
        phone: guardian.phone,
        createdAt: registeredAt,
        updatedAt: registeredAt,
      };
    });
}

function registration({ calendar }: Context, content: PatientContent): string {
  return calendar.at(content.registered, '08:20');
}
