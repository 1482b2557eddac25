import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { clinic } from './content.ts';
import type { Context } from './context.ts';

export function configRow({ calendar, tenantId, clinicName, id }: Context): Row<'health_config'> {
  const { config, prefix } = clinic;
  const opened = calendar.at(config.opened, '08:00');
  return {
    id: id('health_config', prefix),
    tenantId,
    clinicName,
    clinicType: config.clinicType,
    mrnPrefix: prefix,
    slotMinutes: config.slotMinutes,
    consultationFee: toDecimal(fromNaira(config.consultationNaira)),
    currency: 'NGN',
    country: 'NG',
    timezone: 'Africa/Lagos',
    walkInsAllowed: true,
    freeReviewDays: config.freeReviewDays,
    prescriptionValidityDays: config.prescriptionDays,
    createdAt: opened,
    updatedAt: opened,
  };
}

export function facilityRow({ calendar, tenantId, id }: Context): Row<'health_facility'> {
  const opened = calendar.at(clinic.config.opened, '08:00');
  return {
    id: id('health_facility', clinic.facility.code),
    tenantId,
    ...clinic.facility,
    country: 'NG',
    status: 'ACTIVE',
    createdAt: opened,
    updatedAt: opened,
  };
}
