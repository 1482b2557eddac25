import { SimpleFaker } from '@faker-js/faker';

/**
 * A faker of its own for each use, seeded from text: the same text gives the same sequence. It decides
 * where any choice would do; what a rule constrains is computed. The simple kind has numbers, strings and
 * choices, no locale, and is made in no time.
 */
export function dice(seed: string): SimpleFaker {
  const faker = new SimpleFaker();
  faker.seed(Array.from(seed, (letter) => letter.codePointAt(0) ?? 0));
  return faker;
}
