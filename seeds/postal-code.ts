/** Postal codes of six digits by the place of an address: the region, the area and the delivery district. */
const POSTAL_CODES: Readonly<Record<string, string>> = {
  Festac: '102312',
  Ikeja: '100271',
  'Ikeja GRA': '100271',
  Lekki: '106104',
  Mushin: '100253',
  Onitsha: '434104',
  Surulere: '101283',
  'Victoria Island': '106104',
  Wuse: '904101',
  Yaba: '101212',
};

/** @throws an invariant: a place that the list does not have, which content alone can bring in */
export function postalCodeOf(place: string): string {
  const code = POSTAL_CODES[place];
  if (!code) throw new Error(`no postal code for "${place}"`);
  return code;
}
