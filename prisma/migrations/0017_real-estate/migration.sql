-- CreateEnum
CREATE TYPE "RealestatePropertyType" AS ENUM ('RESIDENTIAL', 'COMMERCIAL', 'MIXED', 'LAND');

-- CreateEnum
CREATE TYPE "RealestatePropertyStatus" AS ENUM ('ACTIVE', 'AVAILABLE', 'UNDER_RENOVATION', 'MAINTENANCE');

-- CreateEnum
CREATE TYPE "RealestateUnitType" AS ENUM ('FLAT', 'DUPLEX', 'SHOP', 'OFFICE', 'WAREHOUSE', 'ROOM', 'PARKING');

-- CreateEnum
CREATE TYPE "RealestateUnitStatus" AS ENUM ('VACANT', 'OCCUPIED', 'RESERVED', 'MAINTENANCE');

-- CreateEnum
CREATE TYPE "RealestateProfileStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'BLACKLISTED');

-- CreateEnum
CREATE TYPE "RealestateIdentityDocument" AS ENUM ('NIN_SLIP', 'DRIVERS_LICENCE', 'VOTERS_CARD', 'PASSPORT');

-- CreateEnum
CREATE TYPE "RealestateLeaseStatus" AS ENUM ('DRAFT', 'ACTIVE', 'EXPIRED', 'RENEWED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "RealestateFrequency" AS ENUM ('ANNUAL', 'QUARTERLY', 'MONTHLY');

-- CreateEnum
CREATE TYPE "RealestatePaymentType" AS ENUM ('RENT', 'DEPOSIT', 'SERVICE_CHARGE', 'LATE_FEE');

-- CreateEnum
CREATE TYPE "RealestatePaymentStatus" AS ENUM ('PENDING', 'PAID', 'PARTIAL', 'OVERDUE', 'WAIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RealestatePaymentMethod" AS ENUM ('BANK_TRANSFER', 'USSD', 'CARD', 'CASH');

-- CreateEnum
CREATE TYPE "RealestateMaintenanceCategory" AS ENUM ('PLUMBING', 'ELECTRICAL', 'STRUCTURAL', 'HVAC', 'CLEANING', 'SECURITY');

-- CreateEnum
CREATE TYPE "RealestatePriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'EMERGENCY');

-- CreateEnum
CREATE TYPE "RealestateMaintenanceStatus" AS ENUM ('OPEN', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateTable
CREATE TABLE "realestate_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "defaultLeaseMonths" INTEGER NOT NULL,
    "lateFeePercent" DECIMAL(5,2) NOT NULL,
    "graceDays" INTEGER NOT NULL,
    "lateFeeDueDays" INTEGER NOT NULL,
    "scheduleDaysAhead" INTEGER NOT NULL,
    "serviceChargeAfterDays" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_property" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "propertyCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "RealestatePropertyType" NOT NULL,
    "status" "RealestatePropertyStatus" NOT NULL DEFAULT 'ACTIVE',
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "floors" INTEGER NOT NULL,
    "yearBuilt" INTEGER,
    "totalUnits" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "marketValue" DECIMAL(14,2) NOT NULL,
    "ownerName" TEXT NOT NULL,
    "ownerPhone" TEXT NOT NULL,
    "amenities" TEXT[],
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_property_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_unit" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "propertyId" TEXT NOT NULL,
    "unitNumber" TEXT NOT NULL,
    "type" "RealestateUnitType" NOT NULL,
    "status" "RealestateUnitStatus" NOT NULL DEFAULT 'VACANT',
    "floor" INTEGER NOT NULL,
    "bedrooms" INTEGER NOT NULL DEFAULT 0,
    "bathrooms" INTEGER NOT NULL DEFAULT 0,
    "sizeSqm" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "annualRent" DECIMAL(14,2) NOT NULL,
    "deposit" DECIMAL(14,2) NOT NULL,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "reservedUntil" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_tenant_profile" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "userId" TEXT,
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "identityDocument" "RealestateIdentityDocument" NOT NULL,
    "identityReference" TEXT NOT NULL,
    "occupation" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "monthlyIncome" DECIMAL(14,2) NOT NULL,
    "status" "RealestateProfileStatus" NOT NULL DEFAULT 'ACTIVE',
    "statusReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_tenant_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_lease" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "leaseNumber" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "renewalOfId" TEXT,
    "status" "RealestateLeaseStatus" NOT NULL DEFAULT 'DRAFT',
    "startDate" DATE NOT NULL,
    "endDate" DATE NOT NULL,
    "termMonths" INTEGER NOT NULL,
    "frequency" "RealestateFrequency" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "annualRent" DECIMAL(14,2) NOT NULL,
    "rentAmount" DECIMAL(14,2) NOT NULL,
    "depositAmount" DECIMAL(14,2) NOT NULL,
    "depositPaid" BOOLEAN NOT NULL DEFAULT false,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "signedAt" TIMESTAMP(3),
    "terminatedAt" TIMESTAMP(3),
    "terminationReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_lease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_payment" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "paymentNumber" TEXT NOT NULL,
    "leaseId" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "lateForId" TEXT,
    "type" "RealestatePaymentType" NOT NULL,
    "status" "RealestatePaymentStatus" NOT NULL DEFAULT 'PENDING',
    "periodStart" DATE,
    "periodEnd" DATE,
    "dueDate" DATE NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amount" DECIMAL(14,2) NOT NULL,
    "amountPaid" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "paidAt" TIMESTAMP(3),
    "method" "RealestatePaymentMethod",
    "receiptNumber" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "realestate_maintenance_request" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "propertyId" TEXT NOT NULL,
    "unitId" TEXT,
    "leaseId" TEXT,
    "category" "RealestateMaintenanceCategory" NOT NULL,
    "priority" "RealestatePriority" NOT NULL,
    "status" "RealestateMaintenanceStatus" NOT NULL DEFAULT 'OPEN',
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "assignedToId" TEXT,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "estimatedCost" DECIMAL(14,2),
    "actualCost" DECIMAL(14,2),
    "cancelReason" TEXT,
    "reportedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "realestate_maintenance_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "realestate_config_tenantId_key" ON "realestate_config"("tenantId");

-- CreateIndex
CREATE INDEX "realestate_config_partnerId_idx" ON "realestate_config"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_property_propertyCode_key" ON "realestate_property"("propertyCode");

-- CreateIndex
CREATE INDEX "realestate_property_tenantId_status_idx" ON "realestate_property"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_property_partnerId_idx" ON "realestate_property"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_unit_propertyId_idx" ON "realestate_unit"("propertyId");

-- CreateIndex
CREATE INDEX "realestate_unit_tenantId_status_idx" ON "realestate_unit"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_unit_partnerId_idx" ON "realestate_unit"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_unit_tenantId_unitNumber_key" ON "realestate_unit"("tenantId", "unitNumber");

-- CreateIndex
CREATE INDEX "realestate_tenant_profile_partnerId_idx" ON "realestate_tenant_profile"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_tenant_profile_userId_idx" ON "realestate_tenant_profile"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_tenant_profile_tenantId_email_key" ON "realestate_tenant_profile"("tenantId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_lease_leaseNumber_key" ON "realestate_lease"("leaseNumber");

-- CreateIndex
CREATE INDEX "realestate_lease_tenantId_status_idx" ON "realestate_lease"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_lease_partnerId_idx" ON "realestate_lease"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_lease_unitId_idx" ON "realestate_lease"("unitId");

-- CreateIndex
CREATE INDEX "realestate_lease_profileId_idx" ON "realestate_lease"("profileId");

-- CreateIndex
CREATE INDEX "realestate_lease_renewalOfId_idx" ON "realestate_lease"("renewalOfId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_payment_paymentNumber_key" ON "realestate_payment"("paymentNumber");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_payment_receiptNumber_key" ON "realestate_payment"("receiptNumber");

-- CreateIndex
CREATE INDEX "realestate_payment_tenantId_status_idx" ON "realestate_payment"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_payment_partnerId_idx" ON "realestate_payment"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_payment_leaseId_idx" ON "realestate_payment"("leaseId");

-- CreateIndex
CREATE INDEX "realestate_payment_profileId_idx" ON "realestate_payment"("profileId");

-- CreateIndex
CREATE INDEX "realestate_payment_lateForId_idx" ON "realestate_payment"("lateForId");

-- CreateIndex
CREATE UNIQUE INDEX "realestate_maintenance_request_requestNumber_key" ON "realestate_maintenance_request"("requestNumber");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_tenantId_status_idx" ON "realestate_maintenance_request"("tenantId", "status");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_partnerId_idx" ON "realestate_maintenance_request"("partnerId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_propertyId_idx" ON "realestate_maintenance_request"("propertyId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_unitId_idx" ON "realestate_maintenance_request"("unitId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_leaseId_idx" ON "realestate_maintenance_request"("leaseId");

-- CreateIndex
CREATE INDEX "realestate_maintenance_request_assignedToId_idx" ON "realestate_maintenance_request"("assignedToId");

-- AddForeignKey
ALTER TABLE "realestate_unit" ADD CONSTRAINT "realestate_unit_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "realestate_property"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_lease" ADD CONSTRAINT "realestate_lease_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "realestate_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_lease" ADD CONSTRAINT "realestate_lease_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "realestate_tenant_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_payment" ADD CONSTRAINT "realestate_payment_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "realestate_lease"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_payment" ADD CONSTRAINT "realestate_payment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "realestate_tenant_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "realestate_maintenance_request" ADD CONSTRAINT "realestate_maintenance_request_propertyId_fkey" FOREIGN KEY ("propertyId") REFERENCES "realestate_property"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
