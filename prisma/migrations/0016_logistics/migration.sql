-- CreateEnum
CREATE TYPE "LogisticsZoneType" AS ENUM ('CITY', 'LGA', 'STATE', 'DISTANCE');

-- CreateEnum
CREATE TYPE "LogisticsZoneStatus" AS ENUM ('ACTIVE', 'INACTIVE', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "LogisticsPricingType" AS ENUM ('FLAT', 'DISTANCE', 'WEIGHT', 'ORDER_VALUE', 'TIERED');

-- CreateEnum
CREATE TYPE "LogisticsVehicle" AS ENUM ('MOTORCYCLE', 'VAN', 'BICYCLE');

-- CreateEnum
CREATE TYPE "LogisticsAgentType" AS ENUM ('IN_HOUSE', 'FREELANCE', 'THIRD_PARTY');

-- CreateEnum
CREATE TYPE "LogisticsAgentStatus" AS ENUM ('ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'TERMINATED');

-- CreateEnum
CREATE TYPE "LogisticsAvailability" AS ENUM ('AVAILABLE', 'BUSY', 'ON_DELIVERY', 'OFFLINE');

-- CreateEnum
CREATE TYPE "LogisticsOrderType" AS ENUM ('SVM_ORDER', 'MERCHANT_ORDER');

-- CreateEnum
CREATE TYPE "LogisticsPriority" AS ENUM ('STANDARD', 'EXPRESS', 'SAME_DAY', 'NEXT_DAY');

-- CreateEnum
CREATE TYPE "LogisticsJobStatus" AS ENUM ('PENDING', 'ASSIGNED', 'ACCEPTED', 'PICKING_UP', 'PICKED_UP', 'IN_TRANSIT', 'ARRIVING', 'DELIVERED', 'FAILED', 'RETURNED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "LogisticsFailureReason" AS ENUM ('CUSTOMER_UNAVAILABLE', 'WRONG_ADDRESS', 'REFUSED');

-- CreateEnum
CREATE TYPE "LogisticsProofType" AS ENUM ('PHOTO', 'SIGNATURE', 'PIN', 'OTP', 'RECIPIENT');

-- CreateTable
CREATE TABLE "logistics_configuration" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "proofOfDeliveryRequired" BOOLEAN NOT NULL DEFAULT true,
    "otpEnabled" BOOLEAN NOT NULL DEFAULT true,
    "otpFromValue" DECIMAL(14,2) NOT NULL,
    "maxAttempts" INTEGER NOT NULL DEFAULT 3,
    "retryAfterHours" INTEGER NOT NULL DEFAULT 24,
    "landmarkRequired" BOOLEAN NOT NULL DEFAULT true,
    "opensAt" TEXT NOT NULL,
    "closesAt" TEXT NOT NULL,
    "expressWithinHours" INTEGER NOT NULL,
    "standardWithinDays" INTEGER NOT NULL,
    "expressMinimumFee" DECIMAL(14,2) NOT NULL,
    "sameDayMinimumFee" DECIMAL(14,2) NOT NULL,
    "nextDayMinimumFee" DECIMAL(14,2) NOT NULL,
    "vanMinimumFee" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_configuration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "LogisticsZoneType" NOT NULL,
    "status" "LogisticsZoneStatus" NOT NULL DEFAULT 'ACTIVE',
    "lgas" TEXT[],
    "areas" TEXT[],
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "centreLatitude" DECIMAL(9,6) NOT NULL,
    "centreLongitude" DECIMAL(9,6) NOT NULL,
    "radiusKm" DECIMAL(5,1) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_pricing_rule" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "LogisticsPricingType" NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "perKmFee" DECIMAL(14,2) NOT NULL,
    "perKgFee" DECIMAL(14,2),
    "freeKg" DECIMAL(6,2),
    "expressMultiplier" DECIMAL(4,2) NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "effectiveFrom" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_pricing_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_agent" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "agentCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "type" "LogisticsAgentType" NOT NULL,
    "vehicleType" "LogisticsVehicle" NOT NULL,
    "plateNumber" TEXT,
    "status" "LogisticsAgentStatus" NOT NULL DEFAULT 'ACTIVE',
    "availability" "LogisticsAvailability" NOT NULL DEFAULT 'OFFLINE',
    "zoneIds" TEXT[],
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "locatedAt" TIMESTAMP(3),
    "totalJobs" INTEGER NOT NULL DEFAULT 0,
    "completedJobs" INTEGER NOT NULL DEFAULT 0,
    "failedJobs" INTEGER NOT NULL DEFAULT 0,
    "ratingAverage" DECIMAL(3,2),
    "ratingCount" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "inactiveSince" TIMESTAMP(3),
    "inactiveReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_delivery_job" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "jobNumber" TEXT NOT NULL,
    "trackingNumber" TEXT NOT NULL,
    "orderType" "LogisticsOrderType" NOT NULL,
    "orderId" TEXT,
    "orderNumber" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "agentId" TEXT,
    "status" "LogisticsJobStatus" NOT NULL DEFAULT 'PENDING',
    "priority" "LogisticsPriority" NOT NULL,
    "vehicleType" "LogisticsVehicle" NOT NULL,
    "senderName" TEXT NOT NULL,
    "senderContact" TEXT NOT NULL,
    "senderPhone" TEXT NOT NULL,
    "pickupAddress" TEXT NOT NULL,
    "pickupLandmark" TEXT NOT NULL,
    "pickupArea" TEXT NOT NULL,
    "pickupLatitude" DECIMAL(9,6) NOT NULL,
    "pickupLongitude" DECIMAL(9,6) NOT NULL,
    "customerName" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "dropAddress" TEXT NOT NULL,
    "dropLandmark" TEXT NOT NULL,
    "dropArea" TEXT NOT NULL,
    "dropLga" TEXT NOT NULL,
    "dropState" TEXT NOT NULL,
    "dropCountry" TEXT NOT NULL DEFAULT 'NG',
    "dropLatitude" DECIMAL(9,6) NOT NULL,
    "dropLongitude" DECIMAL(9,6) NOT NULL,
    "goods" TEXT NOT NULL,
    "packageCount" INTEGER NOT NULL,
    "weightKg" DECIMAL(6,2) NOT NULL,
    "declaredValue" DECIMAL(14,2) NOT NULL,
    "distanceKm" DECIMAL(6,1) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "baseFee" DECIMAL(14,2) NOT NULL,
    "distanceFee" DECIMAL(14,2) NOT NULL,
    "weightFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "priorityFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalFee" DECIMAL(14,2) NOT NULL,
    "windowStart" TIMESTAMP(3) NOT NULL,
    "windowEnd" TIMESTAMP(3) NOT NULL,
    "attemptCount" INTEGER NOT NULL DEFAULT 0,
    "failureReason" "LogisticsFailureReason",
    "nextAttemptAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "rating" INTEGER,
    "ratingComment" TEXT,
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "pickedUpAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "failedAt" TIMESTAMP(3),
    "returnedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "logistics_delivery_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_status_history" (
    "id" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "fromStatus" "LogisticsJobStatus",
    "toStatus" "LogisticsJobStatus" NOT NULL,
    "agentId" TEXT,
    "userId" TEXT,
    "place" TEXT NOT NULL,
    "latitude" DECIMAL(9,6) NOT NULL,
    "longitude" DECIMAL(9,6) NOT NULL,
    "note" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logistics_status_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logistics_delivery_proof" (
    "id" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "agentId" TEXT NOT NULL,
    "type" "LogisticsProofType" NOT NULL,
    "recipientName" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "fileKey" TEXT,
    "codeVerified" BOOLEAN NOT NULL DEFAULT false,
    "latitude" DECIMAL(9,6) NOT NULL,
    "longitude" DECIMAL(9,6) NOT NULL,
    "capturedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logistics_delivery_proof_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "logistics_configuration_tenantId_key" ON "logistics_configuration"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_zone_tenantId_code_key" ON "logistics_zone"("tenantId", "code");

-- CreateIndex
CREATE INDEX "logistics_pricing_rule_tenantId_idx" ON "logistics_pricing_rule"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_pricing_rule_zoneId_name_key" ON "logistics_pricing_rule"("zoneId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_agent_agentCode_key" ON "logistics_agent"("agentCode");

-- CreateIndex
CREATE INDEX "logistics_agent_userId_idx" ON "logistics_agent"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_agent_tenantId_phone_key" ON "logistics_agent"("tenantId", "phone");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_jobNumber_key" ON "logistics_delivery_job"("jobNumber");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_trackingNumber_key" ON "logistics_delivery_job"("trackingNumber");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_tenantId_status_idx" ON "logistics_delivery_job"("tenantId", "status");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_zoneId_idx" ON "logistics_delivery_job"("zoneId");

-- CreateIndex
CREATE INDEX "logistics_delivery_job_agentId_idx" ON "logistics_delivery_job"("agentId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_orderId_orderType_key" ON "logistics_delivery_job"("orderId", "orderType");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_job_orderNumber_orderType_key" ON "logistics_delivery_job"("orderNumber", "orderType");

-- CreateIndex
CREATE INDEX "logistics_status_history_agentId_idx" ON "logistics_status_history"("agentId");

-- CreateIndex
CREATE INDEX "logistics_status_history_userId_idx" ON "logistics_status_history"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_status_history_jobId_sequence_key" ON "logistics_status_history"("jobId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "logistics_delivery_proof_jobId_key" ON "logistics_delivery_proof"("jobId");

-- CreateIndex
CREATE INDEX "logistics_delivery_proof_agentId_idx" ON "logistics_delivery_proof"("agentId");

-- AddForeignKey
ALTER TABLE "logistics_pricing_rule" ADD CONSTRAINT "logistics_pricing_rule_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "logistics_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_job" ADD CONSTRAINT "logistics_delivery_job_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "logistics_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_job" ADD CONSTRAINT "logistics_delivery_job_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "logistics_agent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_status_history" ADD CONSTRAINT "logistics_status_history_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "logistics_delivery_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logistics_delivery_proof" ADD CONSTRAINT "logistics_delivery_proof_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "logistics_delivery_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
