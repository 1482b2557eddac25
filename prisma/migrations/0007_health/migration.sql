-- CreateEnum
CREATE TYPE "HealthClinicType" AS ENUM ('CLINIC', 'HOSPITAL', 'DIAGNOSTIC_CENTRE', 'PHARMACY');

-- CreateEnum
CREATE TYPE "HealthFacilityStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HealthProviderRole" AS ENUM ('DOCTOR', 'NURSE', 'PHARMACIST', 'LAB_TECHNICIAN', 'RADIOLOGIST', 'RECEPTIONIST', 'ADMIN', 'CONSULTANT');

-- CreateEnum
CREATE TYPE "HealthSpecialty" AS ENUM ('GENERAL_PRACTICE', 'INTERNAL_MEDICINE', 'FAMILY_MEDICINE', 'PAEDIATRICS', 'OBSTETRICS_AND_GYNAECOLOGY');

-- CreateEnum
CREATE TYPE "HealthProviderStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HealthSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "HealthBloodGroup" AS ENUM ('A_POSITIVE', 'A_NEGATIVE', 'B_POSITIVE', 'B_NEGATIVE', 'AB_POSITIVE', 'AB_NEGATIVE', 'O_POSITIVE', 'O_NEGATIVE');

-- CreateEnum
CREATE TYPE "HealthGenotype" AS ENUM ('AA', 'AS', 'SS');

-- CreateEnum
CREATE TYPE "HealthPatientStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'DECEASED', 'TRANSFERRED');

-- CreateEnum
CREATE TYPE "HealthKinship" AS ENUM ('SPOUSE', 'MOTHER', 'FATHER', 'SIBLING');

-- CreateEnum
CREATE TYPE "HealthAppointmentType" AS ENUM ('CONSULTATION', 'FOLLOW_UP', 'PROCEDURE', 'LAB', 'IMAGING', 'VACCINATION', 'EMERGENCY', 'WALK_IN');

-- CreateEnum
CREATE TYPE "HealthAppointmentStatus" AS ENUM ('SCHEDULED', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'NO_SHOW', 'RESCHEDULED');

-- CreateEnum
CREATE TYPE "HealthVisitStatus" AS ENUM ('REGISTERED', 'WAITING', 'IN_CONSULTATION', 'IN_LAB', 'IN_PHARMACY', 'COMPLETED', 'DISCHARGED', 'REFERRED');

-- CreateEnum
CREATE TYPE "HealthEncounterStatus" AS ENUM ('IN_PROGRESS', 'COMPLETED', 'AMENDED');

-- CreateEnum
CREATE TYPE "HealthNoteType" AS ENUM ('COMPLAINT', 'HISTORY', 'EXAMINATION', 'ASSESSMENT', 'PLAN', 'PROGRESS', 'PROCEDURE', 'DISCHARGE');

-- CreateEnum
CREATE TYPE "HealthDiagnosisType" AS ENUM ('PRIMARY', 'SECONDARY', 'DIFFERENTIAL', 'RULED_OUT');

-- CreateEnum
CREATE TYPE "HealthDiagnosisStatus" AS ENUM ('ACTIVE', 'RESOLVED', 'CHRONIC', 'RULED_OUT');

-- CreateEnum
CREATE TYPE "HealthDoseFrequency" AS ENUM ('ONCE_DAILY', 'TWICE_DAILY', 'THREE_TIMES_DAILY');

-- CreateEnum
CREATE TYPE "HealthDrugRoute" AS ENUM ('ORAL', 'TOPICAL', 'INTRAMUSCULAR', 'INTRAVENOUS');

-- CreateEnum
CREATE TYPE "HealthPrescriptionStatus" AS ENUM ('ACTIVE', 'DISPENSED', 'PARTIALLY_DISPENSED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "HealthLabUrgency" AS ENUM ('ROUTINE', 'URGENT', 'STAT');

-- CreateEnum
CREATE TYPE "HealthLabOrderStatus" AS ENUM ('ORDERED', 'SAMPLE_COLLECTED', 'PROCESSING', 'COMPLETED', 'REJECTED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HealthLabInterpretation" AS ENUM ('NORMAL', 'LOW', 'HIGH', 'ABNORMAL');

-- CreateEnum
CREATE TYPE "HealthBillingFactType" AS ENUM ('CONSULTATION', 'LAB_TEST', 'MEDICATION', 'PROCEDURE', 'IMAGING', 'VACCINATION');

-- CreateEnum
CREATE TYPE "HealthBillingFactStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED', 'CANCELLED');

-- CreateTable
CREATE TABLE "health_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "clinicName" TEXT NOT NULL,
    "clinicType" "HealthClinicType" NOT NULL,
    "mrnPrefix" TEXT NOT NULL,
    "slotMinutes" INTEGER NOT NULL,
    "consultationFee" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "walkInsAllowed" BOOLEAN NOT NULL DEFAULT true,
    "freeReviewDays" INTEGER NOT NULL,
    "prescriptionValidityDays" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_facility" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "status" "HealthFacilityStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_provider" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "HealthProviderRole" NOT NULL,
    "specialty" "HealthSpecialty",
    "licenceNumber" TEXT,
    "phone" TEXT,
    "status" "HealthProviderStatus" NOT NULL DEFAULT 'ACTIVE',
    "employedSince" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_patient" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "mrn" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sex" "HealthSex" NOT NULL,
    "birthDate" DATE NOT NULL,
    "bloodGroup" "HealthBloodGroup" NOT NULL,
    "genotype" "HealthGenotype" NOT NULL,
    "allergies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "chronicConditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "nextOfKinName" TEXT NOT NULL,
    "nextOfKinRelation" "HealthKinship" NOT NULL,
    "nextOfKinPhone" TEXT NOT NULL,
    "status" "HealthPatientStatus" NOT NULL DEFAULT 'ACTIVE',
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_patient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_patient_guardian" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "relation" "HealthKinship" NOT NULL,
    "phone" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_patient_guardian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_appointment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "facilityId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "appointmentNumber" TEXT NOT NULL,
    "type" "HealthAppointmentType" NOT NULL,
    "status" "HealthAppointmentStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduledAt" TIMESTAMP(3) NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "checkedInAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endReason" TEXT,
    "rescheduledToId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_visit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "appointmentId" TEXT,
    "visitNumber" TEXT NOT NULL,
    "chiefComplaint" TEXT NOT NULL,
    "status" "HealthVisitStatus" NOT NULL DEFAULT 'REGISTERED',
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "dischargedAt" TIMESTAMP(3),
    "referredTo" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_encounter" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "encounterNumber" TEXT NOT NULL,
    "status" "HealthEncounterStatus" NOT NULL DEFAULT 'IN_PROGRESS',
    "startedAt" TIMESTAMP(3) NOT NULL,
    "completedAt" TIMESTAMP(3),
    "amendedAt" TIMESTAMP(3),
    "amendmentReason" TEXT,
    "vitalsTakenById" TEXT,
    "systolic" INTEGER,
    "diastolic" INTEGER,
    "temperature" DECIMAL(4,1),
    "pulse" INTEGER,
    "weightKg" DECIMAL(5,1),
    "heightCm" DECIMAL(5,1),
    "oxygenSaturation" INTEGER,
    "respiratoryRate" INTEGER,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_encounter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_clinical_note" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" "HealthNoteType" NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_clinical_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_diagnosis" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "diagnosedById" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "type" "HealthDiagnosisType" NOT NULL,
    "status" "HealthDiagnosisStatus" NOT NULL,
    "diagnosedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_prescription" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "prescriberId" TEXT NOT NULL,
    "prescriptionNumber" TEXT NOT NULL,
    "drug" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "unitsPerDose" DECIMAL(3,1) NOT NULL,
    "frequency" "HealthDoseFrequency" NOT NULL,
    "durationDays" INTEGER NOT NULL,
    "route" "HealthDrugRoute" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "status" "HealthPrescriptionStatus" NOT NULL DEFAULT 'ACTIVE',
    "prescribedAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "dispensedQuantity" INTEGER NOT NULL DEFAULT 0,
    "dispensedAt" TIMESTAMP(3),
    "dispensedById" TEXT,
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_prescription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_lab_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "orderedById" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "test" TEXT NOT NULL,
    "specimen" TEXT NOT NULL,
    "urgency" "HealthLabUrgency" NOT NULL DEFAULT 'ROUTINE',
    "status" "HealthLabOrderStatus" NOT NULL DEFAULT 'ORDERED',
    "price" DECIMAL(14,2) NOT NULL,
    "orderedAt" TIMESTAMP(3) NOT NULL,
    "sampleCollectedAt" TIMESTAMP(3),
    "processingAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_lab_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_lab_result" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "performedById" TEXT NOT NULL,
    "parameter" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "unit" TEXT,
    "referenceRange" TEXT NOT NULL,
    "interpretation" "HealthLabInterpretation" NOT NULL,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "health_lab_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "health_billing_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "encounterId" TEXT NOT NULL,
    "labOrderId" TEXT,
    "factNumber" TEXT NOT NULL,
    "type" "HealthBillingFactType" NOT NULL,
    "description" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "taxAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "HealthBillingFactStatus" NOT NULL DEFAULT 'PENDING',
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),
    "releasedById" TEXT,
    "releaseReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "health_billing_fact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "health_config_tenantId_key" ON "health_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "health_facility_tenantId_code_key" ON "health_facility"("tenantId", "code");

-- CreateIndex
CREATE INDEX "health_provider_facilityId_idx" ON "health_provider"("facilityId");

-- CreateIndex
CREATE INDEX "health_provider_userId_idx" ON "health_provider"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "health_provider_tenantId_staffNumber_key" ON "health_provider"("tenantId", "staffNumber");

-- CreateIndex
CREATE UNIQUE INDEX "health_provider_tenantId_licenceNumber_key" ON "health_provider"("tenantId", "licenceNumber");

-- CreateIndex
CREATE INDEX "health_patient_tenantId_lastName_idx" ON "health_patient"("tenantId", "lastName");

-- CreateIndex
CREATE INDEX "health_patient_userId_idx" ON "health_patient"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "health_patient_tenantId_mrn_key" ON "health_patient"("tenantId", "mrn");

-- CreateIndex
CREATE INDEX "health_patient_guardian_tenantId_idx" ON "health_patient_guardian"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "health_patient_guardian_patientId_name_key" ON "health_patient_guardian"("patientId", "name");

-- CreateIndex
CREATE INDEX "health_appointment_tenantId_scheduledAt_idx" ON "health_appointment"("tenantId", "scheduledAt");

-- CreateIndex
CREATE INDEX "health_appointment_facilityId_idx" ON "health_appointment"("facilityId");

-- CreateIndex
CREATE INDEX "health_appointment_patientId_idx" ON "health_appointment"("patientId");

-- CreateIndex
CREATE INDEX "health_appointment_providerId_idx" ON "health_appointment"("providerId");

-- CreateIndex
CREATE INDEX "health_appointment_rescheduledToId_idx" ON "health_appointment"("rescheduledToId");

-- CreateIndex
CREATE UNIQUE INDEX "health_appointment_tenantId_appointmentNumber_key" ON "health_appointment"("tenantId", "appointmentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "health_visit_appointmentId_key" ON "health_visit"("appointmentId");

-- CreateIndex
CREATE INDEX "health_visit_patientId_idx" ON "health_visit"("patientId");

-- CreateIndex
CREATE UNIQUE INDEX "health_visit_tenantId_visitNumber_key" ON "health_visit"("tenantId", "visitNumber");

-- CreateIndex
CREATE INDEX "health_encounter_visitId_idx" ON "health_encounter"("visitId");

-- CreateIndex
CREATE INDEX "health_encounter_patientId_idx" ON "health_encounter"("patientId");

-- CreateIndex
CREATE INDEX "health_encounter_providerId_idx" ON "health_encounter"("providerId");

-- CreateIndex
CREATE INDEX "health_encounter_vitalsTakenById_idx" ON "health_encounter"("vitalsTakenById");

-- CreateIndex
CREATE UNIQUE INDEX "health_encounter_tenantId_encounterNumber_key" ON "health_encounter"("tenantId", "encounterNumber");

-- CreateIndex
CREATE INDEX "health_clinical_note_tenantId_idx" ON "health_clinical_note"("tenantId");

-- CreateIndex
CREATE INDEX "health_clinical_note_authorId_idx" ON "health_clinical_note"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "health_clinical_note_encounterId_sequence_key" ON "health_clinical_note"("encounterId", "sequence");

-- CreateIndex
CREATE INDEX "health_diagnosis_tenantId_code_idx" ON "health_diagnosis"("tenantId", "code");

-- CreateIndex
CREATE INDEX "health_diagnosis_diagnosedById_idx" ON "health_diagnosis"("diagnosedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_diagnosis_encounterId_code_key" ON "health_diagnosis"("encounterId", "code");

-- CreateIndex
CREATE INDEX "health_prescription_encounterId_idx" ON "health_prescription"("encounterId");

-- CreateIndex
CREATE INDEX "health_prescription_patientId_idx" ON "health_prescription"("patientId");

-- CreateIndex
CREATE INDEX "health_prescription_prescriberId_idx" ON "health_prescription"("prescriberId");

-- CreateIndex
CREATE INDEX "health_prescription_dispensedById_idx" ON "health_prescription"("dispensedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_prescription_tenantId_prescriptionNumber_key" ON "health_prescription"("tenantId", "prescriptionNumber");

-- CreateIndex
CREATE INDEX "health_lab_order_encounterId_idx" ON "health_lab_order"("encounterId");

-- CreateIndex
CREATE INDEX "health_lab_order_patientId_idx" ON "health_lab_order"("patientId");

-- CreateIndex
CREATE INDEX "health_lab_order_orderedById_idx" ON "health_lab_order"("orderedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_lab_order_tenantId_orderNumber_key" ON "health_lab_order"("tenantId", "orderNumber");

-- CreateIndex
CREATE INDEX "health_lab_result_tenantId_idx" ON "health_lab_result"("tenantId");

-- CreateIndex
CREATE INDEX "health_lab_result_performedById_idx" ON "health_lab_result"("performedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_lab_result_orderId_parameter_key" ON "health_lab_result"("orderId", "parameter");

-- CreateIndex
CREATE INDEX "health_billing_fact_patientId_idx" ON "health_billing_fact"("patientId");

-- CreateIndex
CREATE INDEX "health_billing_fact_encounterId_idx" ON "health_billing_fact"("encounterId");

-- CreateIndex
CREATE INDEX "health_billing_fact_labOrderId_idx" ON "health_billing_fact"("labOrderId");

-- CreateIndex
CREATE INDEX "health_billing_fact_releasedById_idx" ON "health_billing_fact"("releasedById");

-- CreateIndex
CREATE UNIQUE INDEX "health_billing_fact_tenantId_factNumber_key" ON "health_billing_fact"("tenantId", "factNumber");

-- AddForeignKey
ALTER TABLE "health_provider" ADD CONSTRAINT "health_provider_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "health_facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_patient" ADD CONSTRAINT "health_patient_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_patient_guardian" ADD CONSTRAINT "health_patient_guardian_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "health_facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_appointment" ADD CONSTRAINT "health_appointment_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_visit" ADD CONSTRAINT "health_visit_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_visit" ADD CONSTRAINT "health_visit_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "health_appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "health_visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_encounter" ADD CONSTRAINT "health_encounter_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_clinical_note" ADD CONSTRAINT "health_clinical_note_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_diagnosis" ADD CONSTRAINT "health_diagnosis_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_prescription" ADD CONSTRAINT "health_prescription_prescriberId_fkey" FOREIGN KEY ("prescriberId") REFERENCES "health_provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_order" ADD CONSTRAINT "health_lab_order_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_order" ADD CONSTRAINT "health_lab_order_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_lab_result" ADD CONSTRAINT "health_lab_result_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "health_lab_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_billing_fact" ADD CONSTRAINT "health_billing_fact_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "health_patient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "health_billing_fact" ADD CONSTRAINT "health_billing_fact_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "health_encounter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
