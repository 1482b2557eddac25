/** Amounts are whole kobo while they are computed, and decimal strings once they are in a row. */
export type Kobo = number;

/** VAT on commerce: 7.5 %. Education and health are exempt. */
export const VAT_BASIS_POINTS = 750;

export function fromNaira(naira: number): Kobo {
  return Math.round(naira * 100);
}

/** `1234.50` for 123450 kobo: what a decimal column takes. */
export function toDecimal(amountKobo: Kobo): string {
  if (!Number.isSafeInteger(amountKobo)) throw new Error(`${amountKobo} is no whole number of kobo`);
  const digits = Math.abs(amountKobo).toString().padStart(3, '0');
  return `${amountKobo < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The inverse of {@link toDecimal}, for amounts that another script planned. */
export function fromDecimal(value: unknown): Kobo {
  return fromNaira(Number(value));
}

/** A share of an amount in basis points (hundredths of a percent), rounded half up to the kobo. */
export function share(amountKobo: Kobo, basisPoints: number): Kobo {
  return Math.round((amountKobo * basisPoints) / 10_000);
}

export function sum(amounts: Iterable<Kobo>): Kobo {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
