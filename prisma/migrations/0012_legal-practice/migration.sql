-- CreateEnum
CREATE TYPE "LegClientType" AS ENUM ('INDIVIDUAL', 'CORPORATE');

-- CreateEnum
CREATE TYPE "LegMatterType" AS ENUM ('CIVIL', 'CRIMINAL', 'BANKING', 'INTELLECTUAL_PROPERTY', 'FAMILY', 'EMPLOYMENT', 'PROPERTY', 'TAX', 'ARBITRATION');

-- CreateEnum
CREATE TYPE "LegMatterStatus" AS ENUM ('DRAFT', 'ACTIVE', 'ON_HOLD', 'CLOSED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "LegBillingType" AS ENUM ('RETAINER', 'HOURLY', 'FLAT', 'CONTINGENCY');

-- CreateEnum
CREATE TYPE "LegPartyRole" AS ENUM ('CLIENT', 'OPPOSING_PARTY', 'OPPOSING_COUNSEL', 'WITNESS', 'EXPERT', 'JUDGE', 'CO_COUNSEL');

-- CreateEnum
CREATE TYPE "LegStaffGrade" AS ENUM ('SENIOR_PARTNER', 'MANAGING_PARTNER', 'SENIOR_ASSOCIATE', 'ASSOCIATE');

-- CreateEnum
CREATE TYPE "LegActivity" AS ENUM ('RESEARCH', 'DRAFTING', 'REVIEW', 'APPEARANCE', 'CALL', 'MEETING', 'TRAVEL', 'FILING', 'CORRESPONDENCE', 'CONSULTATION');

-- CreateEnum
CREATE TYPE "LegTimeStatus" AS ENUM ('LOGGED', 'APPROVED', 'INVOICED');

-- CreateEnum
CREATE TYPE "LegRetainerStatus" AS ENUM ('ACTIVE', 'EXHAUSTED');

-- CreateEnum
CREATE TYPE "LegRetainerTransactionType" AS ENUM ('DEPOSIT', 'WITHDRAWAL', 'ADJUSTMENT', 'REFUND', 'TRANSFER');

-- CreateEnum
CREATE TYPE "LegDeadlineType" AS ENUM ('COURT_DATE', 'FILING', 'LIMITATION', 'INTERNAL', 'COMPLIANCE');

-- CreateEnum
CREATE TYPE "LegDeadlineStatus" AS ENUM ('PENDING', 'COMPLETED', 'MISSED', 'EXTENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LegDocumentCategory" AS ENUM ('PLEADING', 'BRIEF', 'MOTION', 'EVIDENCE', 'CORRESPONDENCE', 'DRAFT');

-- CreateEnum
CREATE TYPE "LegDocumentStatus" AS ENUM ('DRAFT', 'FINAL', 'FILED');

-- CreateEnum
CREATE TYPE "LegFilingType" AS ENUM ('ORIGINATING_PROCESS', 'MOTION', 'BRIEF', 'AFFIDAVIT', 'EXHIBIT', 'JUDGMENT', 'ORDER', 'NOTICE');

-- CreateEnum
CREATE TYPE "LegFilingStatus" AS ENUM ('FILED', 'SERVED', 'ACKNOWLEDGED');

-- CreateEnum
CREATE TYPE "LegDisbursementCategory" AS ENUM ('FILING_FEE', 'TRANSPORT', 'PRINTING', 'COURIER', 'EXPERT', 'SEARCH');

-- CreateEnum
CREATE TYPE "LegDisbursementStatus" AS ENUM ('SUBMITTED', 'APPROVED', 'INVOICED');

-- CreateTable
CREATE TABLE "leg_client" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "customerId" TEXT,
    "clientNumber" TEXT NOT NULL,
    "type" "LegClientType" NOT NULL,
    "name" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_client_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_matter" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT,
    "clientId" TEXT NOT NULL,
    "leadLawyerId" TEXT NOT NULL,
    "matterNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "LegMatterType" NOT NULL,
    "practiceArea" TEXT NOT NULL,
    "status" "LegMatterStatus" NOT NULL DEFAULT 'DRAFT',
    "court" TEXT,
    "suitNumber" TEXT,
    "judge" TEXT,
    "billingType" "LegBillingType" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "agreedFee" DECIMAL(14,2),
    "contingencyPercent" DECIMAL(5,2),
    "openedAt" TIMESTAMP(3),
    "heldAt" TIMESTAMP(3),
    "holdReason" TEXT,
    "closedAt" TIMESTAMP(3),
    "outcome" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_matter_party" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "role" "LegPartyRole" NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "phone" TEXT,
    "isAdverse" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_matter_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_time_entry" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "entryNumber" TEXT NOT NULL,
    "staffId" TEXT,
    "staffName" TEXT NOT NULL,
    "staffGrade" "LegStaffGrade" NOT NULL,
    "workedOn" DATE NOT NULL,
    "activity" "LegActivity" NOT NULL,
    "description" TEXT NOT NULL,
    "hours" DECIMAL(5,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "hourlyRate" DECIMAL(14,2) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "status" "LegTimeStatus" NOT NULL DEFAULT 'LOGGED',
    "loggedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "invoicedAt" TIMESTAMP(3),
    "invoiceReference" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_time_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_retainer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "status" "LegRetainerStatus" NOT NULL DEFAULT 'ACTIVE',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "initialAmount" DECIMAL(14,2) NOT NULL,
    "currentBalance" DECIMAL(14,2) NOT NULL,
    "minimumBalance" DECIMAL(14,2) NOT NULL,
    "exhaustedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_retainer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_retainer_transaction" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "retainerId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" "LegRetainerTransactionType" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "balanceAfter" DECIMAL(14,2) NOT NULL,
    "invoiceReference" TEXT,
    "description" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leg_retainer_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_deadline" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "assigneeId" TEXT NOT NULL,
    "filingId" TEXT,
    "type" "LegDeadlineType" NOT NULL,
    "title" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "court" TEXT,
    "priority" INTEGER NOT NULL,
    "status" "LegDeadlineStatus" NOT NULL DEFAULT 'PENDING',
    "completedAt" TIMESTAMP(3),
    "extendedTo" TIMESTAMP(3),
    "note" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_document" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "filingId" TEXT,
    "previousVersionId" TEXT,
    "authorId" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "category" "LegDocumentCategory" NOT NULL,
    "exhibitNo" TEXT,
    "isConfidential" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "LegDocumentStatus" NOT NULL DEFAULT 'DRAFT',
    "finalisedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_filing" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "filedById" TEXT NOT NULL,
    "filingNumber" TEXT NOT NULL,
    "type" "LegFilingType" NOT NULL,
    "title" TEXT NOT NULL,
    "court" TEXT NOT NULL,
    "status" "LegFilingStatus" NOT NULL DEFAULT 'FILED',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "fee" DECIMAL(14,2) NOT NULL,
    "feePaidByClient" BOOLEAN NOT NULL DEFAULT false,
    "filedAt" TIMESTAMP(3) NOT NULL,
    "servedOn" TEXT,
    "servedAt" TIMESTAMP(3),
    "acknowledgedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_filing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leg_disbursement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "matterId" TEXT NOT NULL,
    "filingId" TEXT,
    "disbursementNumber" TEXT NOT NULL,
    "category" "LegDisbursementCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amount" DECIMAL(14,2) NOT NULL,
    "incurredOn" DATE NOT NULL,
    "status" "LegDisbursementStatus" NOT NULL DEFAULT 'SUBMITTED',
    "submittedById" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "invoicedAt" TIMESTAMP(3),
    "invoiceReference" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "leg_disbursement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "leg_client_clientNumber_key" ON "leg_client"("clientNumber");

-- CreateIndex
CREATE INDEX "leg_client_tenantId_idx" ON "leg_client"("tenantId");

-- CreateIndex
CREATE INDEX "leg_client_userId_idx" ON "leg_client"("userId");

-- CreateIndex
CREATE INDEX "leg_client_customerId_idx" ON "leg_client"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_matter_matterNumber_key" ON "leg_matter"("matterNumber");

-- CreateIndex
CREATE INDEX "leg_matter_tenantId_status_idx" ON "leg_matter"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_matter_platformInstanceId_idx" ON "leg_matter"("platformInstanceId");

-- CreateIndex
CREATE INDEX "leg_matter_clientId_idx" ON "leg_matter"("clientId");

-- CreateIndex
CREATE INDEX "leg_matter_leadLawyerId_idx" ON "leg_matter"("leadLawyerId");

-- CreateIndex
CREATE INDEX "leg_matter_party_tenantId_idx" ON "leg_matter_party"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_matter_party_matterId_role_name_key" ON "leg_matter_party"("matterId", "role", "name");

-- CreateIndex
CREATE UNIQUE INDEX "leg_time_entry_entryNumber_key" ON "leg_time_entry"("entryNumber");

-- CreateIndex
CREATE INDEX "leg_time_entry_tenantId_status_idx" ON "leg_time_entry"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_time_entry_matterId_idx" ON "leg_time_entry"("matterId");

-- CreateIndex
CREATE INDEX "leg_time_entry_staffId_idx" ON "leg_time_entry"("staffId");

-- CreateIndex
CREATE INDEX "leg_time_entry_approvedById_idx" ON "leg_time_entry"("approvedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_retainer_matterId_key" ON "leg_retainer"("matterId");

-- CreateIndex
CREATE INDEX "leg_retainer_tenantId_idx" ON "leg_retainer"("tenantId");

-- CreateIndex
CREATE INDEX "leg_retainer_transaction_tenantId_idx" ON "leg_retainer_transaction"("tenantId");

-- CreateIndex
CREATE INDEX "leg_retainer_transaction_recordedById_idx" ON "leg_retainer_transaction"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_retainer_transaction_retainerId_sequence_key" ON "leg_retainer_transaction"("retainerId", "sequence");

-- CreateIndex
CREATE INDEX "leg_deadline_tenantId_dueAt_idx" ON "leg_deadline"("tenantId", "dueAt");

-- CreateIndex
CREATE INDEX "leg_deadline_assigneeId_idx" ON "leg_deadline"("assigneeId");

-- CreateIndex
CREATE INDEX "leg_deadline_filingId_idx" ON "leg_deadline"("filingId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_deadline_matterId_title_key" ON "leg_deadline"("matterId", "title");

-- CreateIndex
CREATE UNIQUE INDEX "leg_document_documentNumber_key" ON "leg_document"("documentNumber");

-- CreateIndex
CREATE INDEX "leg_document_tenantId_idx" ON "leg_document"("tenantId");

-- CreateIndex
CREATE INDEX "leg_document_filingId_idx" ON "leg_document"("filingId");

-- CreateIndex
CREATE INDEX "leg_document_previousVersionId_idx" ON "leg_document"("previousVersionId");

-- CreateIndex
CREATE INDEX "leg_document_authorId_idx" ON "leg_document"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "leg_document_matterId_title_version_key" ON "leg_document"("matterId", "title", "version");

-- CreateIndex
CREATE UNIQUE INDEX "leg_filing_filingNumber_key" ON "leg_filing"("filingNumber");

-- CreateIndex
CREATE INDEX "leg_filing_tenantId_idx" ON "leg_filing"("tenantId");

-- CreateIndex
CREATE INDEX "leg_filing_matterId_idx" ON "leg_filing"("matterId");

-- CreateIndex
CREATE INDEX "leg_filing_documentId_idx" ON "leg_filing"("documentId");

-- CreateIndex
CREATE INDEX "leg_filing_filedById_idx" ON "leg_filing"("filedById");

-- CreateIndex
CREATE UNIQUE INDEX "leg_disbursement_disbursementNumber_key" ON "leg_disbursement"("disbursementNumber");

-- CreateIndex
CREATE INDEX "leg_disbursement_tenantId_status_idx" ON "leg_disbursement"("tenantId", "status");

-- CreateIndex
CREATE INDEX "leg_disbursement_matterId_idx" ON "leg_disbursement"("matterId");

-- CreateIndex
CREATE INDEX "leg_disbursement_filingId_idx" ON "leg_disbursement"("filingId");

-- CreateIndex
CREATE INDEX "leg_disbursement_submittedById_idx" ON "leg_disbursement"("submittedById");

-- CreateIndex
CREATE INDEX "leg_disbursement_approvedById_idx" ON "leg_disbursement"("approvedById");

-- AddForeignKey
ALTER TABLE "leg_matter_party" ADD CONSTRAINT "leg_matter_party_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_time_entry" ADD CONSTRAINT "leg_time_entry_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_retainer" ADD CONSTRAINT "leg_retainer_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_retainer_transaction" ADD CONSTRAINT "leg_retainer_transaction_retainerId_fkey" FOREIGN KEY ("retainerId") REFERENCES "leg_retainer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_deadline" ADD CONSTRAINT "leg_deadline_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_document" ADD CONSTRAINT "leg_document_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_filing" ADD CONSTRAINT "leg_filing_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leg_disbursement" ADD CONSTRAINT "leg_disbursement_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "leg_matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
