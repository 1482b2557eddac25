import type { Step } from '../engine/contract.ts';

/** From the front desk to the consulting room. The slot is 08:00 of today, an hour and a half ago. */
export const receptionSteps: readonly Step[] = [
  {
    title: 'The receptionist registers a patient',
    sql: `
      INSERT INTO "health_patient" (id, "tenantId", mrn, "firstName", "lastName", sex, "birthDate", "bloodGroup", genotype, phone,
        address, area, state, "nextOfKinName", "nextOfKinRelation", "nextOfKinPhone", "registeredAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, c."mrnPrefix" || '-MRN-TRIAL', 'Trial', 'Patient', 'FEMALE'::"HealthSex",
        (:today::date - interval '30 years')::date, 'O_POSITIVE'::"HealthBloodGroup", 'AA'::"HealthGenotype", '08000000001',
        '1 Trial Close', f.area, f.state, 'Trial Spouse', 'SPOUSE'::"HealthKinship", '08000000002', :now::timestamp - interval '100 minutes', :now::timestamp
      FROM {health_config} c CROSS JOIN {health_facility} f
      WHERE f.status = 'ACTIVE' AND EXISTS (SELECT FROM {health_provider} p WHERE p.role = 'RECEPTIONIST' AND p.status = 'ACTIVE')
      RETURNING id AS "patientId", 'MRN' AS subject, mrn AS have, 'HFC-MRN-TRIAL' AS want`,
  },
  {
    title: 'A free slot of a doctor is booked',
    sql: `
      INSERT INTO "health_appointment" (id, "tenantId", "facilityId", "patientId", "providerId", "appointmentNumber", type, status,
        "scheduledAt", "durationMinutes", reason, "bookedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, d."facilityId", :patientId, d.id, 'HFC-APT-TRIAL', 'CONSULTATION'::"HealthAppointmentType",
        'SCHEDULED'::"HealthAppointmentStatus", s.at, c."slotMinutes", 'Fever and chills', :now::timestamp - interval '95 minutes', :now::timestamp
      FROM {health_config} c CROSS JOIN (SELECT :now::timestamp - interval '90 minutes' AS at) s
      JOIN {health_facility} f ON f."opensAt" <= to_char(s.at + interval '1 hour', 'HH24:MI')
      JOIN {health_provider} d ON d."facilityId" = f.id AND d.role = 'DOCTOR' AND d.specialty = 'INTERNAL_MEDICINE' AND d.status = 'ACTIVE'
      WHERE NOT EXISTS (SELECT FROM {health_appointment} o WHERE o."providerId" = d.id AND o.status NOT IN ('CANCELLED', 'NO_SHOW', 'RESCHEDULED')
        AND o."scheduledAt" < s.at + make_interval(mins => c."slotMinutes") AND s.at < o."scheduledAt" + make_interval(mins => o."durationMinutes"))
      RETURNING id AS "appointmentId", "providerId" AS "doctorId", 'minutes' AS subject, "durationMinutes" AS have, 30 AS want`,
  },
  {
    title: 'The patient checks in and a visit is opened',
    sql: `
      WITH arrived AS (
        UPDATE "health_appointment" SET status = 'CHECKED_IN', "checkedInAt" = "scheduledAt" + interval '4 minutes'
        WHERE id = :appointmentId AND status = 'SCHEDULED' RETURNING *)
      INSERT INTO "health_visit" (id, "tenantId", "patientId", "appointmentId", "visitNumber", "chiefComplaint", status, "registeredAt", "updatedAt")
      SELECT gen_random_uuid()::text, a."tenantId", a."patientId", a.id, 'HFC-VIS-TRIAL', a.reason, 'WAITING'::"HealthVisitStatus", a."checkedInAt", :now::timestamp
      FROM arrived a
      RETURNING id AS "visitId", 'visit' AS subject, status::text AS have, 'WAITING' AS want`,
  },
  {
    title: 'The nurse takes the vital signs',
    sql: `
      INSERT INTO "health_encounter" (id, "tenantId", "visitId", "patientId", "providerId", "encounterNumber", status, "startedAt", "vitalsTakenById",
        systolic, diastolic, temperature, pulse, "weightKg", "heightCm", "oxygenSaturation", "respiratoryRate", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, v.id, v."patientId", :doctorId, 'HFC-ENC-TRIAL', 'IN_PROGRESS'::"HealthEncounterStatus",
        v."registeredAt" + interval '5 minutes', n.id, 116, 74, 38.9, 98, 61.5, 164, 97, 20, :now::timestamp
      FROM {health_visit} v JOIN {health_provider} n ON n.role = 'NURSE' AND n.status = 'ACTIVE'
      WHERE v.id = :visitId AND v.status = 'WAITING'
      RETURNING id AS "encounterId", 'pressure and temperature' AS subject, concat_ws(' ', systolic || '/' || diastolic, temperature) AS have, '116/74 38.9' AS want`,
  },
  {
    title: 'The doctor calls the patient in',
    sql: `
      WITH begun AS (
        UPDATE "health_appointment" SET status = 'IN_PROGRESS', "startedAt" = "scheduledAt" + interval '15 minutes'
        WHERE id = :appointmentId AND status = 'CHECKED_IN' RETURNING *)
      UPDATE "health_visit" v SET status = 'IN_CONSULTATION', "seenAt" = b."startedAt" FROM begun b WHERE v.id = :visitId
      RETURNING 'visit' AS subject, v.status::text AS have, 'IN_CONSULTATION' AS want`,
  },
];
