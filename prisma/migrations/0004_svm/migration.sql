-- CreateEnum
CREATE TYPE "SvmPromotionType" AS ENUM ('COUPON', 'AUTOMATIC', 'FLASH_SALE');

-- CreateEnum
CREATE TYPE "SvmDiscountType" AS ENUM ('PERCENT', 'FIXED_AMOUNT', 'FREE_SHIPPING', 'BUY_X_GET_Y');

-- CreateEnum
CREATE TYPE "SvmCartStatus" AS ENUM ('ACTIVE', 'CONVERTED', 'ABANDONED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "SvmOrderStatus" AS ENUM ('PENDING', 'CONFIRMED', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'PARTIALLY_REFUNDED');

-- CreateEnum
CREATE TYPE "SvmPaymentMethod" AS ENUM ('CARD', 'BANK_TRANSFER', 'USSD');

-- CreateEnum
CREATE TYPE "SvmPaymentStatus" AS ENUM ('PENDING', 'AUTHORIZED', 'CAPTURED', 'REFUNDED');

-- CreateEnum
CREATE TYPE "SvmFulfilmentStatus" AS ENUM ('UNFULFILLED', 'PARTIALLY_FULFILLED', 'FULFILLED');

-- CreateTable
CREATE TABLE "svm_shipping_zone" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL DEFAULT 'NG',
    "states" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "isDefault" BOOLEAN NOT NULL DEFAULT false,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_shipping_zone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_shipping_rate" (
    "id" TEXT NOT NULL,
    "zoneId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "carrier" TEXT,
    "flatFee" DECIMAL(14,2) NOT NULL,
    "freeAbove" DECIMAL(14,2),
    "minDays" INTEGER NOT NULL,
    "maxDays" INTEGER NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_shipping_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_promotion" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "SvmPromotionType" NOT NULL,
    "discountType" "SvmDiscountType" NOT NULL,
    "discountPercent" DECIMAL(5,2),
    "discountAmount" DECIMAL(14,2),
    "buyQuantity" INTEGER,
    "getQuantity" INTEGER,
    "maxDiscount" DECIMAL(14,2),
    "minSubtotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "usageLimit" INTEGER,
    "perCustomerLimit" INTEGER,
    "usageCount" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_promotion_usage" (
    "id" TEXT NOT NULL,
    "promotionId" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "discountApplied" DECIMAL(14,2) NOT NULL,
    "usedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "svm_promotion_usage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_cart" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "customerId" TEXT,
    "orderId" TEXT,
    "email" TEXT,
    "status" "SvmCartStatus" NOT NULL DEFAULT 'ACTIVE',
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "subtotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "lastActivityAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "abandonedAt" TIMESTAMP(3),
    "recoveryEmailSentAt" TIMESTAMP(3),
    "convertedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_cart_item" (
    "id" TEXT NOT NULL,
    "cartId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_cart_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "orderNumber" TEXT NOT NULL,
    "customerId" TEXT,
    "cartId" TEXT,
    "status" "SvmOrderStatus" NOT NULL DEFAULT 'PENDING',
    "paymentStatus" "SvmPaymentStatus" NOT NULL DEFAULT 'PENDING',
    "fulfilmentStatus" "SvmFulfilmentStatus" NOT NULL DEFAULT 'UNFULFILLED',
    "customerName" TEXT NOT NULL,
    "customerEmail" TEXT NOT NULL,
    "customerPhone" TEXT NOT NULL,
    "shipRecipient" TEXT NOT NULL,
    "shipPhone" TEXT NOT NULL,
    "shipLine1" TEXT NOT NULL,
    "shipLandmark" TEXT,
    "shipCity" TEXT NOT NULL,
    "shipState" TEXT NOT NULL,
    "shipCountry" TEXT NOT NULL DEFAULT 'NG',
    "billName" TEXT NOT NULL,
    "billLine1" TEXT NOT NULL,
    "billCity" TEXT NOT NULL,
    "billState" TEXT NOT NULL,
    "billCountry" TEXT NOT NULL DEFAULT 'NG',
    "shippingRateId" TEXT NOT NULL,
    "shippingMethod" TEXT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'NGN',
    "itemCount" INTEGER NOT NULL,
    "subtotal" DECIMAL(14,2) NOT NULL,
    "discountTotal" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "shippingFee" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "taxAmount" DECIMAL(14,2) NOT NULL,
    "grandTotal" DECIMAL(14,2) NOT NULL,
    "refundedAmount" DECIMAL(14,2) NOT NULL DEFAULT 0,
    "paymentMethod" "SvmPaymentMethod" NOT NULL,
    "paymentReference" TEXT,
    "carrier" TEXT,
    "trackingNumber" TEXT,
    "cancelReason" TEXT,
    "refundReason" TEXT,
    "placedAt" TIMESTAMP(3) NOT NULL,
    "authorizedAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "confirmedAt" TIMESTAMP(3),
    "shippedAt" TIMESTAMP(3),
    "deliveredAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "refundedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "svm_order_item" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variantId" TEXT,
    "productName" TEXT NOT NULL,
    "variantName" TEXT,
    "sku" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "unitPrice" DECIMAL(14,2) NOT NULL,
    "lineTotal" DECIMAL(14,2) NOT NULL,
    "fulfilledQuantity" INTEGER NOT NULL DEFAULT 0,
    "refundedQuantity" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "svm_order_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "svm_shipping_zone_tenantId_name_key" ON "svm_shipping_zone"("tenantId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "svm_shipping_rate_zoneId_name_key" ON "svm_shipping_rate"("zoneId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "svm_promotion_tenantId_code_key" ON "svm_promotion"("tenantId", "code");

-- CreateIndex
CREATE INDEX "svm_promotion_usage_orderId_idx" ON "svm_promotion_usage"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_promotion_usage_promotionId_orderId_key" ON "svm_promotion_usage"("promotionId", "orderId");

-- CreateIndex
CREATE INDEX "svm_cart_customerId_idx" ON "svm_cart"("customerId");

-- CreateIndex
CREATE INDEX "svm_cart_orderId_idx" ON "svm_cart"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_cart_tenantId_sessionId_key" ON "svm_cart"("tenantId", "sessionId");

-- CreateIndex
CREATE INDEX "svm_cart_item_productId_idx" ON "svm_cart_item"("productId");

-- CreateIndex
CREATE INDEX "svm_cart_item_variantId_idx" ON "svm_cart_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_cart_item_cartId_productId_variantId_key" ON "svm_cart_item"("cartId", "productId", "variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_order_orderNumber_key" ON "svm_order"("orderNumber");

-- CreateIndex
CREATE INDEX "svm_order_tenantId_status_idx" ON "svm_order"("tenantId", "status");

-- CreateIndex
CREATE INDEX "svm_order_customerId_idx" ON "svm_order"("customerId");

-- CreateIndex
CREATE INDEX "svm_order_cartId_idx" ON "svm_order"("cartId");

-- CreateIndex
CREATE INDEX "svm_order_shippingRateId_idx" ON "svm_order"("shippingRateId");

-- CreateIndex
CREATE INDEX "svm_order_item_productId_idx" ON "svm_order_item"("productId");

-- CreateIndex
CREATE INDEX "svm_order_item_variantId_idx" ON "svm_order_item"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "svm_order_item_orderId_sku_key" ON "svm_order_item"("orderId", "sku");

-- AddForeignKey
ALTER TABLE "svm_shipping_rate" ADD CONSTRAINT "svm_shipping_rate_zoneId_fkey" FOREIGN KEY ("zoneId") REFERENCES "svm_shipping_zone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_promotion_usage" ADD CONSTRAINT "svm_promotion_usage_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "svm_promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_cart_item" ADD CONSTRAINT "svm_cart_item_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "svm_cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "svm_order_item" ADD CONSTRAINT "svm_order_item_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "svm_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
