import { base, Faker } from '@faker-js/faker';

/**
 * A faker of its own for each use, seeded from text: the same text gives the same sequence. It decides
 * where any choice would do; what a rule constrains is computed.
 */
export function dice(seed: string): Faker {
  const faker = new Faker({ locale: base });
  faker.seed(Array.from(seed, (letter) => letter.codePointAt(0) ?? 0));
  return faker;
}
