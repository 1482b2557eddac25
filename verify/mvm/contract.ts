import { defineContract, type TableContract } from '../engine/contract.ts';
import { catalogueRules } from './catalogue-rules.ts';
import { orderRules } from './order-rules.ts';
import { settlementRules } from './settlement-rules.ts';
import { splitRules } from './split-rules.ts';
import { vendorRules } from './vendor-rules.ts';
import { views } from './views.ts';
import { vendorToPayout } from './workflows.ts';

const MARKETPLACE = 'demo-marketplace';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({
  layer,
  rows: { [MARKETPLACE]: rows },
});

/** The multi-vendor marketplace: vendors, their listings, orders split by vendor, commissions and payouts. */
export const contract = defineContract({
  suite: 'mvm',
  tables: {
    mvm_marketplace_config: table('configuration', 1),
    mvm_vendor_tier: table('configuration', 4),
    mvm_vendor: table('operational', 10),
    mvm_vendor_staff: table('operational', 10),
    mvm_product_mapping: table('operational', 12),
    mvm_vendor_registration: table('workflow', 2),
    mvm_parent_order: table('workflow', 8),
    mvm_parent_order_item: table('workflow', 12),
    mvm_sub_order: table('workflow', 12),
    mvm_sub_order_item: table('workflow', 12),
    mvm_commission: table('narrative', 8),
    mvm_payout: table('narrative', 3),
  },
  softReferences: [
    'mvm_vendor.approvedById -> User.id',
    'mvm_vendor_staff.userId -> User.id',
    'mvm_product_mapping.productId -> Product.id',
    'mvm_product_mapping.variantId -> ProductVariant.id',
    'mvm_parent_order_item.vendorId -> mvm_vendor.id',
    'mvm_parent_order_item.productId -> Product.id',
    'mvm_parent_order_item.variantId -> ProductVariant.id',
    'mvm_sub_order_item.parentOrderItemId -> mvm_parent_order_item.id',
    'mvm_sub_order_item.productId -> Product.id',
    'mvm_sub_order_item.variantId -> ProductVariant.id',
    'mvm_payout.approvedById -> User.id',
    'mvm_vendor_registration.vendorId -> mvm_vendor.id',
    'mvm_vendor_registration.reviewedById -> User.id',
  ],
  external: ['mvm_vendor_registration.identityReference', 'mvm_vendor_registration.businessReference'],
  rules: [...vendorRules, ...catalogueRules, ...orderRules, ...splitRules, ...settlementRules],
  views,
  workflows: [vendorToPayout],
  endUsers: [
    {
      id: 'mvm.vendor',
      title: 'a vendor in her portal',
      tenant: MARKETPLACE,
      identity: `
        SELECT s."vendorId" AS id FROM {mvm_vendor_staff} s JOIN "User" u ON u.id = s."userId"
        WHERE u.email = 'vendors@demo-marketplace.demo'`,
      own: {
        mvm_vendor: 't.id = :me',
        mvm_vendor_staff: 't."vendorId" = :me',
        mvm_product_mapping: 't."vendorId" = :me',
        mvm_sub_order: 't."vendorId" = :me',
        mvm_sub_order_item: 't."subOrderId" IN (SELECT s.id FROM "mvm_sub_order" s WHERE s."vendorId" = :me)',
        mvm_commission: 't."vendorId" = :me',
        mvm_payout: 't."vendorId" = :me',
      },
      open: ['mvm_marketplace_config', 'mvm_vendor_tier', 'ProductCategory', 'Product', 'ProductVariant'],
      sees: {
        mvm_vendor: 1,
        mvm_vendor_staff: 1,
        mvm_product_mapping: 2,
        mvm_sub_order: 3,
        mvm_sub_order_item: 3,
        mvm_commission: 3,
        mvm_payout: 1,
        mvm_marketplace_config: 1,
        mvm_vendor_tier: 4,
        ProductCategory: 4,
        Product: 12,
        ProductVariant: 24,
      },
    },
  ],
});
