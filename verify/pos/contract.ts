import { defineContract } from '../engine/contract.ts';
import { drawerRules } from './drawer-rules.ts';
import { saleRules } from './sale-rules.ts';
import { shiftRules } from './shift-rules.ts';
import { views } from './views.ts';
import { saleWorkflow } from './workflow.ts';

/** Till sales of the shop: every sum of a shift follows from its sales and its drawer, to the kobo. */
export const contract = defineContract({
  suite: 'pos',
  // What configures the till, its articles and channels, belongs to the catalogue's suite.
  tables: {
    pos_shift: { layer: 'operational', rows: { 'demo-retail-store': 6 } },
    pos_sale: { layer: 'workflow', rows: { 'demo-retail-store': 50 } },
    pos_sale_item: { layer: 'workflow', rows: { 'demo-retail-store': 150 } },
    /** The drawer's history: append-only, read and never worked on. */
    pos_cash_movement: { layer: 'narrative', rows: { 'demo-retail-store': 18 } },
  },
  softReferences: [
    'pos_shift.locationId -> Location.id',
    'pos_shift.openedById -> User.id',
    'pos_shift.closedById -> User.id',
    'pos_shift.reconciledById -> User.id',
    'pos_sale.locationId -> Location.id',
    'pos_sale.customerId -> Customer.id',
    'pos_sale.staffId -> User.id',
    'pos_sale.reversedById -> User.id',
    'pos_sale_item.productId -> Product.id',
    'pos_sale_item.variantId -> ProductVariant.id',
    'pos_cash_movement.saleId -> pos_sale.id',
    'pos_cash_movement.performedById -> User.id',
    'pos_cash_movement.approvedById -> User.id',
  ],
  external: ['pos_sale.bankReference'],
  rules: [...shiftRules, ...saleRules, ...drawerRules],
  views,
  workflows: [saleWorkflow],
  // Customers of the till do not sign in.
  endUsers: [],
});
