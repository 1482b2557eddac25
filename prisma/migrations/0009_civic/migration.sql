-- CreateEnum
CREATE TYPE "CivicStaffRole" AS ENUM ('ADMIN', 'DIRECTOR', 'MANAGER', 'OFFICER', 'CLERK', 'INSPECTOR', 'REVIEWER');

-- CreateEnum
CREATE TYPE "CivicServiceCategory" AS ENUM ('PERMITS', 'LICENCES', 'CERTIFICATES', 'REGISTRATIONS', 'APPROVALS', 'RENEWALS', 'COMPLAINTS', 'INQUIRIES');

-- CreateEnum
CREATE TYPE "CivicDocumentType" AS ENUM ('IDENTITY', 'ADDRESS', 'OWNERSHIP', 'SURVEY_PLAN', 'TAX_CLEARANCE', 'PHOTO');

-- CreateEnum
CREATE TYPE "CivicDocumentStatus" AS ENUM ('PENDING', 'VERIFIED', 'REJECTED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CivicRequestStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'PENDING_DOCUMENTS', 'PENDING_PAYMENT', 'PENDING_INSPECTION', 'APPROVED', 'REJECTED', 'CANCELLED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "CivicCasePriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "CivicCaseStatus" AS ENUM ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'PENDING_ACTION', 'ESCALATED', 'RESOLVED', 'CLOSED');

-- CreateEnum
CREATE TYPE "CivicAssignmentStatus" AS ENUM ('ACTIVE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "CivicNoteVisibility" AS ENUM ('INTERNAL', 'EXTERNAL');

-- CreateEnum
CREATE TYPE "CivicInspectionStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'RESCHEDULED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "CivicInspectionResult" AS ENUM ('PASSED', 'FAILED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "CivicFindingSeverity" AS ENUM ('OBSERVATION', 'MINOR', 'MAJOR', 'CRITICAL');

-- CreateEnum
CREATE TYPE "CivicDecision" AS ENUM ('APPROVED', 'REJECTED', 'DEFERRED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "CivicFeeType" AS ENUM ('SERVICE_FEE', 'PERMIT_FEE', 'INSPECTION_FEE', 'PENALTY', 'RENEWAL_FEE');

-- CreateEnum
CREATE TYPE "CivicBillingStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED');

-- CreateEnum
CREATE TYPE "CivicPollStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateTable
CREATE TABLE "civic_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "defaultSlaDays" INTEGER NOT NULL,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "payBeforeProcessing" BOOLEAN NOT NULL DEFAULT true,
    "paymentWindowDays" INTEGER NOT NULL,
    "publicTracking" BOOLEAN NOT NULL DEFAULT true,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_agency" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_department" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headStaffId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headStaffId" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_staff" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "departmentId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "role" "CivicStaffRole" NOT NULL,
    "designation" TEXT NOT NULL,
    "gradeLevel" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_service" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" "CivicServiceCategory" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "processingFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "inspectionFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "slaDays" INTEGER,
    "requiredDocuments" "CivicDocumentType"[] DEFAULT ARRAY[]::"CivicDocumentType"[],
    "validityMonths" INTEGER,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_citizen" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "citizenNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "occupation" TEXT NOT NULL,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_citizen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_citizen_document" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "type" "CivicDocumentType" NOT NULL,
    "reference" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "CivicDocumentStatus" NOT NULL DEFAULT 'PENDING',
    "expiresOn" DATE,
    "uploadedAt" TIMESTAMP(3) NOT NULL,
    "reviewedAt" TIMESTAMP(3),
    "reviewedById" TEXT,
    "rejectionReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_citizen_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_request" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "trackingCode" TEXT,
    "applicantName" TEXT NOT NULL,
    "applicantPhone" TEXT NOT NULL,
    "applicantEmail" TEXT,
    "subject" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "feeAmount" DECIMAL(14,2) NOT NULL,
    "isPaid" BOOLEAN NOT NULL DEFAULT false,
    "paymentReference" TEXT,
    "status" "CivicRequestStatus" NOT NULL DEFAULT 'DRAFT',
    "submittedAt" TIMESTAMP(3),
    "acknowledgedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "expiredAt" TIMESTAMP(3),
    "certificateNumber" TEXT,
    "certificateIssuedAt" TIMESTAMP(3),
    "certificateValidUntil" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_case" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseNumber" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "priority" "CivicCasePriority" NOT NULL DEFAULT 'NORMAL',
    "status" "CivicCaseStatus" NOT NULL DEFAULT 'OPEN',
    "currentAssigneeId" TEXT,
    "slaDeadline" TIMESTAMP(3) NOT NULL,
    "slaBreached" BOOLEAN NOT NULL DEFAULT false,
    "escalationLevel" INTEGER NOT NULL DEFAULT 0,
    "escalationReason" TEXT,
    "resolution" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "escalatedAt" TIMESTAMP(3),
    "resolvedAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "assigneeId" TEXT NOT NULL,
    "assignerId" TEXT NOT NULL,
    "status" "CivicAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "reason" TEXT NOT NULL,
    "assignedAt" TIMESTAMP(3) NOT NULL,
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_case_note" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "visibility" "CivicNoteVisibility" NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_status_change" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "fromStatus" "CivicCaseStatus",
    "toStatus" "CivicCaseStatus" NOT NULL,
    "changedById" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_inspection" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "inspectionNumber" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "inspectorId" TEXT NOT NULL,
    "replacesId" TEXT,
    "status" "CivicInspectionStatus" NOT NULL DEFAULT 'SCHEDULED',
    "scheduledFor" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "result" "CivicInspectionResult",
    "reason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_inspection_finding" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "inspectionId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "severity" "CivicFindingSeverity" NOT NULL,
    "description" TEXT NOT NULL,
    "correctiveAction" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_inspection_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_approval" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "approvalNumber" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "approverId" TEXT NOT NULL,
    "decision" "CivicDecision" NOT NULL,
    "rationale" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_billing_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "feeType" "CivicFeeType" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "CivicBillingStatus" NOT NULL DEFAULT 'PENDING',
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "waivedAt" TIMESTAMP(3),
    "waiverReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_billing_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_public_status" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "trackingCode" TEXT NOT NULL,
    "status" "CivicRequestStatus" NOT NULL,
    "progress" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_public_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_poll" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "pollNumber" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT[],
    "status" "CivicPollStatus" NOT NULL DEFAULT 'OPEN',
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "civic_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "civic_poll_vote" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "pollId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "option" TEXT NOT NULL,
    "castAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "civic_poll_vote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "civic_config_tenantId_key" ON "civic_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_agency_tenantId_code_key" ON "civic_agency"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_department_agencyId_idx" ON "civic_department"("agencyId");

-- CreateIndex
CREATE INDEX "civic_department_headStaffId_idx" ON "civic_department"("headStaffId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_department_tenantId_code_key" ON "civic_department"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_unit_departmentId_idx" ON "civic_unit"("departmentId");

-- CreateIndex
CREATE INDEX "civic_unit_headStaffId_idx" ON "civic_unit"("headStaffId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_unit_tenantId_code_key" ON "civic_unit"("tenantId", "code");

-- CreateIndex
CREATE INDEX "civic_staff_agencyId_idx" ON "civic_staff"("agencyId");

-- CreateIndex
CREATE INDEX "civic_staff_departmentId_idx" ON "civic_staff"("departmentId");

-- CreateIndex
CREATE INDEX "civic_staff_unitId_idx" ON "civic_staff"("unitId");

-- CreateIndex
CREATE INDEX "civic_staff_userId_idx" ON "civic_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_staff_tenantId_staffNumber_key" ON "civic_staff"("tenantId", "staffNumber");

-- CreateIndex
CREATE INDEX "civic_service_agencyId_idx" ON "civic_service"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_service_tenantId_code_key" ON "civic_service"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "civic_citizen_citizenNumber_key" ON "civic_citizen"("citizenNumber");

-- CreateIndex
CREATE INDEX "civic_citizen_tenantId_idx" ON "civic_citizen"("tenantId");

-- CreateIndex
CREATE INDEX "civic_citizen_userId_idx" ON "civic_citizen"("userId");

-- CreateIndex
CREATE INDEX "civic_citizen_document_tenantId_idx" ON "civic_citizen_document"("tenantId");

-- CreateIndex
CREATE INDEX "civic_citizen_document_reviewedById_idx" ON "civic_citizen_document"("reviewedById");

-- CreateIndex
CREATE UNIQUE INDEX "civic_citizen_document_citizenId_reference_key" ON "civic_citizen_document"("citizenId", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_requestNumber_key" ON "civic_request"("requestNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_trackingCode_key" ON "civic_request"("trackingCode");

-- CreateIndex
CREATE UNIQUE INDEX "civic_request_certificateNumber_key" ON "civic_request"("certificateNumber");

-- CreateIndex
CREATE INDEX "civic_request_tenantId_status_idx" ON "civic_request"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_request_citizenId_idx" ON "civic_request"("citizenId");

-- CreateIndex
CREATE INDEX "civic_request_serviceId_idx" ON "civic_request"("serviceId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_case_caseNumber_key" ON "civic_case"("caseNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_case_requestId_key" ON "civic_case"("requestId");

-- CreateIndex
CREATE INDEX "civic_case_tenantId_status_idx" ON "civic_case"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_case_currentAssigneeId_idx" ON "civic_case"("currentAssigneeId");

-- CreateIndex
CREATE INDEX "civic_assignment_tenantId_idx" ON "civic_assignment"("tenantId");

-- CreateIndex
CREATE INDEX "civic_assignment_caseId_idx" ON "civic_assignment"("caseId");

-- CreateIndex
CREATE INDEX "civic_assignment_assigneeId_idx" ON "civic_assignment"("assigneeId");

-- CreateIndex
CREATE INDEX "civic_assignment_assignerId_idx" ON "civic_assignment"("assignerId");

-- CreateIndex
CREATE INDEX "civic_case_note_tenantId_idx" ON "civic_case_note"("tenantId");

-- CreateIndex
CREATE INDEX "civic_case_note_caseId_idx" ON "civic_case_note"("caseId");

-- CreateIndex
CREATE INDEX "civic_case_note_authorId_idx" ON "civic_case_note"("authorId");

-- CreateIndex
CREATE INDEX "civic_status_change_tenantId_idx" ON "civic_status_change"("tenantId");

-- CreateIndex
CREATE INDEX "civic_status_change_changedById_idx" ON "civic_status_change"("changedById");

-- CreateIndex
CREATE UNIQUE INDEX "civic_status_change_caseId_sequence_key" ON "civic_status_change"("caseId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_inspectionNumber_key" ON "civic_inspection"("inspectionNumber");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_replacesId_key" ON "civic_inspection"("replacesId");

-- CreateIndex
CREATE INDEX "civic_inspection_tenantId_idx" ON "civic_inspection"("tenantId");

-- CreateIndex
CREATE INDEX "civic_inspection_caseId_idx" ON "civic_inspection"("caseId");

-- CreateIndex
CREATE INDEX "civic_inspection_inspectorId_idx" ON "civic_inspection"("inspectorId");

-- CreateIndex
CREATE INDEX "civic_inspection_finding_tenantId_idx" ON "civic_inspection_finding"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_inspection_finding_inspectionId_sequence_key" ON "civic_inspection_finding"("inspectionId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "civic_approval_approvalNumber_key" ON "civic_approval"("approvalNumber");

-- CreateIndex
CREATE INDEX "civic_approval_tenantId_idx" ON "civic_approval"("tenantId");

-- CreateIndex
CREATE INDEX "civic_approval_caseId_idx" ON "civic_approval"("caseId");

-- CreateIndex
CREATE INDEX "civic_approval_approverId_idx" ON "civic_approval"("approverId");

-- CreateIndex
CREATE INDEX "civic_billing_fact_tenantId_status_idx" ON "civic_billing_fact"("tenantId", "status");

-- CreateIndex
CREATE INDEX "civic_billing_fact_citizenId_idx" ON "civic_billing_fact"("citizenId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_billing_fact_requestId_feeType_key" ON "civic_billing_fact"("requestId", "feeType");

-- CreateIndex
CREATE UNIQUE INDEX "civic_public_status_requestId_key" ON "civic_public_status"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_public_status_trackingCode_key" ON "civic_public_status"("trackingCode");

-- CreateIndex
CREATE INDEX "civic_public_status_tenantId_idx" ON "civic_public_status"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_poll_pollNumber_key" ON "civic_poll"("pollNumber");

-- CreateIndex
CREATE INDEX "civic_poll_tenantId_idx" ON "civic_poll"("tenantId");

-- CreateIndex
CREATE INDEX "civic_poll_vote_tenantId_idx" ON "civic_poll_vote"("tenantId");

-- CreateIndex
CREATE INDEX "civic_poll_vote_citizenId_idx" ON "civic_poll_vote"("citizenId");

-- CreateIndex
CREATE UNIQUE INDEX "civic_poll_vote_pollId_citizenId_key" ON "civic_poll_vote"("pollId", "citizenId");

-- AddForeignKey
ALTER TABLE "civic_department" ADD CONSTRAINT "civic_department_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_unit" ADD CONSTRAINT "civic_unit_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "civic_department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "civic_department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_staff" ADD CONSTRAINT "civic_staff_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "civic_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_service" ADD CONSTRAINT "civic_service_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "civic_agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_citizen_document" ADD CONSTRAINT "civic_citizen_document_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_request" ADD CONSTRAINT "civic_request_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_request" ADD CONSTRAINT "civic_request_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "civic_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_case" ADD CONSTRAINT "civic_case_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "civic_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_assignment" ADD CONSTRAINT "civic_assignment_assignerId_fkey" FOREIGN KEY ("assignerId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_case_note" ADD CONSTRAINT "civic_case_note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_status_change" ADD CONSTRAINT "civic_status_change_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection" ADD CONSTRAINT "civic_inspection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection" ADD CONSTRAINT "civic_inspection_inspectorId_fkey" FOREIGN KEY ("inspectorId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_inspection_finding" ADD CONSTRAINT "civic_inspection_finding_inspectionId_fkey" FOREIGN KEY ("inspectionId") REFERENCES "civic_inspection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_approval" ADD CONSTRAINT "civic_approval_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "civic_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_approval" ADD CONSTRAINT "civic_approval_approverId_fkey" FOREIGN KEY ("approverId") REFERENCES "civic_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_billing_fact" ADD CONSTRAINT "civic_billing_fact_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "civic_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_billing_fact" ADD CONSTRAINT "civic_billing_fact_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_poll_vote" ADD CONSTRAINT "civic_poll_vote_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "civic_poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "civic_poll_vote" ADD CONSTRAINT "civic_poll_vote_citizenId_fkey" FOREIGN KEY ("citizenId") REFERENCES "civic_citizen"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
