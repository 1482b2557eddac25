-- CreateEnum
CREATE TYPE "HospitalityVenueStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "HospitalityRoomType" AS ENUM ('STANDARD', 'DELUXE', 'EXECUTIVE', 'SUITE', 'PRESIDENTIAL', 'STUDIO', 'APARTMENT');

-- CreateEnum
CREATE TYPE "HospitalityBedType" AS ENUM ('DOUBLE', 'TWIN', 'QUEEN', 'KING');

-- CreateEnum
CREATE TYPE "HospitalityRoomStatus" AS ENUM ('AVAILABLE', 'OCCUPIED', 'DIRTY', 'CLEANING', 'MAINTENANCE', 'OUT_OF_ORDER', 'BLOCKED');

-- CreateEnum
CREATE TYPE "HospitalityTableStatus" AS ENUM ('AVAILABLE', 'OCCUPIED', 'RESERVED', 'CLEANING');

-- CreateEnum
CREATE TYPE "HospitalityStaffRole" AS ENUM ('MANAGER', 'SUPERVISOR', 'RECEPTIONIST', 'WAITER', 'CHEF', 'COOK', 'BARTENDER', 'HOUSEKEEPING', 'MAINTENANCE', 'SECURITY', 'CONCIERGE', 'PORTER');

-- CreateEnum
CREATE TYPE "HospitalityShiftType" AS ENUM ('MORNING', 'AFTERNOON', 'NIGHT');

-- CreateEnum
CREATE TYPE "HospitalityShiftStatus" AS ENUM ('SCHEDULED', 'ACTIVE', 'COMPLETED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "HospitalityIdType" AS ENUM ('NIN', 'PASSPORT', 'DRIVERS_LICENCE', 'VOTERS_CARD');

-- CreateEnum
CREATE TYPE "HospitalityBookingSource" AS ENUM ('WALK_IN', 'PHONE', 'ONLINE', 'OTA');

-- CreateEnum
CREATE TYPE "HospitalityOccasion" AS ENUM ('BUSINESS', 'BIRTHDAY', 'ANNIVERSARY');

-- CreateEnum
CREATE TYPE "HospitalityReservationStatus" AS ENUM ('PENDING', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'CANCELLED', 'NO_SHOW');

-- CreateEnum
CREATE TYPE "HospitalityStayStatus" AS ENUM ('RESERVED', 'CHECKED_IN', 'IN_HOUSE', 'EXTENDED', 'CHECKED_OUT', 'NO_SHOW', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityServiceType" AS ENUM ('HOUSEKEEPING', 'MAINTENANCE', 'LAUNDRY', 'ROOM_SERVICE', 'CONCIERGE', 'WAKE_UP', 'MINIBAR');

-- CreateEnum
CREATE TYPE "HospitalityPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "HospitalityServiceStatus" AS ENUM ('REQUESTED', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityOrderType" AS ENUM ('DINE_IN', 'TAKEAWAY', 'ROOM_SERVICE');

-- CreateEnum
CREATE TYPE "HospitalityOrderStatus" AS ENUM ('PLACED', 'CONFIRMED', 'PREPARING', 'READY', 'SERVED', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "HospitalityStation" AS ENUM ('KITCHEN', 'GRILL', 'BAR');

-- CreateEnum
CREATE TYPE "HospitalityChargeType" AS ENUM ('ROOM_NIGHT', 'FOOD', 'SERVICE_CHARGE', 'LAUNDRY', 'MINIBAR', 'EARLY_CHECK_IN', 'LATE_CHECKOUT');

-- CreateEnum
CREATE TYPE "HospitalityChargeStatus" AS ENUM ('PENDING', 'BILLED', 'WAIVED', 'CANCELLED');

-- CreateTable
CREATE TABLE "hospitality_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "checkInTime" TEXT NOT NULL,
    "checkOutTime" TEXT NOT NULL,
    "depositPercent" DECIMAL(5,2) NOT NULL,
    "serviceChargePercent" DECIMAL(5,2) NOT NULL,
    "earlyCheckInFee" DECIMAL(14,2) NOT NULL,
    "lateCheckoutFee" DECIMAL(14,2) NOT NULL,
    "cancellationHours" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_venue" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "totalRooms" INTEGER NOT NULL,
    "status" "HospitalityVenueStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_floor" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_floor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_room" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "floorId" TEXT NOT NULL,
    "roomNumber" TEXT NOT NULL,
    "type" "HospitalityRoomType" NOT NULL,
    "bedType" "HospitalityBedType" NOT NULL,
    "maxOccupancy" INTEGER NOT NULL,
    "ratePerNight" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "amenities" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "HospitalityRoomStatus" NOT NULL DEFAULT 'AVAILABLE',
    "lastCleanedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_table" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "tableNumber" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "status" "HospitalityTableStatus" NOT NULL DEFAULT 'AVAILABLE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_staff" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "venueId" TEXT NOT NULL,
    "userId" TEXT,
    "staffNumber" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "HospitalityStaffRole" NOT NULL,
    "phone" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "employedSince" DATE NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_shift" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "shiftDate" DATE NOT NULL,
    "type" "HospitalityShiftType" NOT NULL,
    "status" "HospitalityShiftStatus" NOT NULL DEFAULT 'SCHEDULED',
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_guest" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT,
    "guestNumber" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "nationality" TEXT NOT NULL,
    "idType" "HospitalityIdType" NOT NULL,
    "idNumber" TEXT NOT NULL,
    "isVip" BOOLEAN NOT NULL DEFAULT false,
    "preferences" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_guest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_reservation" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "reservationNumber" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "roomId" TEXT,
    "tableId" TEXT,
    "status" "HospitalityReservationStatus" NOT NULL DEFAULT 'PENDING',
    "source" "HospitalityBookingSource" NOT NULL,
    "checkInDate" DATE NOT NULL,
    "checkOutDate" DATE NOT NULL,
    "expectedAt" TIMESTAMP(3) NOT NULL,
    "nights" INTEGER NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "ratePerNight" DECIMAL(14,2) NOT NULL,
    "depositAmount" DECIMAL(14,2) NOT NULL,
    "depositPaidAt" TIMESTAMP(3),
    "depositRefundedAt" TIMESTAMP(3),
    "occasion" "HospitalityOccasion",
    "specialRequests" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bookedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "cancelReason" TEXT,
    "noShowAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_stay" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "stayNumber" TEXT NOT NULL,
    "reservationId" TEXT NOT NULL,
    "guestId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "status" "HospitalityStayStatus" NOT NULL DEFAULT 'RESERVED',
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "nightlyRate" DECIMAL(14,2) NOT NULL,
    "expectedCheckOutAt" TIMESTAMP(3) NOT NULL,
    "checkedInAt" TIMESTAMP(3),
    "idCheckedAt" TIMESTAMP(3),
    "checkedOutAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_stay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_service_event" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "requestNumber" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "stayId" TEXT,
    "assignedToId" TEXT,
    "type" "HospitalityServiceType" NOT NULL,
    "priority" "HospitalityPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "HospitalityServiceStatus" NOT NULL DEFAULT 'REQUESTED',
    "description" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_service_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "type" "HospitalityOrderType" NOT NULL,
    "status" "HospitalityOrderStatus" NOT NULL DEFAULT 'PLACED',
    "stayId" TEXT,
    "guestId" TEXT,
    "tableId" TEXT,
    "serverId" TEXT NOT NULL,
    "covers" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "subtotal" DECIMAL(14,2) NOT NULL,
    "serviceCharge" DECIMAL(14,2) NOT NULL,
    "total" DECIMAL(14,2) NOT NULL,
    "placedAt" TIMESTAMP(3) NOT NULL,
    "confirmedAt" TIMESTAMP(3),
    "preparingAt" TIMESTAMP(3),
    "readyAt" TIMESTAMP(3),
    "servedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_order_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "station" "HospitalityStation" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hospitality_charge_fact" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "chargeNumber" TEXT NOT NULL,
    "stayId" TEXT,
    "orderId" TEXT,
    "guestId" TEXT,
    "baseChargeId" TEXT,
    "type" "HospitalityChargeType" NOT NULL,
    "status" "HospitalityChargeStatus" NOT NULL DEFAULT 'PENDING',
    "description" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "quantity" INTEGER NOT NULL,
    "unitAmount" DECIMAL(14,2) NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,
    "billedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),
    "releaseReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "hospitality_charge_fact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_config_tenantId_key" ON "hospitality_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_venue_tenantId_code_key" ON "hospitality_venue"("tenantId", "code");

-- CreateIndex
CREATE INDEX "hospitality_floor_tenantId_idx" ON "hospitality_floor"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_floor_venueId_number_key" ON "hospitality_floor"("venueId", "number");

-- CreateIndex
CREATE INDEX "hospitality_room_tenantId_status_idx" ON "hospitality_room"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_room_floorId_idx" ON "hospitality_room"("floorId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_room_venueId_roomNumber_key" ON "hospitality_room"("venueId", "roomNumber");

-- CreateIndex
CREATE INDEX "hospitality_table_tenantId_status_idx" ON "hospitality_table"("tenantId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_table_venueId_tableNumber_key" ON "hospitality_table"("venueId", "tableNumber");

-- CreateIndex
CREATE INDEX "hospitality_staff_venueId_idx" ON "hospitality_staff"("venueId");

-- CreateIndex
CREATE INDEX "hospitality_staff_userId_idx" ON "hospitality_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_staff_tenantId_staffNumber_key" ON "hospitality_staff"("tenantId", "staffNumber");

-- CreateIndex
CREATE INDEX "hospitality_shift_tenantId_shiftDate_idx" ON "hospitality_shift"("tenantId", "shiftDate");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_shift_staffId_shiftDate_key" ON "hospitality_shift"("staffId", "shiftDate");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_guest_guestNumber_key" ON "hospitality_guest"("guestNumber");

-- CreateIndex
CREATE INDEX "hospitality_guest_userId_idx" ON "hospitality_guest"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_guest_tenantId_idType_idNumber_key" ON "hospitality_guest"("tenantId", "idType", "idNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_reservation_reservationNumber_key" ON "hospitality_reservation"("reservationNumber");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tenantId_status_idx" ON "hospitality_reservation"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tenantId_checkInDate_idx" ON "hospitality_reservation"("tenantId", "checkInDate");

-- CreateIndex
CREATE INDEX "hospitality_reservation_guestId_idx" ON "hospitality_reservation"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_reservation_roomId_idx" ON "hospitality_reservation"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_reservation_tableId_idx" ON "hospitality_reservation"("tableId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_stay_stayNumber_key" ON "hospitality_stay"("stayNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_stay_reservationId_key" ON "hospitality_stay"("reservationId");

-- CreateIndex
CREATE INDEX "hospitality_stay_tenantId_status_idx" ON "hospitality_stay"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_stay_guestId_idx" ON "hospitality_stay"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_stay_roomId_idx" ON "hospitality_stay"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_roomId_idx" ON "hospitality_service_event"("roomId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_stayId_idx" ON "hospitality_service_event"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_service_event_assignedToId_idx" ON "hospitality_service_event"("assignedToId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_service_event_tenantId_requestNumber_key" ON "hospitality_service_event"("tenantId", "requestNumber");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_order_orderNumber_key" ON "hospitality_order"("orderNumber");

-- CreateIndex
CREATE INDEX "hospitality_order_tenantId_status_idx" ON "hospitality_order"("tenantId", "status");

-- CreateIndex
CREATE INDEX "hospitality_order_stayId_idx" ON "hospitality_order"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_order_guestId_idx" ON "hospitality_order"("guestId");

-- CreateIndex
CREATE INDEX "hospitality_order_tableId_idx" ON "hospitality_order"("tableId");

-- CreateIndex
CREATE INDEX "hospitality_order_serverId_idx" ON "hospitality_order"("serverId");

-- CreateIndex
CREATE INDEX "hospitality_order_item_tenantId_idx" ON "hospitality_order_item"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_order_item_orderId_name_key" ON "hospitality_order_item"("orderId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_charge_fact_baseChargeId_key" ON "hospitality_charge_fact"("baseChargeId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_stayId_idx" ON "hospitality_charge_fact"("stayId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_orderId_idx" ON "hospitality_charge_fact"("orderId");

-- CreateIndex
CREATE INDEX "hospitality_charge_fact_guestId_idx" ON "hospitality_charge_fact"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "hospitality_charge_fact_tenantId_chargeNumber_key" ON "hospitality_charge_fact"("tenantId", "chargeNumber");

-- AddForeignKey
ALTER TABLE "hospitality_floor" ADD CONSTRAINT "hospitality_floor_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_room" ADD CONSTRAINT "hospitality_room_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_room" ADD CONSTRAINT "hospitality_room_floorId_fkey" FOREIGN KEY ("floorId") REFERENCES "hospitality_floor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_table" ADD CONSTRAINT "hospitality_table_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_staff" ADD CONSTRAINT "hospitality_staff_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "hospitality_venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_shift" ADD CONSTRAINT "hospitality_shift_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "hospitality_staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_reservation" ADD CONSTRAINT "hospitality_reservation_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "hospitality_table"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_reservationId_fkey" FOREIGN KEY ("reservationId") REFERENCES "hospitality_reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_stay" ADD CONSTRAINT "hospitality_stay_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_service_event" ADD CONSTRAINT "hospitality_service_event_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "hospitality_room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_service_event" ADD CONSTRAINT "hospitality_service_event_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order" ADD CONSTRAINT "hospitality_order_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "hospitality_table"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_order_item" ADD CONSTRAINT "hospitality_order_item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "hospitality_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_stayId_fkey" FOREIGN KEY ("stayId") REFERENCES "hospitality_stay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "hospitality_order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "hospitality_guest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hospitality_charge_fact" ADD CONSTRAINT "hospitality_charge_fact_baseChargeId_fkey" FOREIGN KEY ("baseChargeId") REFERENCES "hospitality_charge_fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;
