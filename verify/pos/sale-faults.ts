import type { Fault } from '../engine/fault.ts';

export const saleFaults: readonly Fault[] = [
  {
    check: 'pos.sale-mix',
    title: 'a completed sale is declared void',
    sql: `UPDATE "pos_sale" SET status = 'VOIDED' WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'COMPLETED', have: '43', want: '44' },
  },
  {
    check: 'pos.method-mix',
    title: 'a card sale becomes a split one',
    sql: `UPDATE "pos_sale" SET "paymentMethod" = 'SPLIT' WHERE "saleNumber" = 'LRS-SALE-0003' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'CARD', have: '9', want: '10' },
  },
  {
    check: 'pos.numbers',
    title: 'a sale has the number of another shop',
    sql: `UPDATE "pos_sale" SET "saleNumber" = 'OKO-SALE-0001' WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'OKO-SALE-0001', have: 'OKO-SALE-0001 LRS-RCP-0001', want: 'LRS-SALE-0001 LRS-RCP-0001' },
  },
  {
    check: 'pos.numbers',
    title: 'the last shift is numbered by its day, as those of any other till',
    sql: `UPDATE "pos_shift" SET "shiftNumber" = 'SHIFT-20260311' WHERE "shiftNumber" = 'LRS-SHIFT-0006' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'SHIFT-20260311', have: 'SHIFT-20260311', want: 'LRS-SHIFT-0006' },
  },
  {
    check: 'pos.sale-in-shift',
    title: 'a sale belongs to the shift of the next day',
    sql: `UPDATE "pos_sale" SET "shiftId" = (SELECT id FROM "pos_shift" WHERE "shiftNumber" = 'LRS-SHIFT-0002' AND "tenantId" = ANY(:tenants::text[])) WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0001', have: 'sold before opening', want: 'in its shift' },
  },
  {
    check: 'pos.sale-in-shift',
    title: 'a sale has lost its shift',
    sql: `UPDATE "pos_sale" SET "shiftId" = NULL WHERE "saleNumber" = 'LRS-SALE-0002' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0002', have: 'no shift', want: 'in its shift' },
  },
  {
    check: 'pos.sale-in-shift',
    title: 'a refund is paid after closing',
    sql: `UPDATE "pos_sale" SET "reversedAt" = "reversedAt" + interval '8 hours' WHERE "saleNumber" = 'LRS-SALE-0006' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0006', have: 'after closing', want: 'in its shift' },
  },
  {
    check: 'pos.selling-hours',
    title: 'a sale is made at night',
    sql: `UPDATE "pos_sale" SET "soldAt" = "soldAt" - interval '3 hours' WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0001', have: 'soldAt=2026-03-06 04:12:00', want: 'as agreed' },
  },
  {
    check: 'pos.line-totals',
    title: 'a line charges for one piece too many',
    sql: `UPDATE "pos_sale_item" SET quantity = 2 WHERE sku = 'DAI-EGGS-HALFCRATE' AND "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0001 DAI-EGGS-HALFCRATE', have: '3000.00', want: '6000.00' },
  },
  {
    check: 'pos.line-totals',
    title: 'a discount is given and not taken off',
    sql: `UPDATE "pos_sale_item" SET "discountAmount" = 50 WHERE sku = 'BEV-WATER-75CL' AND "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004 BEV-WATER-75CL', have: '600.00', want: '550.00' },
  },
  {
    check: 'pos.line-tax',
    title: 'tax is added on top instead of being included',
    sql: `UPDATE "pos_sale_item" SET "taxAmount" = "lineTotal" * 0.075 WHERE "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004 BEV-WATER-75CL', have: '45.00', want: '41.86' },
  },
  {
    check: 'pos.sale-totals',
    title: 'a grand total is a kobo off',
    sql: `UPDATE "pos_sale" SET "grandTotal" = "grandTotal" + 0.01 WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0001 grandTotal', have: '4200.01', want: '4200.00' },
  },
  {
    check: 'pos.change-given',
    title: 'a customer gets too little change',
    sql: `UPDATE "pos_sale" SET "changeGiven" = "changeGiven" - 50 WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SALE-0001',
      have: 'grandTotal=4200.00 amountTendered=4500.00 changeGiven=250.00',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.change-given',
    title: 'less is tendered than is due',
    sql: `UPDATE "pos_sale" SET "amountTendered" = 4000, "changeGiven" = -200 WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SALE-0001',
      have: 'grandTotal=4200.00 amountTendered=4000.00 changeGiven=-200.00',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.bank-reference',
    title: 'two transfers carry one reference',
    sql: `UPDATE "pos_sale" SET "bankReference" = repeat('7', 30) WHERE "saleNumber" IN ('LRS-SALE-0002', 'LRS-SALE-0005') AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SALE-0002',
      have: 'paymentMethod=BANK_TRANSFER bankReference=777777777777777777777777777777',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.bank-reference',
    title: 'a card payment has no reference',
    sql: `UPDATE "pos_sale" SET "bankReference" = NULL WHERE "saleNumber" = 'LRS-SALE-0003' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0003', have: 'paymentMethod=CARD bankReference=null', want: 'as agreed' },
  },
  {
    check: 'pos.items-from-catalogue',
    title: 'an article is sold that the catalogue does not have',
    sql: `UPDATE "pos_sale_item" SET "productId" = 'no-such-product' WHERE "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004 BEV-WATER-75CL', have: 'Table water, 75 cl, BEV-WATER-75CL, 200.00', want: '' },
  },
  {
    check: 'pos.items-from-catalogue',
    title: 'an article is sold at another price',
    sql: `UPDATE "pos_sale_item" SET "unitPrice" = 150 WHERE "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: {
      subject: 'LRS-SALE-0004 BEV-WATER-75CL',
      have: 'Table water, 75 cl, BEV-WATER-75CL, 150.00',
      want: 'Table water, 75 cl, BEV-WATER-75CL, 200.00',
    },
  },
  {
    check: 'pos.sold-through-channel',
    title: 'table water is taken off the till',
    sql: `UPDATE "inv_channel_config" SET channel = 'SVM' WHERE channel = 'POS' AND "productId" = (SELECT id FROM "Product" WHERE sku = 'BEV-WATER' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004 BEV-WATER-75CL', have: 'not offered', want: 'POS' },
  },
  {
    check: 'pos.items-per-sale',
    title: 'a sale has lost its only line',
    sql: `UPDATE "pos_sale_item" SET "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0001' AND "tenantId" = ANY(:tenants::text[])) WHERE "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004', have: '0', want: '1' },
  },
  {
    check: 'pos.sale-range',
    title: 'a sale is worth less than a biscuit',
    sql: `UPDATE "pos_sale" SET "grandTotal" = 120 WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0004', have: 'grandTotal=120.00', want: 'as agreed' },
  },
  {
    check: 'pos.refund-amounts',
    title: 'a refund pays back too much',
    sql: `UPDATE "pos_sale" SET "refundedAmount" = 20450 WHERE "saleNumber" = 'LRS-SALE-0040' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0040', have: '20450.00', want: '8500.00' },
  },
  {
    check: 'pos.refund-status',
    title: 'a partial refund is called a full one',
    sql: `UPDATE "pos_sale" SET status = 'REFUNDED' WHERE "saleNumber" = 'LRS-SALE-0040' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LRS-SALE-0040', have: 'REFUNDED', want: 'PARTIALLY_REFUNDED' },
  },
  {
    check: 'pos.refund-status',
    title: 'more comes back than was sold',
    sql: `UPDATE "pos_sale_item" SET "returnedQuantity" = 9 WHERE "saleId" = (SELECT id FROM "pos_sale" WHERE "saleNumber" = 'LRS-SALE-0004' AND "tenantId" = ANY(:tenants::text[]))`,
    finding: { subject: 'LRS-SALE-0004', have: 'COMPLETED', want: 'more back than sold' },
  },
  {
    check: 'pos.reversals-documented',
    title: 'a void has no reason',
    sql: `UPDATE "pos_sale" SET "reversalReason" = NULL WHERE "saleNumber" = 'LRS-SALE-0020' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SALE-0020',
      have: 'status=VOIDED reversedAt=2026-03-08 08:53:00 reversalReason=null',
      want: 'as agreed',
    },
  },
  {
    check: 'pos.reversals-documented',
    title: 'a cashier voids her own sale',
    sql: `UPDATE "pos_sale" SET "reversedById" = "staffId" WHERE "saleNumber" = 'LRS-SALE-0047' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'LRS-SALE-0047',
      have: 'status=VOIDED reversedAt=2026-03-11 07:40:00 reversalReason=Customer pays by bank transfer after all',
      want: 'as agreed',
    },
  },
];
