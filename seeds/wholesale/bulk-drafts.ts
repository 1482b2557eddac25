import { fromDecimal, type Kobo, sum, toDecimal } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import { clientContent, profileId } from './clients.ts';
import content from './trade.json' with { type: 'json' };
import type { Trade } from './trade.ts';
import { discountOf, productOf } from './trade-terms.ts';

type DraftRow = Row<'b2b_bulk_order_drafts'>;

/** An item as the platform's service prices it: amounts in Naira, the discount of one unit. */
interface DraftItem {
  productId: string;
  productName: string;
  quantity: number;
  unitPrice: number;
  wholesalePrice: number;
  discount: number;
  lineTotal: number;
}

export interface Draft {
  content: (typeof content.drafts)[number];
  items: DraftItem[];
  subtotalKobo: Kobo;
  discountKobo: Kobo;
  createdAt: string;
  submittedAt: string | null;
  convertedAt: string | null;
  convertedOrderId: string | null;
  updatedAt: string;
}

/** Those that a client never asked for. */
const NEVER_SUBMITTED = ['DRAFT', 'CANCELLED'];

/** Bulk orders in every state that the platform's service can leave one in. */
export function draftsOf(trade: Trade): Draft[] {
  const { calendar } = trade;
  return content.drafts.map((each) => {
    const { tier } = clientContent(each.client);
    const createdAt = calendar.at(each.day, '09:00');
    const items = each.items.map(([sku, quantity]) =>
      itemOf(trade, { sku: String(sku), quantity: Number(quantity), tier, at: createdAt }),
    );
    const submittedAt = NEVER_SUBMITTED.includes(each.status) ? null : calendar.after(createdAt, 45);
    const order = each.order === null ? null : rowWith(trade.orders, 'orderNumber', each.order);
    const convertedAt = order ? String(order.confirmedAt) : null;
    const changedAt = each.changed === null ? null : calendar.at(each.changed, '15:00');
    return {
      content: each,
      items: items.map(({ item }) => item),
      subtotalKobo: sum(items.map(({ listKobo }) => listKobo)),
      discountKobo: sum(items.map(({ discountKobo }) => discountKobo)),
      createdAt,
      submittedAt,
      convertedAt,
      convertedOrderId: order?.id ?? null,
      updatedAt: convertedAt ?? changedAt ?? submittedAt ?? createdAt,
    };
  });
}

function itemOf(trade: Trade, purchase: { sku: string; quantity: number; tier: string; at: string }) {
  const { id, name, price } = productOf(trade, purchase.sku);
  const { quantity } = purchase;
  const list = fromDecimal(price);
  const discount = discountOf(trade, purchase);
  const item: DraftItem = {
    productId: id,
    productName: name,
    quantity,
    unitPrice: list / 100,
    wholesalePrice: (list - discount) / 100,
    discount: discount / 100,
    lineTotal: ((list - discount) * quantity) / 100,
  };
  return { item, listKobo: list * quantity, discountKobo: discount * quantity };
}

export const draftId = (trade: Trade, { content: { name } }: Draft): string => trade.id('b2b_bulk_order_drafts', name);

export function bulkDraftRows(trade: Trade, drafts: readonly Draft[]): DraftRow[] {
  const sales = trade.persona('sales').id;
  return drafts.map((draft) => {
    const { content: each, items, subtotalKobo, discountKobo, submittedAt } = draft;
    return {
      id: draftId(trade, draft),
      tenantId: trade.tenantId,
      profileId: profileId(trade, each.client),
      name: each.name,
      items: items.map((item) => ({ ...item })),
      itemCount: items.length,
      subtotal: toDecimal(subtotalKobo),
      discountTotal: toDecimal(discountKobo),
      estimatedTotal: toDecimal(subtotalKobo - discountKobo),
      status: each.status as NonNullable<DraftRow['status']>,
      pricingSnapshot: submittedAt === null ? null : snapshotOf(items, submittedAt),
      convertedOrderId: draft.convertedOrderId,
      convertedAt: draft.convertedAt,
      createdBy: sales,
      submittedBy: submittedAt === null ? null : sales,
      submittedAt,
      metadata: each.reason === null ? null : { rejectionReason: each.reason },
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
    };
  });
}

/** The prices as they were when the draft was submitted. */
function snapshotOf(items: readonly DraftItem[], capturedAt: string) {
  return {
    capturedAt,
    items: items.map(({ productId, unitPrice, wholesalePrice, discount }) => ({
      productId,
      unitPrice,
      wholesalePrice,
      discount,
    })),
  };
}
