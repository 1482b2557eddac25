import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import { roster } from '../roster.ts';
import { type Row, rowWith } from '../seed.ts';
import { accountOf, type Bureau, idOf, numberOf } from './bureau.ts';
import { type ListedService, type ListedStaff, OFFICE } from './content.ts';

/** How long the office has been on the platform, in days before the anchor. */
const SINCE_DAY = -430;

export function staffId(bureau: Bureau, key: string): string {
  return idOf(bureau, 'civic_staff', rowWith(OFFICE.staff, 'key', key).key);
}

export function serviceBy(code: string): ListedService {
  return rowWith(OFFICE.services, 'code', code);
}

export function serviceId(bureau: Bureau, code: string): string {
  return idOf(bureau, 'civic_service', code);
}

/** What an applicant pays before the office starts. */
export function applicationFee({ baseFeeNaira, processingFeeNaira }: ListedService): Kobo {
  return fromNaira(baseFeeNaira + processingFeeNaira);
}

/** Calendar days that the office gives itself: the service's own, else the default. */
export function slaDaysOf({ slaDays }: ListedService): number {
  return slaDays ?? OFFICE.config.defaultSlaDays;
}

const departmentId = (bureau: Bureau, code: string) => idOf(bureau, 'civic_department', code);
const unitId = (bureau: Bureau, code: string) => idOf(bureau, 'civic_unit', code);
const agencyId = (bureau: Bureau) => idOf(bureau, 'civic_agency', OFFICE.agency.code);

function since({ calendar }: Bureau, time: string): { createdAt: string; updatedAt: string } {
  return { createdAt: calendar.at(SINCE_DAY, time), updatedAt: calendar.at(SINCE_DAY, time) };
}

export function configRows(bureau: Bureau): Row<'civic_config'>[] {
  return [
    {
      id: idOf(bureau, 'civic_config'),
      tenantId: bureau.tenantId,
      ...OFFICE.config,
      country: 'NG',
      currency: 'NGN',
      timezone: 'Africa/Lagos',
      payBeforeProcessing: true,
      publicTracking: true,
      isActive: true,
      ...since(bureau, '09:00'),
    },
  ];
}

export function agencyRows(bureau: Bureau): Row<'civic_agency'>[] {
  return [
    {
      id: agencyId(bureau),
      tenantId: bureau.tenantId,
      ...OFFICE.agency,
      country: 'NG',
      isActive: true,
      ...since(bureau, '09:10'),
    },
  ];
}

export function departmentRows(bureau: Bureau): Row<'civic_department'>[] {
  return OFFICE.departments.map(({ code, name, head }) => ({
    id: departmentId(bureau, code),
    tenantId: bureau.tenantId,
    agencyId: agencyId(bureau),
    code,
    name,
    headStaffId: staffId(bureau, head),
    isActive: true,
    ...since(bureau, '09:20'),
  }));
}

export function unitRows(bureau: Bureau): Row<'civic_unit'>[] {
  return OFFICE.departments.map(({ code, unit }) => ({
    id: unitId(bureau, unit.code),
    tenantId: bureau.tenantId,
    departmentId: departmentId(bureau, code),
    code: unit.code,
    name: unit.name,
    headStaffId: staffId(bureau, unit.head),
    isActive: true,
    ...since(bureau, '09:30'),
  }));
}

/** Whoever signs in has the name and address of the account, everybody else those of the roster. */
function identityOf(bureau: Bureau, { account, email, title }: ListedStaff) {
  if (account !== null) {
    const person = accountOf(bureau, account);
    return { userId: person.id, fullName: person.name, email: person.email, phone: null };
  }
  const person = rowWith(roster('civic'), 'email', email ?? '');
  return { userId: null, fullName: `${title} ${person.fullName}`, email: person.email, phone: person.phone };
}

export function staffRows(bureau: Bureau): Row<'civic_staff'>[] {
  return OFFICE.staff.map((listed, index) => {
    const { userId, fullName, email, phone } = identityOf(bureau, listed);
    const department = rowWith(OFFICE.departments, 'code', listed.department);
    return {
      id: staffId(bureau, listed.key),
      tenantId: bureau.tenantId,
      agencyId: agencyId(bureau),
      departmentId: departmentId(bureau, department.code),
      unitId: unitId(bureau, department.unit.code),
      userId,
      staffNumber: numberOf(bureau, 'STAFF', index),
      fullName,
      email,
      phone,
      role: listed.role,
      designation: listed.designation,
      gradeLevel: listed.gradeLevel,
      isActive: true,
      ...since(bureau, '09:40'),
    };
  });
}

export function serviceRows(bureau: Bureau): Row<'civic_service'>[] {
  return OFFICE.services.map((service) => ({
    id: serviceId(bureau, service.code),
    tenantId: bureau.tenantId,
    agencyId: agencyId(bureau),
    code: service.code,
    name: service.name,
    category: service.category,
    currency: 'NGN',
    baseFee: toDecimal(fromNaira(service.baseFeeNaira)),
    processingFee: toDecimal(fromNaira(service.processingFeeNaira)),
    inspectionFee: toDecimal(fromNaira(service.inspectionFeeNaira)),
    slaDays: service.slaDays,
    requiredDocuments: service.requiredDocuments,
    validityMonths: service.validityMonths,
    isActive: true,
    ...since(bureau, '10:00'),
  }));
}
