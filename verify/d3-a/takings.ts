/**
 * What the partner's clients took, over all three channels: one row for each sale or order that was paid
 * for and kept, with what was handed back taken off.
 */
export const TAKINGS = `
  SELECT s."ownerTenantId" AS "tenantId", 'till' AS channel, s."saleNumber" AS number, s."soldAt" AS "takenAt", s."grandTotal" - s."refundedAmount" AS amount
  FROM {pos_sale} s WHERE s.status IN ('COMPLETED', 'PARTIALLY_REFUNDED')
  UNION ALL
  SELECT o."ownerTenantId", 'online store', o."orderNumber", o."paidAt", o."grandTotal" - o."refundedAmount"
  FROM {svm_order} o WHERE o."paymentStatus" = 'CAPTURED'
  UNION ALL
  SELECT p."ownerTenantId", 'marketplace', p."orderNumber", p."paidAt", p."grandTotal"
  FROM {mvm_parent_order} p WHERE p."paymentStatus" = 'PAID'`;
