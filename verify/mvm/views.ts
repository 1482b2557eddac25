import type { View } from '../engine/contract.ts';

const tenant = 'demo-marketplace';

/** What the marketplace's people open, and must not find empty. */
export const views: readonly View[] = [
  {
    id: 'mvm.vendor-list',
    title: 'the list of vendors by status',
    tenant,
    atLeast: 10,
    order: '"Status", "Vendor"',
    sql: `
      SELECT v.status AS "Status", v."tradeName" AS "Vendor", v.trade AS "Trade", t.name AS "Tier", v.lga AS "Area",
        v."contactName" AS "Contact", v.phone AS "Phone", v."registeredAt" AS "Registered"
      FROM {mvm_vendor} v LEFT JOIN {mvm_vendor_tier} t ON t.id = v."tierId"`,
  },
  {
    id: 'mvm.vendor-dashboard',
    title: 'the dashboards of the approved vendors',
    tenant,
    atLeast: 8,
    naira: ['Sales', 'Paid out', 'To come'],
    chart: { kind: 'bars', label: 'Vendor', value: 'Sales' },
    order: '"Sales" DESC',
    sql: `
      SELECT v."tradeName" AS "Vendor", t.name AS "Tier", v."ratingAverage" AS "Rating", v."totalOrders" AS "Orders",
        v."totalSales" AS "Sales", v."totalPaidOut" AS "Paid out",
        (SELECT count(*) FROM {mvm_product_mapping} m WHERE m."vendorId" = v.id AND m."isActive") AS "Listings",
        (SELECT count(*) FROM {mvm_sub_order} s WHERE s."vendorId" = v.id
           AND s.status IN ('PENDING', 'CONFIRMED', 'PROCESSING', 'SHIPPED')) AS "Open orders",
        (SELECT coalesce(sum(c."vendorPayout"), 0) FROM {mvm_commission} c WHERE c."vendorId" = v.id
           AND c.status IN ('PENDING', 'PROCESSING', 'CLEARED')) AS "To come"
      FROM {mvm_vendor} v JOIN {mvm_vendor_tier} t ON t.id = v."tierId"
      WHERE v.status = 'APPROVED'
        AND EXISTS (SELECT FROM {mvm_product_mapping} m WHERE m."vendorId" = v.id AND m."isActive")
        AND EXISTS (SELECT FROM {mvm_sub_order} s WHERE s."vendorId" = v.id)`,
  },
  {
    id: 'mvm.order-splits',
    title: 'the orders with their split by vendor',
    tenant,
    atLeast: 12,
    naira: ['Amount'],
    order: '"Order" DESC, "Part"',
    sql: `
      SELECT o."orderNumber" AS "Order", o."customerName" AS "Customer", o.status AS "State", s."subOrderNumber" AS "Part",
        v."tradeName" AS "Vendor", i."productName" AS "Product", i.quantity AS "Quantity", s.status AS "State of part",
        s."grandTotal" AS "Amount", s.carrier AS "Carrier", s."trackingNumber" AS "Tracking"
      FROM {mvm_parent_order} o JOIN {mvm_sub_order} s ON s."parentOrderId" = o.id JOIN {mvm_vendor} v ON v.id = s."vendorId"
      JOIN {mvm_sub_order_item} i ON i."subOrderId" = s.id`,
  },
  {
    id: 'mvm.commission-report',
    title: 'the commission report',
    tenant,
    atLeast: 8,
    order: '"Vendor", "Part"',
    naira: ['Sale', 'Commission', 'Vendor share'],
    sql: `
      SELECT v."tradeName" AS "Vendor", s."subOrderNumber" AS "Part", c."saleAmount" AS "Sale", c."commissionPercent" AS "Rate",
        c."commissionAmount" AS "Commission", c."vendorPayout" AS "Vendor share", c.status AS "State", c."clearsAt" AS "Clears",
        p."payoutNumber" AS "Payout"
      FROM {mvm_commission} c JOIN {mvm_sub_order} s ON s.id = c."subOrderId" JOIN {mvm_vendor} v ON v.id = c."vendorId"
      LEFT JOIN {mvm_payout} p ON p.id = c."payoutId"`,
  },
  {
    id: 'mvm.payout-history',
    title: 'the payout history',
    tenant,
    atLeast: 3,
    naira: ['Gross', 'Deductions', 'Net'],
    sql: `
      SELECT p."payoutNumber" AS "Payout", v."tradeName" AS "Vendor", p."periodStart" AS "From", p."periodEnd" AS "To",
        p."grossAmount" AS "Gross", p."deductionAmount" AS "Deductions", p."netAmount" AS "Net", p."bankName" AS "Bank",
        p.status AS "State", p."completedAt" AS "Paid"
      FROM {mvm_payout} p JOIN {mvm_vendor} v ON v.id = p."vendorId"`,
  },
];
