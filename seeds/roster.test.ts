import { expect, test } from 'vitest';
import names from './content/names.json' with { type: 'json' };
import { everybody } from './roster.ts';

test('no two people share a name, a phone or an email', () => {
  const people = everybody();
  const distinct = (values: string[]) => new Set(values).size;
  expect(people.length).toBeGreaterThan(1_000);
  expect([
    distinct(people.map((person) => person.fullName)),
    distinct(people.map((person) => person.phone)),
    distinct(people.map((person) => person.email)),
  ]).toEqual([people.length, people.length, people.length]);
});

test('nobody is a well-known person', () => {
  const wellKnown = new Set(names.wellKnown);
  expect(everybody().filter((person) => wellKnown.has(person.fullName))).toEqual([]);
});

test('phones have eleven digits and emails end in a reserved domain', () => {
  const wrong = everybody().filter(
    ({ phone, email }) => !/^0[789][01]\d{8}$/.test(phone) || !/^[a-z]+\.[a-z]+@mail\.example$/.test(email),
  );
  expect(wrong).toEqual([]);
});

test('any thirty in a row mix the three peoples and both sexes evenly', () => {
  const thirty = everybody().slice(30, 60);
  const yoruba = new Set(names.yoruba.last);
  const women = thirty.filter((person) => person.sex === 'female').length;
  const ofOne = thirty.filter((person) => yoruba.has(person.lastName)).length;
  expect(women).toBeGreaterThanOrEqual(13);
  expect(women).toBeLessThanOrEqual(17);
  expect(ofOne).toBeGreaterThanOrEqual(9);
  expect(ofOne).toBeLessThanOrEqual(11);
});
