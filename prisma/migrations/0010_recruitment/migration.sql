-- CreateEnum
CREATE TYPE "RecruitJobStatus" AS ENUM ('DRAFT', 'OPEN', 'ON_HOLD', 'CLOSED', 'FILLED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RecruitWorkplace" AS ENUM ('ON_SITE', 'REMOTE', 'HYBRID');

-- CreateEnum
CREATE TYPE "RecruitEmploymentType" AS ENUM ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY');

-- CreateEnum
CREATE TYPE "RecruitQualification" AS ENUM ('WAEC', 'OND', 'HND', 'BSC', 'ICAN');

-- CreateEnum
CREATE TYPE "RecruitSource" AS ENUM ('LINKEDIN', 'JOBBERMAN', 'REFERRAL', 'DIRECT', 'COMPANY_WEBSITE', 'WALK_IN');

-- CreateEnum
CREATE TYPE "RecruitStage" AS ENUM ('APPLIED', 'SCREENING', 'INTERVIEW', 'ASSESSMENT', 'OFFER', 'HIRED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "RecruitInterviewType" AS ENUM ('PHONE', 'VIDEO', 'IN_PERSON', 'PANEL', 'ASSESSMENT', 'TECHNICAL');

-- CreateEnum
CREATE TYPE "RecruitInterviewStatus" AS ENUM ('SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "RecruitInterviewResult" AS ENUM ('PENDING', 'PASS', 'FAIL', 'NO_SHOW', 'RESCHEDULED');

-- CreateEnum
CREATE TYPE "RecruitRecommendation" AS ENUM ('STRONG_YES', 'YES', 'NO');

-- CreateEnum
CREATE TYPE "RecruitOfferStatus" AS ENUM ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'SENT', 'VIEWED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'NEGOTIATING');

-- CreateEnum
CREATE TYPE "RecruitOnboardingCategory" AS ENUM ('CONTRACT', 'DOCUMENTS', 'PAYROLL', 'EQUIPMENT', 'ORIENTATION', 'BENEFITS');

-- CreateEnum
CREATE TYPE "RecruitOnboardingStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'OVERDUE', 'SKIPPED');

-- CreateTable
CREATE TABLE "recruit_job" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "workplace" "RecruitWorkplace" NOT NULL,
    "employmentType" "RecruitEmploymentType" NOT NULL DEFAULT 'FULL_TIME',
    "qualification" "RecruitQualification" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "salaryMin" DECIMAL(14,2) NOT NULL,
    "salaryMax" DECIMAL(14,2) NOT NULL,
    "openings" INTEGER NOT NULL DEFAULT 1,
    "filledCount" INTEGER NOT NULL DEFAULT 0,
    "status" "RecruitJobStatus" NOT NULL DEFAULT 'DRAFT',
    "recruiterId" TEXT NOT NULL,
    "hiringManagerId" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "postedAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "filledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_application" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "userId" TEXT,
    "candidateName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "qualification" "RecruitQualification" NOT NULL,
    "experienceYears" INTEGER NOT NULL,
    "source" "RecruitSource" NOT NULL,
    "score" INTEGER,
    "rating" INTEGER,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "expectedSalary" DECIMAL(14,2) NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "stage" "RecruitStage" NOT NULL DEFAULT 'APPLIED',
    "furthestStage" "RecruitStage" NOT NULL DEFAULT 'APPLIED',
    "offerId" TEXT,
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "screenedAt" TIMESTAMP(3),
    "stageChangedAt" TIMESTAMP(3) NOT NULL,
    "hiredAt" TIMESTAMP(3),
    "rejectedAt" TIMESTAMP(3),
    "rejectionReason" TEXT,
    "withdrawnAt" TIMESTAMP(3),
    "withdrawalReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_interview" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "type" "RecruitInterviewType" NOT NULL,
    "status" "RecruitInterviewStatus" NOT NULL DEFAULT 'SCHEDULED',
    "result" "RecruitInterviewResult" NOT NULL DEFAULT 'PENDING',
    "scheduledAt" TIMESTAMP(3) NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "interviewerId" TEXT NOT NULL,
    "panel" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "meetingLink" TEXT,
    "room" TEXT,
    "completedAt" TIMESTAMP(3),
    "score" INTEGER,
    "recommendation" "RecruitRecommendation",
    "feedback" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_offer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "status" "RecruitOfferStatus" NOT NULL DEFAULT 'DRAFT',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseSalary" DECIMAL(14,2) NOT NULL,
    "housingAllowance" DECIMAL(14,2) NOT NULL,
    "transportAllowance" DECIMAL(14,2) NOT NULL,
    "otherAllowance" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "grossMonthly" DECIMAL(14,2) NOT NULL,
    "pensionContribution" DECIMAL(14,2) NOT NULL,
    "hmoPlan" TEXT,
    "probationMonths" INTEGER NOT NULL,
    "startDate" DATE NOT NULL,
    "createdById" TEXT NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "sentAt" TIMESTAMP(3),
    "viewedAt" TIMESTAMP(3),
    "respondBy" TIMESTAMP(3),
    "respondedAt" TIMESTAMP(3),
    "declineReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recruit_onboarding_task" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "dueOrder" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "category" "RecruitOnboardingCategory" NOT NULL,
    "ownerDepartment" TEXT NOT NULL,
    "dueDate" DATE NOT NULL,
    "requiredDocument" TEXT,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "verifiedById" TEXT,
    "status" "RecruitOnboardingStatus" NOT NULL DEFAULT 'PENDING',
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "skipReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "recruit_onboarding_task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "recruit_job_platformInstanceId_idx" ON "recruit_job"("platformInstanceId");

-- CreateIndex
CREATE INDEX "recruit_job_recruiterId_idx" ON "recruit_job"("recruiterId");

-- CreateIndex
CREATE INDEX "recruit_job_hiringManagerId_idx" ON "recruit_job"("hiringManagerId");

-- CreateIndex
CREATE INDEX "recruit_job_approvedById_idx" ON "recruit_job"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_job_tenantId_code_key" ON "recruit_job"("tenantId", "code");

-- CreateIndex
CREATE INDEX "recruit_application_tenantId_stage_idx" ON "recruit_application"("tenantId", "stage");

-- CreateIndex
CREATE INDEX "recruit_application_userId_idx" ON "recruit_application"("userId");

-- CreateIndex
CREATE INDEX "recruit_application_offerId_idx" ON "recruit_application"("offerId");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_application_jobId_email_key" ON "recruit_application"("jobId", "email");

-- CreateIndex
CREATE INDEX "recruit_interview_tenantId_scheduledAt_idx" ON "recruit_interview"("tenantId", "scheduledAt");

-- CreateIndex
CREATE INDEX "recruit_interview_interviewerId_idx" ON "recruit_interview"("interviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_interview_applicationId_round_key" ON "recruit_interview"("applicationId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_offer_applicationId_key" ON "recruit_offer"("applicationId");

-- CreateIndex
CREATE INDEX "recruit_offer_tenantId_status_idx" ON "recruit_offer"("tenantId", "status");

-- CreateIndex
CREATE INDEX "recruit_offer_createdById_idx" ON "recruit_offer"("createdById");

-- CreateIndex
CREATE INDEX "recruit_offer_approvedById_idx" ON "recruit_offer"("approvedById");

-- CreateIndex
CREATE INDEX "recruit_onboarding_task_tenantId_status_idx" ON "recruit_onboarding_task"("tenantId", "status");

-- CreateIndex
CREATE INDEX "recruit_onboarding_task_verifiedById_idx" ON "recruit_onboarding_task"("verifiedById");

-- CreateIndex
CREATE UNIQUE INDEX "recruit_onboarding_task_applicationId_dueOrder_key" ON "recruit_onboarding_task"("applicationId", "dueOrder");

-- AddForeignKey
ALTER TABLE "recruit_application" ADD CONSTRAINT "recruit_application_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "recruit_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_interview" ADD CONSTRAINT "recruit_interview_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_offer" ADD CONSTRAINT "recruit_offer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recruit_onboarding_task" ADD CONSTRAINT "recruit_onboarding_task_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "recruit_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
