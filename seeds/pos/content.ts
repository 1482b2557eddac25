import { z } from 'zod';
import pos from './content.json' with { type: 'json' };

const time = z.string().regex(/^\d{2}:\d{2}$/);
const bySku = z.record(z.string(), z.number().int().positive());

const reversal = z.strictObject({
  status: z.enum(['VOIDED', 'REFUNDED', 'PARTIALLY_REFUNDED']),
  time,
  reason: z.string(),
  /** What comes back in a partial refund; a full refund brings everything back. */
  returned: bySku.optional(),
});

const sale = z.strictObject({
  time,
  method: z.enum(['CASH', 'CARD', 'BANK_TRANSFER']),
  items: bySku,
  discountsNaira: bySku.optional(),
  reversal: reversal.optional(),
});

const movement = z.strictObject({
  time,
  type: z.enum(['PAY_IN', 'PAYOUT', 'DROP']),
  amountNaira: z.number().int().positive(),
  reason: z.string(),
});

const shift = z.strictObject({
  /** Days after the anchor day. */
  offset: z.number().int().max(0),
  /** Local parts of the persona accounts: who works the till, and who approves and reconciles. */
  staff: z.string(),
  supervisor: z.string(),
  opens: time,
  /** Null while the shift is open. */
  closes: time.nullable(),
  /** Null until the shift is reconciled. */
  reconciled: z.strictObject({ offset: z.number().int().max(0), time }).nullable(),
  /** What the count at closing shows against the expected cash; null while the shift is open. */
  count: z.strictObject({ varianceNaira: z.number().int(), reason: z.string().nullable() }).nullable(),
  movements: z.array(movement),
  sales: z.array(sale),
});

export type SaleContent = z.infer<typeof sale>;
export type ShiftContent = z.infer<typeof shift>;

/** Six days at one till of the shop, told sale by sale. Prices come from the catalogue. */
export const content = z
  .strictObject({
    till: z.strictObject({ code: z.string(), openingFloatNaira: z.number().int() }),
    shifts: z.array(shift),
  })
  .parse(pos);
