-- CreateEnum
CREATE TYPE "WhWarehouseType" AS ENUM ('MAIN', 'DEPOT', 'CENTRE');

-- CreateEnum
CREATE TYPE "WhActiveStatus" AS ENUM ('ACTIVE', 'INACTIVE');

-- CreateEnum
CREATE TYPE "WhZoneType" AS ENUM ('RECEIVING', 'STORAGE', 'PICKING', 'SHIPPING', 'QUARANTINE', 'RETURNS', 'BULK', 'COLD', 'HAZMAT');

-- CreateEnum
CREATE TYPE "WhBinType" AS ENUM ('FLOOR', 'PALLET', 'SHELF', 'CAGE', 'COLD');

-- CreateEnum
CREATE TYPE "WhBinStatus" AS ENUM ('ACTIVE', 'BLOCKED');

-- CreateEnum
CREATE TYPE "WhBatchStatus" AS ENUM ('ACTIVE', 'EXPIRED', 'RECALLED');

-- CreateEnum
CREATE TYPE "WhQualityStatus" AS ENUM ('APPROVED', 'QUARANTINE', 'REJECTED', 'PENDING');

-- CreateEnum
CREATE TYPE "WhReceiptType" AS ENUM ('PURCHASE_ORDER', 'TRANSFER', 'RETURN');

-- CreateEnum
CREATE TYPE "WhReceiptStatus" AS ENUM ('EXPECTED', 'RECEIVING', 'INSPECTING', 'COMPLETED', 'PARTIAL', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhInspectionStatus" AS ENUM ('PENDING', 'IN_PROGRESS', 'PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "WhPutawayStatus" AS ENUM ('PENDING', 'ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhPriority" AS ENUM ('LOW', 'NORMAL', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "WhPickListStatus" AS ENUM ('PENDING', 'ASSIGNED', 'PICKING', 'PICKED', 'PACKED', 'DISPATCHED', 'SHORT', 'CANCELLED');

-- CreateEnum
CREATE TYPE "WhPickItemStatus" AS ENUM ('PENDING', 'PICKED', 'SHORT');

-- CreateEnum
CREATE TYPE "WhMovementType" AS ENUM ('RECEIPT', 'PUTAWAY', 'PICK', 'TRANSFER_OUT', 'TRANSFER_IN', 'ADJUSTMENT', 'RELOCATION', 'SCRAP', 'RETURN', 'CYCLE_COUNT');

-- CreateTable
CREATE TABLE "wh_warehouse" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "locationId" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "WhWarehouseType" NOT NULL,
    "address" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "status" "WhActiveStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_warehouse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "WhZoneType" NOT NULL,
    "capacity" INTEGER NOT NULL,
    "status" "WhActiveStatus" NOT NULL DEFAULT 'ACTIVE',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_bin" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "type" "WhBinType" NOT NULL,
    "status" "WhBinStatus" NOT NULL DEFAULT 'ACTIVE',
    "blockReason" TEXT,
    "maxWeightKg" INTEGER NOT NULL,
    "maxUnits" INTEGER NOT NULL,
    "currentUnits" INTEGER NOT NULL DEFAULT 0,
    "isEmpty" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_bin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_batch" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "batchNumber" TEXT NOT NULL,
    "lotCode" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "initialQuantity" INTEGER NOT NULL,
    "currentQuantity" INTEGER NOT NULL,
    "reservedQuantity" INTEGER NOT NULL DEFAULT 0,
    "quality" "WhQualityStatus" NOT NULL DEFAULT 'PENDING',
    "status" "WhBatchStatus" NOT NULL DEFAULT 'ACTIVE',
    "isRecalled" BOOLEAN NOT NULL DEFAULT false,
    "recallReason" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_receipt" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "type" "WhReceiptType" NOT NULL,
    "sourceReference" TEXT NOT NULL,
    "supplierName" TEXT NOT NULL,
    "fromWarehouseId" TEXT,
    "status" "WhReceiptStatus" NOT NULL DEFAULT 'EXPECTED',
    "inspection" "WhInspectionStatus" NOT NULL DEFAULT 'PENDING',
    "totalExpected" INTEGER NOT NULL DEFAULT 0,
    "totalReceived" INTEGER NOT NULL DEFAULT 0,
    "totalDamaged" INTEGER NOT NULL DEFAULT 0,
    "expectedAt" TIMESTAMP(3) NOT NULL,
    "arrivedAt" TIMESTAMP(3),
    "inspectionAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "receivedById" TEXT,
    "receivedByName" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_receipt_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "receiptId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "batchId" TEXT,
    "line" INTEGER NOT NULL,
    "expectedQuantity" INTEGER NOT NULL,
    "receivedQuantity" INTEGER NOT NULL DEFAULT 0,
    "damagedQuantity" INTEGER NOT NULL DEFAULT 0,
    "varianceQuantity" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "unitCost" DECIMAL(14,2) NOT NULL,
    "totalCost" DECIMAL(14,2) NOT NULL,
    "isComplete" BOOLEAN NOT NULL DEFAULT false,
    "isPutAway" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_receipt_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_putaway_task" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "receiptItemId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "suggestedBinId" TEXT NOT NULL,
    "actualBinId" TEXT,
    "operatorId" TEXT,
    "taskNumber" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "priority" "WhPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "WhPutawayStatus" NOT NULL DEFAULT 'PENDING',
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_putaway_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_pick_list" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "warehouseId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "pickListNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "recipientName" TEXT NOT NULL,
    "recipientPhone" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "priority" "WhPriority" NOT NULL DEFAULT 'NORMAL',
    "status" "WhPickListStatus" NOT NULL DEFAULT 'PENDING',
    "lineCount" INTEGER NOT NULL DEFAULT 0,
    "totalRequested" INTEGER NOT NULL DEFAULT 0,
    "totalPicked" INTEGER NOT NULL DEFAULT 0,
    "packageCount" INTEGER,
    "weightKg" DECIMAL(8,2),
    "carrier" TEXT,
    "waybillNumber" TEXT,
    "pickerId" TEXT,
    "pickerName" TEXT,
    "assignedAt" TIMESTAMP(3),
    "startedAt" TIMESTAMP(3),
    "pickedAt" TIMESTAMP(3),
    "packedAt" TIMESTAMP(3),
    "dispatchedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_pick_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_pick_list_item" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "pickListId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "requestedQuantity" INTEGER NOT NULL,
    "pickedQuantity" INTEGER NOT NULL DEFAULT 0,
    "shortQuantity" INTEGER NOT NULL DEFAULT 0,
    "status" "WhPickItemStatus" NOT NULL DEFAULT 'PENDING',
    "pickedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "wh_pick_list_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wh_stock_movement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "platformInstanceId" TEXT NOT NULL,
    "binId" TEXT NOT NULL,
    "counterBinId" TEXT,
    "batchId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "movementNumber" TEXT NOT NULL,
    "type" "WhMovementType" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "quantityBefore" INTEGER NOT NULL,
    "quantityAfter" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "reference" TEXT,
    "performedById" TEXT,
    "performedByName" TEXT NOT NULL,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wh_stock_movement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "wh_warehouse_locationId_key" ON "wh_warehouse"("locationId");

-- CreateIndex
CREATE INDEX "wh_warehouse_platformInstanceId_idx" ON "wh_warehouse"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_warehouse_tenantId_code_key" ON "wh_warehouse"("tenantId", "code");

-- CreateIndex
CREATE INDEX "wh_zone_tenantId_idx" ON "wh_zone"("tenantId");

-- CreateIndex
CREATE INDEX "wh_zone_platformInstanceId_idx" ON "wh_zone"("platformInstanceId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_zone_warehouseId_code_key" ON "wh_zone"("warehouseId", "code");

-- CreateIndex
CREATE INDEX "wh_bin_tenantId_idx" ON "wh_bin"("tenantId");

-- CreateIndex
CREATE INDEX "wh_bin_platformInstanceId_idx" ON "wh_bin"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_bin_zoneId_idx" ON "wh_bin"("zoneId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_bin_warehouseId_code_key" ON "wh_bin"("warehouseId", "code");

-- CreateIndex
CREATE INDEX "wh_batch_tenantId_expiresOn_idx" ON "wh_batch"("tenantId", "expiresOn");

-- CreateIndex
CREATE INDEX "wh_batch_platformInstanceId_idx" ON "wh_batch"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_batch_binId_idx" ON "wh_batch"("binId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_batch_productId_batchNumber_key" ON "wh_batch"("productId", "batchNumber");

-- CreateIndex
CREATE UNIQUE INDEX "wh_receipt_receiptNumber_key" ON "wh_receipt"("receiptNumber");

-- CreateIndex
CREATE INDEX "wh_receipt_tenantId_status_idx" ON "wh_receipt"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_receipt_platformInstanceId_idx" ON "wh_receipt"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_receipt_warehouseId_idx" ON "wh_receipt"("warehouseId");

-- CreateIndex
CREATE INDEX "wh_receipt_fromWarehouseId_idx" ON "wh_receipt"("fromWarehouseId");

-- CreateIndex
CREATE INDEX "wh_receipt_receivedById_idx" ON "wh_receipt"("receivedById");

-- CreateIndex
CREATE INDEX "wh_receipt_item_tenantId_idx" ON "wh_receipt_item"("tenantId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_platformInstanceId_idx" ON "wh_receipt_item"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_productId_idx" ON "wh_receipt_item"("productId");

-- CreateIndex
CREATE INDEX "wh_receipt_item_batchId_idx" ON "wh_receipt_item"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_receipt_item_receiptId_line_key" ON "wh_receipt_item"("receiptId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "wh_putaway_task_taskNumber_key" ON "wh_putaway_task"("taskNumber");

-- CreateIndex
CREATE INDEX "wh_putaway_task_tenantId_status_idx" ON "wh_putaway_task"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_putaway_task_platformInstanceId_idx" ON "wh_putaway_task"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_receiptItemId_idx" ON "wh_putaway_task"("receiptItemId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_productId_idx" ON "wh_putaway_task"("productId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_zoneId_idx" ON "wh_putaway_task"("zoneId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_suggestedBinId_idx" ON "wh_putaway_task"("suggestedBinId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_actualBinId_idx" ON "wh_putaway_task"("actualBinId");

-- CreateIndex
CREATE INDEX "wh_putaway_task_operatorId_idx" ON "wh_putaway_task"("operatorId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_pick_list_pickListNumber_key" ON "wh_pick_list"("pickListNumber");

-- CreateIndex
CREATE INDEX "wh_pick_list_tenantId_status_idx" ON "wh_pick_list"("tenantId", "status");

-- CreateIndex
CREATE INDEX "wh_pick_list_platformInstanceId_idx" ON "wh_pick_list"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_pick_list_warehouseId_idx" ON "wh_pick_list"("warehouseId");

-- CreateIndex
CREATE INDEX "wh_pick_list_pickerId_idx" ON "wh_pick_list"("pickerId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_tenantId_idx" ON "wh_pick_list_item"("tenantId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_platformInstanceId_idx" ON "wh_pick_list_item"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_productId_idx" ON "wh_pick_list_item"("productId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_batchId_idx" ON "wh_pick_list_item"("batchId");

-- CreateIndex
CREATE INDEX "wh_pick_list_item_binId_idx" ON "wh_pick_list_item"("binId");

-- CreateIndex
CREATE UNIQUE INDEX "wh_pick_list_item_pickListId_line_key" ON "wh_pick_list_item"("pickListId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "wh_stock_movement_movementNumber_key" ON "wh_stock_movement"("movementNumber");

-- CreateIndex
CREATE INDEX "wh_stock_movement_tenantId_occurredAt_idx" ON "wh_stock_movement"("tenantId", "occurredAt");

-- CreateIndex
CREATE INDEX "wh_stock_movement_platformInstanceId_idx" ON "wh_stock_movement"("platformInstanceId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_binId_idx" ON "wh_stock_movement"("binId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_counterBinId_idx" ON "wh_stock_movement"("counterBinId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_batchId_idx" ON "wh_stock_movement"("batchId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_productId_idx" ON "wh_stock_movement"("productId");

-- CreateIndex
CREATE INDEX "wh_stock_movement_performedById_idx" ON "wh_stock_movement"("performedById");

-- AddForeignKey
ALTER TABLE "wh_bin" ADD CONSTRAINT "wh_bin_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "wh_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_batch" ADD CONSTRAINT "wh_batch_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_receipt_item" ADD CONSTRAINT "wh_receipt_item_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "wh_receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_receipt_item" ADD CONSTRAINT "wh_receipt_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "wh_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_receiptItemId_fkey" FOREIGN KEY ("receiptItemId") REFERENCES "wh_receipt_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "wh_zone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_suggestedBinId_fkey" FOREIGN KEY ("suggestedBinId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_putaway_task" ADD CONSTRAINT "wh_putaway_task_actualBinId_fkey" FOREIGN KEY ("actualBinId") REFERENCES "wh_bin"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_pick_list_item" ADD CONSTRAINT "wh_pick_list_item_pickListId_fkey" FOREIGN KEY ("pickListId") REFERENCES "wh_pick_list"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_pick_list_item" ADD CONSTRAINT "wh_pick_list_item_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_stock_movement" ADD CONSTRAINT "wh_stock_movement_binId_fkey" FOREIGN KEY ("binId") REFERENCES "wh_bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wh_stock_movement" ADD CONSTRAINT "wh_stock_movement_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "wh_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
