-- CreateEnum
CREATE TYPE "ChuChurchStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "ChuUnitLevel" AS ENUM ('DENOMINATION', 'DIOCESE', 'ZONE', 'DISTRICT', 'PARISH');

-- CreateEnum
CREATE TYPE "ChuAssignmentStatus" AS ENUM ('ACTIVE', 'TERMINATED');

-- CreateEnum
CREATE TYPE "ChuGroupStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "ChuGroupRole" AS ENUM ('LEADER', 'ASSISTANT', 'HOST', 'MEMBER');

-- CreateEnum
CREATE TYPE "ChuSex" AS ENUM ('FEMALE', 'MALE');

-- CreateEnum
CREATE TYPE "ChuMemberStatus" AS ENUM ('VISITOR', 'NEW_CONVERT', 'MEMBER', 'WORKER', 'INACTIVE', 'TRANSFERRED', 'DECEASED');

-- CreateEnum
CREATE TYPE "ChuGuardianRelation" AS ENUM ('FATHER', 'MOTHER', 'GRANDPARENT', 'UNCLE', 'AUNT', 'GUARDIAN');

-- CreateEnum
CREATE TYPE "ChuCellMembershipStatus" AS ENUM ('ACTIVE', 'LEFT');

-- CreateEnum
CREATE TYPE "ChuServiceType" AS ENUM ('SUNDAY', 'MIDWEEK', 'PRAYER', 'VIGIL');

-- CreateEnum
CREATE TYPE "ChuEventType" AS ENUM ('OUTREACH', 'SEMINAR', 'CONFERENCE', 'RETREAT', 'CONCERT', 'PRAYER', 'THANKSGIVING');

-- CreateEnum
CREATE TYPE "ChuEventStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'ONGOING', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ChuGivingMethod" AS ENUM ('CASH', 'TRANSFER', 'USSD', 'CARD');

-- CreateEnum
CREATE TYPE "ChuFund" AS ENUM ('GENERAL', 'BUILDING_FUND', 'MISSIONS');

-- CreateEnum
CREATE TYPE "ChuPledgeStatus" AS ENUM ('ACTIVE', 'FULFILLED');

-- CreateEnum
CREATE TYPE "ChuExpenseCategory" AS ENUM ('UTILITIES', 'MAINTENANCE', 'WELFARE', 'OUTREACH', 'MEDIA', 'EVENTS');

-- CreateEnum
CREATE TYPE "ChuDisclosureStatus" AS ENUM ('RECORDED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ChuGovernanceType" AS ENUM ('RESOLUTION', 'POLICY', 'MINUTES');

-- CreateEnum
CREATE TYPE "ChuGovernanceStatus" AS ENUM ('DRAFT', 'PENDING', 'APPROVED');

-- CreateEnum
CREATE TYPE "ChuComplianceType" AS ENUM ('REGISTRATION', 'INSURANCE', 'CHILD_PROTECTION', 'FIRE_SAFETY');

-- CreateEnum
CREATE TYPE "ChuComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'EXPIRED');

-- CreateTable
CREATE TABLE "chu_church" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "motto" TEXT NOT NULL,
    "cacNumber" TEXT NOT NULL,
    "establishedOn" TIMESTAMP(3) NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "status" "ChuChurchStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_church_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_church_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "parentId" TEXT,
    "level" "ChuUnitLevel" NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_church_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_role" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_role_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "roleId" TEXT NOT NULL,
    "status" "ChuAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "effectiveOn" TIMESTAMP(3) NOT NULL,
    "endedOn" TIMESTAMP(3),
    "endReason" TEXT,
    "appointedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_ministry" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_ministry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_department" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "headMemberId" TEXT NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_ministry_assignment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "ministryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "role" "ChuGroupRole" NOT NULL DEFAULT 'MEMBER',
    "status" "ChuAssignmentStatus" NOT NULL DEFAULT 'ACTIVE',
    "since" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_ministry_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_cell_group" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startTime" TEXT NOT NULL,
    "maxMembers" INTEGER NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "formedOn" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_cell_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_family_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "headMemberId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_family_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_member" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "familyUnitId" TEXT,
    "userId" TEXT,
    "membershipNumber" TEXT,
    "title" TEXT,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "sex" "ChuSex" NOT NULL,
    "birthDate" TIMESTAMP(3) NOT NULL,
    "isMinor" BOOLEAN NOT NULL DEFAULT false,
    "phone" TEXT,
    "email" TEXT,
    "occupation" TEXT,
    "area" TEXT NOT NULL,
    "status" "ChuMemberStatus" NOT NULL DEFAULT 'VISITOR',
    "joinedOn" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_guardian_link" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "minorId" TEXT NOT NULL,
    "guardianId" TEXT NOT NULL,
    "relation" "ChuGuardianRelation" NOT NULL,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedAt" TIMESTAMP(3),
    "hasConsented" BOOLEAN NOT NULL DEFAULT false,
    "consentedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_guardian_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_member_status_history" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "previousStatus" "ChuMemberStatus" NOT NULL,
    "newStatus" "ChuMemberStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "changedById" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_member_status_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_cell_membership" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "cellGroupId" TEXT NOT NULL,
    "role" "ChuGroupRole" NOT NULL DEFAULT 'MEMBER',
    "status" "ChuCellMembershipStatus" NOT NULL DEFAULT 'ACTIVE',
    "joinedOn" TIMESTAMP(3) NOT NULL,
    "leftOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_cell_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_service" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "ChuServiceType" NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_service_schedule" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "serviceId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "weekday" INTEGER NOT NULL,
    "weekOfMonth" INTEGER,
    "startTime" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "startsOn" TIMESTAMP(3) NOT NULL,
    "status" "ChuGroupStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_service_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "ChuEventType" NOT NULL,
    "venue" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "maxAttendees" INTEGER NOT NULL,
    "status" "ChuEventStatus" NOT NULL DEFAULT 'DRAFT',
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_attendance_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "serviceId" TEXT,
    "scheduleId" TEXT,
    "eventId" TEXT,
    "heldAt" TIMESTAMP(3) NOT NULL,
    "total" INTEGER NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL,
    "male" INTEGER NOT NULL,
    "female" INTEGER NOT NULL,
    "firstTimers" INTEGER NOT NULL,
    "online" INTEGER NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_attendance_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_tithe_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "method" "ChuGivingMethod" NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_tithe_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_offering_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "fund" "ChuFund" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "method" "ChuGivingMethod" NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_offering_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_pledge_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "pledgeNumber" TEXT NOT NULL,
    "fund" "ChuFund" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ChuPledgeStatus" NOT NULL DEFAULT 'ACTIVE',
    "pledgedOn" TIMESTAMP(3) NOT NULL,
    "dueOn" TIMESTAMP(3) NOT NULL,
    "fulfilledOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_pledge_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_expense_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "expenseNumber" TEXT NOT NULL,
    "category" "ChuExpenseCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "spentAt" TIMESTAMP(3) NOT NULL,
    "recordedById" TEXT NOT NULL,
    "approvedById" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_expense_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_budget_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "category" "ChuExpenseCategory" NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "approvedById" TEXT NOT NULL,
    "approvedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chu_budget_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_disclosure" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "titheTotal" DECIMAL(14,2) NOT NULL,
    "offeringTotal" DECIMAL(14,2) NOT NULL,
    "expenseTotal" DECIMAL(14,2) NOT NULL,
    "netTotal" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ChuDisclosureStatus" NOT NULL DEFAULT 'RECORDED',
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_governance_record" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "recordNumber" TEXT NOT NULL,
    "type" "ChuGovernanceType" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "status" "ChuGovernanceStatus" NOT NULL DEFAULT 'DRAFT',
    "preparedById" TEXT NOT NULL,
    "preparedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "supersededById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_governance_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chu_compliance_record" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "churchId" TEXT NOT NULL,
    "type" "ChuComplianceType" NOT NULL,
    "title" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "status" "ChuComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "dueOn" TIMESTAMP(3) NOT NULL,
    "compliedOn" TIMESTAMP(3),
    "expiresOn" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "chu_compliance_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "chu_church_tenantId_name_key" ON "chu_church"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_church_unit_churchId_idx" ON "chu_church_unit"("churchId");

-- CreateIndex
CREATE INDEX "chu_church_unit_parentId_idx" ON "chu_church_unit"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_church_unit_tenantId_code_key" ON "chu_church_unit"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "chu_role_tenantId_code_key" ON "chu_role"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_role_assignment_tenantId_status_idx" ON "chu_role_assignment"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_role_assignment_churchId_idx" ON "chu_role_assignment"("churchId");

-- CreateIndex
CREATE INDEX "chu_role_assignment_roleId_idx" ON "chu_role_assignment"("roleId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_role_assignment_memberId_roleId_effectiveOn_key" ON "chu_role_assignment"("memberId", "roleId", "effectiveOn");

-- CreateIndex
CREATE INDEX "chu_ministry_churchId_idx" ON "chu_ministry"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_ministry_tenantId_name_key" ON "chu_ministry"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_department_churchId_idx" ON "chu_department"("churchId");

-- CreateIndex
CREATE INDEX "chu_department_headMemberId_idx" ON "chu_department"("headMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_department_tenantId_name_key" ON "chu_department"("tenantId", "name");

-- CreateIndex
CREATE INDEX "chu_ministry_assignment_tenantId_idx" ON "chu_ministry_assignment"("tenantId");

-- CreateIndex
CREATE INDEX "chu_ministry_assignment_memberId_idx" ON "chu_ministry_assignment"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_ministry_assignment_ministryId_memberId_key" ON "chu_ministry_assignment"("ministryId", "memberId");

-- CreateIndex
CREATE INDEX "chu_cell_group_churchId_idx" ON "chu_cell_group"("churchId");

-- CreateIndex
CREATE INDEX "chu_cell_group_unitId_idx" ON "chu_cell_group"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_cell_group_tenantId_code_key" ON "chu_cell_group"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_family_unit_headMemberId_idx" ON "chu_family_unit"("headMemberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_family_unit_tenantId_name_key" ON "chu_family_unit"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_membershipNumber_key" ON "chu_member"("membershipNumber");

-- CreateIndex
CREATE INDEX "chu_member_tenantId_status_idx" ON "chu_member"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_member_churchId_idx" ON "chu_member"("churchId");

-- CreateIndex
CREATE INDEX "chu_member_unitId_idx" ON "chu_member"("unitId");

-- CreateIndex
CREATE INDEX "chu_member_familyUnitId_idx" ON "chu_member"("familyUnitId");

-- CreateIndex
CREATE INDEX "chu_member_userId_idx" ON "chu_member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_tenantId_phone_key" ON "chu_member"("tenantId", "phone");

-- CreateIndex
CREATE INDEX "chu_guardian_link_tenantId_idx" ON "chu_guardian_link"("tenantId");

-- CreateIndex
CREATE INDEX "chu_guardian_link_guardianId_idx" ON "chu_guardian_link"("guardianId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_guardian_link_minorId_guardianId_key" ON "chu_guardian_link"("minorId", "guardianId");

-- CreateIndex
CREATE INDEX "chu_member_status_history_tenantId_idx" ON "chu_member_status_history"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_member_status_history_memberId_changedAt_key" ON "chu_member_status_history"("memberId", "changedAt");

-- CreateIndex
CREATE INDEX "chu_cell_membership_tenantId_idx" ON "chu_cell_membership"("tenantId");

-- CreateIndex
CREATE INDEX "chu_cell_membership_memberId_idx" ON "chu_cell_membership"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_cell_membership_cellGroupId_memberId_key" ON "chu_cell_membership"("cellGroupId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_service_tenantId_code_key" ON "chu_service"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_service_schedule_serviceId_idx" ON "chu_service_schedule"("serviceId");

-- CreateIndex
CREATE INDEX "chu_service_schedule_unitId_idx" ON "chu_service_schedule"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_service_schedule_tenantId_unitId_name_key" ON "chu_service_schedule"("tenantId", "unitId", "name");

-- CreateIndex
CREATE INDEX "chu_event_churchId_idx" ON "chu_event"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_event_tenantId_code_key" ON "chu_event"("tenantId", "code");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_tenantId_heldAt_idx" ON "chu_attendance_fact"("tenantId", "heldAt");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_churchId_idx" ON "chu_attendance_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_serviceId_idx" ON "chu_attendance_fact"("serviceId");

-- CreateIndex
CREATE INDEX "chu_attendance_fact_eventId_idx" ON "chu_attendance_fact"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_attendance_fact_scheduleId_heldAt_key" ON "chu_attendance_fact"("scheduleId", "heldAt");

-- CreateIndex
CREATE UNIQUE INDEX "chu_tithe_fact_receiptNumber_key" ON "chu_tithe_fact"("receiptNumber");

-- CreateIndex
CREATE INDEX "chu_tithe_fact_tenantId_givenAt_idx" ON "chu_tithe_fact"("tenantId", "givenAt");

-- CreateIndex
CREATE INDEX "chu_tithe_fact_churchId_idx" ON "chu_tithe_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_tithe_fact_memberId_period_key" ON "chu_tithe_fact"("memberId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "chu_offering_fact_receiptNumber_key" ON "chu_offering_fact"("receiptNumber");

-- CreateIndex
CREATE INDEX "chu_offering_fact_tenantId_givenAt_idx" ON "chu_offering_fact"("tenantId", "givenAt");

-- CreateIndex
CREATE INDEX "chu_offering_fact_churchId_idx" ON "chu_offering_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_pledge_fact_pledgeNumber_key" ON "chu_pledge_fact"("pledgeNumber");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_tenantId_status_idx" ON "chu_pledge_fact"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_churchId_idx" ON "chu_pledge_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_pledge_fact_memberId_idx" ON "chu_pledge_fact"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_expense_fact_expenseNumber_key" ON "chu_expense_fact"("expenseNumber");

-- CreateIndex
CREATE INDEX "chu_expense_fact_tenantId_spentAt_idx" ON "chu_expense_fact"("tenantId", "spentAt");

-- CreateIndex
CREATE INDEX "chu_expense_fact_churchId_idx" ON "chu_expense_fact"("churchId");

-- CreateIndex
CREATE INDEX "chu_budget_fact_churchId_idx" ON "chu_budget_fact"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_budget_fact_tenantId_category_year_key" ON "chu_budget_fact"("tenantId", "category", "year");

-- CreateIndex
CREATE INDEX "chu_disclosure_churchId_idx" ON "chu_disclosure"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_disclosure_tenantId_period_key" ON "chu_disclosure"("tenantId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "chu_governance_record_recordNumber_key" ON "chu_governance_record"("recordNumber");

-- CreateIndex
CREATE INDEX "chu_governance_record_tenantId_status_idx" ON "chu_governance_record"("tenantId", "status");

-- CreateIndex
CREATE INDEX "chu_governance_record_churchId_idx" ON "chu_governance_record"("churchId");

-- CreateIndex
CREATE INDEX "chu_governance_record_supersededById_idx" ON "chu_governance_record"("supersededById");

-- CreateIndex
CREATE INDEX "chu_compliance_record_churchId_idx" ON "chu_compliance_record"("churchId");

-- CreateIndex
CREATE UNIQUE INDEX "chu_compliance_record_tenantId_type_key" ON "chu_compliance_record"("tenantId", "type");

-- AddForeignKey
ALTER TABLE "chu_church_unit" ADD CONSTRAINT "chu_church_unit_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_church_unit" ADD CONSTRAINT "chu_church_unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "chu_church_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_role_assignment" ADD CONSTRAINT "chu_role_assignment_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "chu_role"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_ministry_assignment" ADD CONSTRAINT "chu_ministry_assignment_ministryId_fkey" FOREIGN KEY ("ministryId") REFERENCES "chu_ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_group" ADD CONSTRAINT "chu_cell_group_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_group" ADD CONSTRAINT "chu_cell_group_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_churchId_fkey" FOREIGN KEY ("churchId") REFERENCES "chu_church"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member" ADD CONSTRAINT "chu_member_familyUnitId_fkey" FOREIGN KEY ("familyUnitId") REFERENCES "chu_family_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_guardian_link" ADD CONSTRAINT "chu_guardian_link_minorId_fkey" FOREIGN KEY ("minorId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_guardian_link" ADD CONSTRAINT "chu_guardian_link_guardianId_fkey" FOREIGN KEY ("guardianId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_member_status_history" ADD CONSTRAINT "chu_member_status_history_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_membership" ADD CONSTRAINT "chu_cell_membership_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "chu_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_cell_membership" ADD CONSTRAINT "chu_cell_membership_cellGroupId_fkey" FOREIGN KEY ("cellGroupId") REFERENCES "chu_cell_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_service_schedule" ADD CONSTRAINT "chu_service_schedule_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "chu_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_service_schedule" ADD CONSTRAINT "chu_service_schedule_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "chu_church_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "chu_service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_scheduleId_fkey" FOREIGN KEY ("scheduleId") REFERENCES "chu_service_schedule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chu_attendance_fact" ADD CONSTRAINT "chu_attendance_fact_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "chu_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;
