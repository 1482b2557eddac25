import { fromNaira } from '../money.ts';
import { subscriberRows } from '../partner/subscriber-rows.ts';
import { type Rows, type Seed, type SeedInput, tenantOf } from '../seed.ts';
import { articlesOf } from './articles.ts';
import { content } from './content.ts';
import { itemRow, movementRow, type Place, saleRow, shiftRow } from './rows.ts';
import { liveShift, type ShiftDay, type Shop } from './shift-day.ts';

const SHOP = 'demo-retail-store';

/** Six shifts at one till: five days that are over and the morning of today, with every sale and drawer movement. */
export const seed: Seed = {
  suite: 'pos',
  script: 'seed-pos-demo.ts',
  batch: 'd3-a',
  tenants: [SHOP],
  needs: ['products'],
  build,
};

function build(input: SeedInput): Rows {
  const tenant = tenantOf(input.scope, SHOP);
  const place = { tenantId: tenant.id, locationId: tenant.defaultLocationId, tillCode: content.till.code };
  const days = liveShifts({
    tenantId: tenant.id,
    calendar: input.calendar,
    openingFloatKobo: fromNaira(content.till.openingFloatNaira),
    personOf(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`nobody is "${local}" at ${SHOP}`);
      return person.id;
    },
    articleOf: articlesOf(input, tenant.id),
  });
  return { ...rowsOf(place, days), ...subscriberRows(input, SHOP) };
}

function liveShifts(shop: Shop): ShiftDay[] {
  const days: ShiftDay[] = [];
  for (const shift of content.shifts) {
    const salesBefore = days.reduce((count, day) => count + day.sales.length, 0);
    days.push(liveShift(shop, shift, days.length + 1, salesBefore));
  }
  return days;
}

function rowsOf(place: Place, days: readonly ShiftDay[]): Rows {
  return {
    pos_shift: days.map((day) => shiftRow(place, day)),
    pos_sale: days.flatMap((day) => day.sales.map((sale) => saleRow(place, day, sale))),
    pos_sale_item: days.flatMap((day) =>
      day.sales.flatMap((sale) => sale.receipt.lines.map((line) => itemRow(place, sale, line))),
    ),
    pos_cash_movement: days.flatMap((day) => day.movements.map((movement) => movementRow(place, day, movement))),
  };
}
