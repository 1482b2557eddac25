/**
 * The cash that a drawer should hold, in SQL over the shift with the given alias: float + cash sales +
 * pay-ins − payouts − drops − cash refunds. A voided sale's cash went back to the customer.
 */
export function expectedCash(shift: string): string {
  return `(${shift}."openingFloat"
    + (SELECT coalesce(sum(s."grandTotal"), 0) FROM {pos_sale} s
       WHERE s."shiftId" = ${shift}.id AND s."paymentMethod" = 'CASH' AND s.status <> 'VOIDED')
    + (SELECT coalesce(sum(CASE m.type WHEN 'PAY_IN' THEN m.amount ELSE -m.amount END), 0) FROM {pos_cash_movement} m
       WHERE m."shiftId" = ${shift}.id AND m.type IN ('PAY_IN', 'PAYOUT', 'DROP', 'REFUND')))`;
}
