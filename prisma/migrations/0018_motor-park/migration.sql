-- CreateEnum
CREATE TYPE "ParkTripStatus" AS ENUM ('SCHEDULED', 'BOARDING', 'DEPARTED', 'ARRIVED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "ParkTicketStatus" AS ENUM ('ISSUED', 'BOARDED', 'REFUNDED');

-- CreateTable
CREATE TABLE "park_route" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "distanceKm" INTEGER NOT NULL,
    "durationMinutes" INTEGER NOT NULL,
    "fare" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_trip" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "tripNumber" TEXT NOT NULL,
    "routeId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "vehiclePlate" TEXT NOT NULL,
    "driverName" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,
    "status" "ParkTripStatus" NOT NULL DEFAULT 'SCHEDULED',
    "departsAt" TIMESTAMP(3) NOT NULL,
    "departedAt" TIMESTAMP(3),
    "arrivedAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_trip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "park_ticket" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "ticketNumber" TEXT NOT NULL,
    "tripId" TEXT NOT NULL,
    "userId" TEXT,
    "seatNumber" INTEGER NOT NULL,
    "passengerName" TEXT NOT NULL,
    "passengerPhone" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "status" "ParkTicketStatus" NOT NULL DEFAULT 'ISSUED',
    "soldAt" TIMESTAMP(3) NOT NULL,
    "boardedAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "park_ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "park_route_tenantId_code_key" ON "park_route"("tenantId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "park_trip_tripNumber_key" ON "park_trip"("tripNumber");

-- CreateIndex
CREATE INDEX "park_trip_tenantId_status_idx" ON "park_trip"("tenantId", "status");

-- CreateIndex
CREATE INDEX "park_trip_routeId_idx" ON "park_trip"("routeId");

-- CreateIndex
CREATE INDEX "park_trip_vendorId_idx" ON "park_trip"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "park_ticket_ticketNumber_key" ON "park_ticket"("ticketNumber");

-- CreateIndex
CREATE INDEX "park_ticket_tenantId_idx" ON "park_ticket"("tenantId");

-- CreateIndex
CREATE INDEX "park_ticket_tripId_idx" ON "park_ticket"("tripId");

-- CreateIndex
CREATE INDEX "park_ticket_userId_idx" ON "park_ticket"("userId");

-- AddForeignKey
ALTER TABLE "park_trip" ADD CONSTRAINT "park_trip_routeId_fkey" FOREIGN KEY ("routeId") REFERENCES "park_route"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_trip" ADD CONSTRAINT "park_trip_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "park_ticket" ADD CONSTRAINT "park_ticket_tripId_fkey" FOREIGN KEY ("tripId") REFERENCES "park_trip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
