-- CreateEnum
CREATE TYPE "PosShiftStatus" AS ENUM ('OPEN', 'CLOSED', 'RECONCILED', 'VOID');

-- CreateEnum
CREATE TYPE "PosSaleStatus" AS ENUM ('COMPLETED', 'VOIDED', 'REFUNDED', 'PARTIALLY_REFUNDED');

-- CreateEnum
CREATE TYPE "PosPaymentMethod" AS ENUM ('CASH', 'CARD', 'BANK_TRANSFER', 'MOBILE_MONEY', 'SPLIT');

-- CreateEnum
CREATE TYPE "PosCashMovementType" AS ENUM ('OPEN_FLOAT', 'SALE', 'REFUND', 'PAYOUT', 'PAY_IN', 'DROP', 'ADJUSTMENT');

-- CreateEnum
CREATE TYPE "PosCashDirection" AS ENUM ('IN', 'OUT');

-- CreateTable
CREATE TABLE "pos_shift" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "locationId" TEXT NOT NULL,
    "tillCode" TEXT NOT NULL,
    "shiftNumber" TEXT NOT NULL,
    "status" "PosShiftStatus" NOT NULL DEFAULT 'OPEN',
    "openedById" TEXT NOT NULL,
    "closedById" TEXT,
    "reconciledById" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "reconciledAt" TIMESTAMP(3),
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "openingFloat" DECIMAL(14,2) NOT NULL,
    "expectedCash" DECIMAL(14,2) NOT NULL,
    "actualCash" DECIMAL(14,2),
    "cashVariance" DECIMAL(14,2),
    "varianceReason" TEXT,
    "grossSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "refundTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "cashSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "cardSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "bankTransferSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "otherSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "saleCount" INTEGER NOT NULL DEFAULT 0,
    "voidCount" INTEGER NOT NULL DEFAULT 0,
    "refundCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_shift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_sale" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "shiftId" TEXT,
    "locationId" TEXT NOT NULL,
    "customerId" TEXT,
    "staffId" TEXT NOT NULL,
    "saleNumber" TEXT NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "status" "PosSaleStatus" NOT NULL DEFAULT 'COMPLETED',
    "soldAt" TIMESTAMP(3) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "subtotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "paymentMethod" "PosPaymentMethod" NOT NULL,
    "amountTendered" DECIMAL(14,2) NOT NULL,
    "changeGiven" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "bankReference" TEXT,
    "refundedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "reversedAt" TIMESTAMP(3),
    "reversedById" TEXT,
    "reversalReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_sale_item" (
    "id" TEXT NOT NULL,
    "saleId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "returnedQuantity" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pos_sale_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pos_cash_movement" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "shiftId" TEXT NOT NULL,
    "saleId" TEXT,
    "sequence" INTEGER NOT NULL,
    "type" "PosCashMovementType" NOT NULL,
    "direction" "PosCashDirection" NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "balanceBefore" DECIMAL(14,2) NOT NULL,
    "balanceAfter" DECIMAL(14,2) NOT NULL,
    "reason" TEXT NOT NULL,
    "performedById" TEXT NOT NULL,
    "approvedById" TEXT,
    "occurredAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pos_cash_movement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pos_shift_shiftNumber_key" ON "pos_shift"("shiftNumber");

-- CreateIndex
CREATE INDEX "pos_shift_tenantId_status_idx" ON "pos_shift"("tenantId", "status");

-- CreateIndex
CREATE INDEX "pos_shift_locationId_idx" ON "pos_shift"("locationId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_saleNumber_key" ON "pos_sale"("saleNumber");

-- CreateIndex
CREATE INDEX "pos_sale_tenantId_soldAt_idx" ON "pos_sale"("tenantId", "soldAt");

-- CreateIndex
CREATE INDEX "pos_sale_shiftId_idx" ON "pos_sale"("shiftId");

-- CreateIndex
CREATE INDEX "pos_sale_locationId_idx" ON "pos_sale"("locationId");

-- CreateIndex
CREATE INDEX "pos_sale_customerId_idx" ON "pos_sale"("customerId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_tenantId_receiptNumber_key" ON "pos_sale"("tenantId", "receiptNumber");

-- CreateIndex
CREATE INDEX "pos_sale_item_productId_idx" ON "pos_sale_item"("productId");

-- CreateIndex
CREATE INDEX "pos_sale_item_variantId_idx" ON "pos_sale_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_sale_item_saleId_sku_key" ON "pos_sale_item"("saleId", "sku");

-- CreateIndex
CREATE INDEX "pos_cash_movement_tenantId_idx" ON "pos_cash_movement"("tenantId");

-- CreateIndex
CREATE INDEX "pos_cash_movement_saleId_idx" ON "pos_cash_movement"("saleId");

-- CreateIndex
CREATE UNIQUE INDEX "pos_cash_movement_shiftId_sequence_key" ON "pos_cash_movement"("shiftId", "sequence");

-- AddForeignKey
ALTER TABLE "pos_sale" ADD CONSTRAINT "pos_sale_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "pos_shift"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pos_sale_item" ADD CONSTRAINT "pos_sale_item_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "pos_sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pos_cash_movement" ADD CONSTRAINT "pos_cash_movement_shiftId_fkey" FOREIGN KEY ("shiftId") REFERENCES "pos_shift"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
