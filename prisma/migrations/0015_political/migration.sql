-- CreateEnum
CREATE TYPE "PolPartyStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'DEREGISTERED', 'MERGED');

-- CreateEnum
CREATE TYPE "PolOrganLevel" AS ENUM ('NATIONAL', 'ZONAL', 'STATE', 'LGA', 'WARD');

-- CreateEnum
CREATE TYPE "PolMemberRole" AS ENUM ('MEMBER', 'EXECUTIVE', 'DELEGATE', 'AGENT', 'CANDIDATE');

-- CreateEnum
CREATE TYPE "PolMemberStatus" AS ENUM ('PENDING', 'VERIFIED', 'SUSPENDED', 'EXPELLED', 'RESIGNED');

-- CreateEnum
CREATE TYPE "PolCampaignType" AS ENUM ('PRESIDENTIAL', 'GUBERNATORIAL', 'SENATORIAL', 'HOUSE', 'ASSEMBLY', 'LOCAL_GOVERNMENT');

-- CreateEnum
CREATE TYPE "PolCampaignStatus" AS ENUM ('DRAFT', 'ACTIVE', 'COMPLETED', 'SUSPENDED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PolCandidateStatus" AS ENUM ('NOMINATED', 'SCREENED', 'CLEARED', 'DISQUALIFIED', 'WITHDRAWN', 'ELECTED', 'NOT_ELECTED');

-- CreateEnum
CREATE TYPE "PolVolunteerRole" AS ENUM ('CANVASSER', 'COORDINATOR', 'POLL_AGENT', 'DRIVER', 'SECURITY', 'MEDIA', 'LOGISTICS', 'ADMIN');

-- CreateEnum
CREATE TYPE "PolVolunteerStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'COMPLETED');

-- CreateEnum
CREATE TYPE "PolEventType" AS ENUM ('RALLY', 'TOWN_HALL', 'DEBATE', 'STAKEHOLDER_MEETING', 'DOOR_TO_DOOR', 'MEDIA', 'FUNDRAISER');

-- CreateEnum
CREATE TYPE "PolEventStatus" AS ENUM ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'POSTPONED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "PolDonationSource" AS ENUM ('INDIVIDUAL', 'CORPORATE', 'PARTY', 'SELF', 'IN_KIND');

-- CreateEnum
CREATE TYPE "PolDonationStatus" AS ENUM ('RECORDED', 'ACKNOWLEDGED', 'DISCLOSED', 'FLAGGED');

-- CreateEnum
CREATE TYPE "PolExpenseCategory" AS ENUM ('ADVERTISING', 'PRINTING', 'TRANSPORT', 'VENUE', 'SECURITY', 'LOGISTICS', 'STAFF');

-- CreateEnum
CREATE TYPE "PolExpenseStatus" AS ENUM ('RECORDED', 'VERIFIED', 'DISCLOSED');

-- CreateEnum
CREATE TYPE "PolDisclosureStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REJECTED');

-- CreateEnum
CREATE TYPE "PolPrimaryMethod" AS ENUM ('DIRECT', 'DELEGATE');

-- CreateEnum
CREATE TYPE "PolPrimaryStatus" AS ENUM ('DRAFT', 'SCHEDULED', 'NOMINATION_OPEN', 'NOMINATION_CLOSED', 'VOTING_OPEN', 'VOTING_CLOSED', 'COUNTING', 'DECLARED');

-- CreateEnum
CREATE TYPE "PolAspirantStatus" AS ENUM ('NOMINATED', 'SCREENED', 'CLEARED', 'DISQUALIFIED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "pol_party" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT NOT NULL,
    "motto" TEXT NOT NULL,
    "registrationNumber" TEXT NOT NULL,
    "colours" TEXT[],
    "status" "PolPartyStatus" NOT NULL DEFAULT 'ACTIVE',
    "foundedOn" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_party_organ" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "parentId" TEXT,
    "name" TEXT NOT NULL,
    "level" "PolOrganLevel" NOT NULL,
    "area" TEXT NOT NULL,
    "officers" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_party_organ_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_member" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "organId" TEXT NOT NULL,
    "userId" TEXT,
    "cardNumber" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "ward" INTEGER NOT NULL,
    "pollingUnit" TEXT NOT NULL,
    "role" "PolMemberRole" NOT NULL DEFAULT 'MEMBER',
    "status" "PolMemberStatus" NOT NULL DEFAULT 'PENDING',
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "verifiedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_campaign" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "PolCampaignType" NOT NULL,
    "area" TEXT NOT NULL,
    "status" "PolCampaignStatus" NOT NULL DEFAULT 'DRAFT',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "electionDate" DATE NOT NULL,
    "budget" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_candidate" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "constituency" TEXT NOT NULL,
    "manifesto" TEXT NOT NULL,
    "status" "PolCandidateStatus" NOT NULL DEFAULT 'NOMINATED',
    "nominatedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" "PolEventType" NOT NULL,
    "venue" TEXT NOT NULL,
    "status" "PolEventStatus" NOT NULL DEFAULT 'SCHEDULED',
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "expectedAttendance" INTEGER NOT NULL,
    "actualAttendance" INTEGER,
    "budget" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_volunteer" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "eventId" TEXT,
    "role" "PolVolunteerRole" NOT NULL,
    "ward" INTEGER NOT NULL,
    "hours" INTEGER NOT NULL DEFAULT 0,
    "doorsKnocked" INTEGER NOT NULL DEFAULT 0,
    "isTrained" BOOLEAN NOT NULL DEFAULT false,
    "status" "PolVolunteerStatus" NOT NULL DEFAULT 'ACTIVE',
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_volunteer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_donation_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "donorName" TEXT NOT NULL,
    "source" "PolDonationSource" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "requiresDisclosure" BOOLEAN NOT NULL,
    "exceedsThreshold" BOOLEAN NOT NULL,
    "status" "PolDonationStatus" NOT NULL DEFAULT 'RECORDED',
    "donatedAt" TIMESTAMP(3) NOT NULL,
    "acknowledgedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_donation_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_expense_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "voucherNumber" TEXT NOT NULL,
    "category" "PolExpenseCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "PolExpenseStatus" NOT NULL DEFAULT 'RECORDED',
    "spentAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_expense_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_disclosure" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "totalDonations" DECIMAL(14,2) NOT NULL,
    "totalExpenses" DECIMAL(14,2) NOT NULL,
    "donationCount" INTEGER NOT NULL,
    "status" "PolDisclosureStatus" NOT NULL DEFAULT 'DRAFT',
    "submittedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "method" "PolPrimaryMethod" NOT NULL,
    "isSecret" BOOLEAN NOT NULL DEFAULT true,
    "status" "PolPrimaryStatus" NOT NULL DEFAULT 'DRAFT',
    "nominationOpensAt" TIMESTAMP(3) NOT NULL,
    "nominationClosesAt" TIMESTAMP(3) NOT NULL,
    "votingOpensAt" TIMESTAMP(3) NOT NULL,
    "votingClosesAt" TIMESTAMP(3) NOT NULL,
    "declaredAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_primary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_aspirant" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "status" "PolAspirantStatus" NOT NULL DEFAULT 'NOMINATED',
    "nominatedAt" TIMESTAMP(3) NOT NULL,
    "screenedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pol_aspirant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary_vote" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "memberId" TEXT NOT NULL,
    "aspirantId" TEXT NOT NULL,
    "castAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_primary_vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pol_primary_result" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "primaryId" TEXT NOT NULL,
    "aspirantId" TEXT NOT NULL,
    "votes" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "isUnofficial" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pol_primary_result_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pol_party_tenantId_acronym_key" ON "pol_party"("tenantId", "acronym");

-- CreateIndex
CREATE INDEX "pol_party_organ_tenantId_idx" ON "pol_party_organ"("tenantId");

-- CreateIndex
CREATE INDEX "pol_party_organ_parentId_idx" ON "pol_party_organ"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_party_organ_partyId_name_key" ON "pol_party_organ"("partyId", "name");

-- CreateIndex
CREATE INDEX "pol_member_tenantId_idx" ON "pol_member"("tenantId");

-- CreateIndex
CREATE INDEX "pol_member_organId_idx" ON "pol_member"("organId");

-- CreateIndex
CREATE INDEX "pol_member_userId_idx" ON "pol_member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_member_partyId_phone_key" ON "pol_member"("partyId", "phone");

-- CreateIndex
CREATE UNIQUE INDEX "pol_member_partyId_cardNumber_key" ON "pol_member"("partyId", "cardNumber");

-- CreateIndex
CREATE INDEX "pol_campaign_tenantId_status_idx" ON "pol_campaign"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "pol_campaign_partyId_name_key" ON "pol_campaign"("partyId", "name");

-- CreateIndex
CREATE INDEX "pol_candidate_tenantId_idx" ON "pol_candidate"("tenantId");

-- CreateIndex
CREATE INDEX "pol_candidate_memberId_idx" ON "pol_candidate"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_candidate_campaignId_memberId_key" ON "pol_candidate"("campaignId", "memberId");

-- CreateIndex
CREATE INDEX "pol_event_tenantId_status_idx" ON "pol_event"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "pol_event_campaignId_title_key" ON "pol_event"("campaignId", "title");

-- CreateIndex
CREATE INDEX "pol_volunteer_tenantId_idx" ON "pol_volunteer"("tenantId");

-- CreateIndex
CREATE INDEX "pol_volunteer_memberId_idx" ON "pol_volunteer"("memberId");

-- CreateIndex
CREATE INDEX "pol_volunteer_eventId_idx" ON "pol_volunteer"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_volunteer_campaignId_memberId_key" ON "pol_volunteer"("campaignId", "memberId");

-- CreateIndex
CREATE INDEX "pol_donation_fact_partyId_idx" ON "pol_donation_fact"("partyId");

-- CreateIndex
CREATE INDEX "pol_donation_fact_campaignId_idx" ON "pol_donation_fact"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_donation_fact_tenantId_receiptNumber_key" ON "pol_donation_fact"("tenantId", "receiptNumber");

-- CreateIndex
CREATE INDEX "pol_expense_fact_campaignId_idx" ON "pol_expense_fact"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_expense_fact_tenantId_voucherNumber_key" ON "pol_expense_fact"("tenantId", "voucherNumber");

-- CreateIndex
CREATE INDEX "pol_disclosure_tenantId_idx" ON "pol_disclosure"("tenantId");

-- CreateIndex
CREATE INDEX "pol_disclosure_partyId_idx" ON "pol_disclosure"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_disclosure_campaignId_periodStart_key" ON "pol_disclosure"("campaignId", "periodStart");

-- CreateIndex
CREATE INDEX "pol_primary_tenantId_idx" ON "pol_primary"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_partyId_office_key" ON "pol_primary"("partyId", "office");

-- CreateIndex
CREATE INDEX "pol_aspirant_tenantId_idx" ON "pol_aspirant"("tenantId");

-- CreateIndex
CREATE INDEX "pol_aspirant_memberId_idx" ON "pol_aspirant"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_aspirant_primaryId_memberId_key" ON "pol_aspirant"("primaryId", "memberId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_tenantId_idx" ON "pol_primary_vote"("tenantId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_memberId_idx" ON "pol_primary_vote"("memberId");

-- CreateIndex
CREATE INDEX "pol_primary_vote_aspirantId_idx" ON "pol_primary_vote"("aspirantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_vote_primaryId_memberId_key" ON "pol_primary_vote"("primaryId", "memberId");

-- CreateIndex
CREATE INDEX "pol_primary_result_tenantId_idx" ON "pol_primary_result"("tenantId");

-- CreateIndex
CREATE INDEX "pol_primary_result_aspirantId_idx" ON "pol_primary_result"("aspirantId");

-- CreateIndex
CREATE UNIQUE INDEX "pol_primary_result_primaryId_aspirantId_key" ON "pol_primary_result"("primaryId", "aspirantId");

-- AddForeignKey
ALTER TABLE "pol_party_organ" ADD CONSTRAINT "pol_party_organ_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_party_organ" ADD CONSTRAINT "pol_party_organ_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "pol_party_organ"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_member" ADD CONSTRAINT "pol_member_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_member" ADD CONSTRAINT "pol_member_organId_fkey" FOREIGN KEY ("organId") REFERENCES "pol_party_organ"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_campaign" ADD CONSTRAINT "pol_campaign_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_candidate" ADD CONSTRAINT "pol_candidate_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_candidate" ADD CONSTRAINT "pol_candidate_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_event" ADD CONSTRAINT "pol_event_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_volunteer" ADD CONSTRAINT "pol_volunteer_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "pol_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_donation_fact" ADD CONSTRAINT "pol_donation_fact_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_donation_fact" ADD CONSTRAINT "pol_donation_fact_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_expense_fact" ADD CONSTRAINT "pol_expense_fact_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_disclosure" ADD CONSTRAINT "pol_disclosure_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_disclosure" ADD CONSTRAINT "pol_disclosure_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "pol_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary" ADD CONSTRAINT "pol_primary_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "pol_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_aspirant" ADD CONSTRAINT "pol_aspirant_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_aspirant" ADD CONSTRAINT "pol_aspirant_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "pol_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_vote" ADD CONSTRAINT "pol_primary_vote_aspirantId_fkey" FOREIGN KEY ("aspirantId") REFERENCES "pol_aspirant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_result" ADD CONSTRAINT "pol_primary_result_primaryId_fkey" FOREIGN KEY ("primaryId") REFERENCES "pol_primary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pol_primary_result" ADD CONSTRAINT "pol_primary_result_aspirantId_fkey" FOREIGN KEY ("aspirantId") REFERENCES "pol_aspirant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
