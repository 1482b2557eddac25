-- CreateEnum
CREATE TYPE "MvmSupportLevel" AS ENUM ('STANDARD', 'PRIORITY', 'DEDICATED');

-- CreateEnum
CREATE TYPE "MvmBusinessType" AS ENUM ('SOLE_PROPRIETORSHIP', 'PARTNERSHIP', 'LIMITED_COMPANY');

-- CreateEnum
CREATE TYPE "MvmVendorStatus" AS ENUM ('PENDING_APPROVAL', 'APPROVED', 'SUSPENDED', 'REJECTED', 'CHURNED');

-- CreateEnum
CREATE TYPE "MvmOnboardingStep" AS ENUM ('REGISTERED', 'PROFILE', 'BANK_INFO', 'PRODUCTS', 'AGREEMENT', 'COMPLETED');

-- CreateEnum
CREATE TYPE "MvmStaffRole" AS ENUM ('OWNER', 'MANAGER', 'STAFF', 'VIEWER');

-- CreateEnum
CREATE TYPE "MvmOrderStatus" AS ENUM ('PENDING', 'SPLIT', 'COMPLETED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MvmPaymentMethod" AS ENUM ('CARD', 'BANK_TRANSFER', 'USSD');

-- CreateEnum
CREATE TYPE "MvmPaymentStatus" AS ENUM ('PENDING', 'PAID', 'FAILED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "MvmSubOrderStatus" AS ENUM ('PENDING', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "MvmCommissionStatus" AS ENUM ('PENDING', 'PROCESSING', 'CLEARED', 'PAID', 'DISPUTED', 'REVERSED');

-- CreateEnum
CREATE TYPE "MvmPayoutStatus" AS ENUM ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "MvmIdentityDocument" AS ENUM ('NIN_SLIP', 'DRIVERS_LICENCE', 'VOTERS_CARD', 'PASSPORT');

-- CreateTable
CREATE TABLE "mvm_marketplace_config" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "defaultCommissionPercent" DECIMAL(5,2) NOT NULL,
    "vatPercent" DECIMAL(5,2) NOT NULL,
    "payoutCycleDays" INTEGER NOT NULL,
    "clearanceDays" INTEGER NOT NULL,
    "minimumPayoutAmount" DECIMAL(14,2) NOT NULL,
    "vendorsNeedApproval" BOOLEAN NOT NULL DEFAULT true,
    "payoutsNeedApproval" BOOLEAN NOT NULL DEFAULT true,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "country" TEXT NOT NULL DEFAULT 'NG',
    "timezone" TEXT NOT NULL DEFAULT 'Africa/Lagos',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_marketplace_config_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_tier" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "minimumMonthlySales" DECIMAL(14,2) NOT NULL,
    "minimumMonthlyOrders" INTEGER NOT NULL,
    "minimumRating" DECIMAL(4,2) NOT NULL,
    "supportLevel" "MvmSupportLevel" NOT NULL DEFAULT 'STANDARD',
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_tier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "tierId" TEXT,
    "slug" TEXT NOT NULL,
    "tradeName" TEXT NOT NULL,
    "legalName" TEXT NOT NULL,
    "businessType" "MvmBusinessType" NOT NULL,
    "trade" TEXT NOT NULL,
    "contactName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "bankName" TEXT NOT NULL,
    "bankCode" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "accountName" TEXT NOT NULL,
    "status" "MvmVendorStatus" NOT NULL DEFAULT 'PENDING_APPROVAL',
    "onboardingStep" "MvmOnboardingStep" NOT NULL DEFAULT 'REGISTERED',
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "commissionOverridePercent" DECIMAL(5,2),
    "ratingAverage" DECIMAL(4,2) NOT NULL DEFAULT 0,
    "ratingCount" INTEGER NOT NULL DEFAULT 0,
    "monthlySales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "monthlyOrders" INTEGER NOT NULL DEFAULT 0,
    "tierReviewedAt" TIMESTAMP(3),
    "totalOrders" INTEGER NOT NULL DEFAULT 0,
    "totalSales" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalCommission" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "totalPaidOut" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "registeredAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),
    "approvedById" TEXT,
    "suspendedAt" TIMESTAMP(3),
    "suspensionReason" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_staff" (
    "id" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "role" "MvmStaffRole" NOT NULL DEFAULT 'STAFF',
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_product_mapping" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "vendorSku" TEXT NOT NULL,
    "vendorPrice" DECIMAL(14,2) NOT NULL,
    "allocatedStock" INTEGER NOT NULL DEFAULT 0,
    "isFeatured" BOOLEAN NOT NULL DEFAULT false,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "salesCount" INTEGER NOT NULL DEFAULT 0,
    "revenue" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_product_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_parent_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "customerEmail" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "shippingAddress" TEXT NOT NULL,
    "shippingArea" TEXT NOT NULL,
    "shippingCity" TEXT NOT NULL,
    "shippingState" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "goodsTotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatTotal" DECIMAL(14,2) NOT NULL,
    "shippingTotal" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "voucherCode" TEXT,
    "paymentMethod" "MvmPaymentMethod" NOT NULL,
    "paymentStatus" "MvmPaymentStatus" NOT NULL DEFAULT 'PENDING',
    "status" "MvmOrderStatus" NOT NULL DEFAULT 'PENDING',
    "placedAt" TIMESTAMP(3) NOT NULL,
    "paidAt" TIMESTAMP(3),
    "splitAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_parent_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_parent_order_item" (
    "id" TEXT NOT NULL,
    "parentOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_parent_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_sub_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "parentOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "subOrderNumber" TEXT NOT NULL,
    "customerName" TEXT NOT NULL,
    "shippingArea" TEXT NOT NULL,
    "shippingCity" TEXT NOT NULL,
    "goodsTotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatTotal" DECIMAL(14,2) NOT NULL,
    "shippingTotal" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "commissionAmount" DECIMAL(14,2) NOT NULL,
    "vendorPayout" DECIMAL(14,2) NOT NULL,
    "status" "MvmSubOrderStatus" NOT NULL DEFAULT 'PENDING',
    "carrier" TEXT,
    "trackingNumber" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "processingAt" TIMESTAMP(3),
    "shippedAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_sub_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_sub_order_item" (
    "id" TEXT NOT NULL,
    "subOrderId" TEXT NOT NULL,
    "parentOrderItemId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT NOT NULL,
    "productName" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "fulfilledQuantity" INTEGER NOT NULL DEFAULT 0,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "discountAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_sub_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_commission" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "subOrderId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "payoutId" TEXT,
    "saleAmount" DECIMAL(14,2) NOT NULL,
    "vatAmount" DECIMAL(14,2) NOT NULL,
    "shippingAmount" DECIMAL(14,2) NOT NULL,
    "commissionPercent" DECIMAL(5,2) NOT NULL,
    "commissionAmount" DECIMAL(14,2) NOT NULL,
    "vendorPayout" DECIMAL(14,2) NOT NULL,
    "status" "MvmCommissionStatus" NOT NULL DEFAULT 'PENDING',
    "clearsAt" TIMESTAMP(3),
    "clearedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_commission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_payout" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT NOT NULL,
    "payoutNumber" TEXT NOT NULL,
    "periodStart" TIMESTAMP(3) NOT NULL,
    "periodEnd" TIMESTAMP(3) NOT NULL,
    "grossAmount" DECIMAL(14,2) NOT NULL,
    "deductionAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "netAmount" DECIMAL(14,2) NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "bankName" TEXT NOT NULL,
    "bankCode" TEXT NOT NULL,
    "accountNumber" TEXT NOT NULL,
    "accountName" TEXT NOT NULL,
    "status" "MvmPayoutStatus" NOT NULL DEFAULT 'PENDING',
    "approvedById" TEXT,
    "approvedAt" TIMESTAMP(3),
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_payout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mvm_vendor_registration" (
    "id" TEXT NOT NULL,
    "partnerId" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "vendorId" TEXT,
    "phone" TEXT NOT NULL,
    "phoneVerifiedAt" TIMESTAMP(3),
    "applicantName" TEXT NOT NULL,
    "businessName" TEXT NOT NULL,
    "businessType" "MvmBusinessType" NOT NULL,
    "trade" TEXT NOT NULL,
    "lga" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "identityDocument" "MvmIdentityDocument",
    "identityReference" TEXT,
    "businessReference" TEXT,
    "documentsSubmittedAt" TIMESTAMP(3),
    "status" "MvmVendorStatus" NOT NULL DEFAULT 'PENDING_APPROVAL',
    "reviewedById" TEXT,
    "reviewedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "mvm_vendor_registration_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mvm_marketplace_config_tenantId_key" ON "mvm_marketplace_config"("tenantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tier_tenantId_code_key" ON "mvm_vendor_tier"("tenantId", "code");

-- CreateIndex
CREATE INDEX "mvm_vendor_tierId_idx" ON "mvm_vendor"("tierId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tenantId_slug_key" ON "mvm_vendor"("tenantId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_tenantId_email_key" ON "mvm_vendor"("tenantId", "email");

-- CreateIndex
CREATE INDEX "mvm_vendor_staff_userId_idx" ON "mvm_vendor_staff"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_staff_vendorId_email_key" ON "mvm_vendor_staff"("vendorId", "email");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_tenantId_idx" ON "mvm_product_mapping"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_productId_idx" ON "mvm_product_mapping"("productId");

-- CreateIndex
CREATE INDEX "mvm_product_mapping_variantId_idx" ON "mvm_product_mapping"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_product_mapping_vendorId_productId_variantId_key" ON "mvm_product_mapping"("vendorId", "productId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_parent_order_orderNumber_key" ON "mvm_parent_order"("orderNumber");

-- CreateIndex
CREATE INDEX "mvm_parent_order_tenantId_idx" ON "mvm_parent_order"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_parentOrderId_idx" ON "mvm_parent_order_item"("parentOrderId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_vendorId_idx" ON "mvm_parent_order_item"("vendorId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_productId_idx" ON "mvm_parent_order_item"("productId");

-- CreateIndex
CREATE INDEX "mvm_parent_order_item_variantId_idx" ON "mvm_parent_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_sub_order_subOrderNumber_key" ON "mvm_sub_order"("subOrderNumber");

-- CreateIndex
CREATE INDEX "mvm_sub_order_tenantId_idx" ON "mvm_sub_order"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_vendorId_idx" ON "mvm_sub_order"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_sub_order_parentOrderId_vendorId_key" ON "mvm_sub_order"("parentOrderId", "vendorId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_subOrderId_idx" ON "mvm_sub_order_item"("subOrderId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_parentOrderItemId_idx" ON "mvm_sub_order_item"("parentOrderItemId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_productId_idx" ON "mvm_sub_order_item"("productId");

-- CreateIndex
CREATE INDEX "mvm_sub_order_item_variantId_idx" ON "mvm_sub_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_commission_subOrderId_key" ON "mvm_commission"("subOrderId");

-- CreateIndex
CREATE INDEX "mvm_commission_tenantId_idx" ON "mvm_commission"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_commission_vendorId_idx" ON "mvm_commission"("vendorId");

-- CreateIndex
CREATE INDEX "mvm_commission_payoutId_idx" ON "mvm_commission"("payoutId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_payout_payoutNumber_key" ON "mvm_payout"("payoutNumber");

-- CreateIndex
CREATE INDEX "mvm_payout_tenantId_idx" ON "mvm_payout"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_payout_vendorId_idx" ON "mvm_payout"("vendorId");

-- CreateIndex
CREATE UNIQUE INDEX "mvm_vendor_registration_phone_key" ON "mvm_vendor_registration"("phone");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_partnerId_idx" ON "mvm_vendor_registration"("partnerId");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_tenantId_idx" ON "mvm_vendor_registration"("tenantId");

-- CreateIndex
CREATE INDEX "mvm_vendor_registration_vendorId_idx" ON "mvm_vendor_registration"("vendorId");

-- AddForeignKey
ALTER TABLE "mvm_vendor" ADD CONSTRAINT "mvm_vendor_tierId_fkey" FOREIGN KEY ("tierId") REFERENCES "mvm_vendor_tier"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_vendor_staff" ADD CONSTRAINT "mvm_vendor_staff_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_product_mapping" ADD CONSTRAINT "mvm_product_mapping_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_parent_order_item" ADD CONSTRAINT "mvm_parent_order_item_parentOrderId_fkey" FOREIGN KEY ("parentOrderId") REFERENCES "mvm_parent_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order" ADD CONSTRAINT "mvm_sub_order_parentOrderId_fkey" FOREIGN KEY ("parentOrderId") REFERENCES "mvm_parent_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order" ADD CONSTRAINT "mvm_sub_order_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_sub_order_item" ADD CONSTRAINT "mvm_sub_order_item_subOrderId_fkey" FOREIGN KEY ("subOrderId") REFERENCES "mvm_sub_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_subOrderId_fkey" FOREIGN KEY ("subOrderId") REFERENCES "mvm_sub_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_commission" ADD CONSTRAINT "mvm_commission_payoutId_fkey" FOREIGN KEY ("payoutId") REFERENCES "mvm_payout"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mvm_payout" ADD CONSTRAINT "mvm_payout_vendorId_fkey" FOREIGN KEY ("vendorId") REFERENCES "mvm_vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
