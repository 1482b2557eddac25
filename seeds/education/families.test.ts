import { expect, test } from 'vitest';
import { peopleOfTheSchool } from './families.ts';

const { portalChildren, families, others } = peopleOfTheSchool();
const placed = [...portalChildren, ...families.flatMap(({ adults, children }) => [...adults, ...children]), ...others];

test('a family goes by one name, and has one or two adults and one to three children', () => {
  const odd = families.filter(
    ({ adults, children }) =>
      new Set([...adults, ...children].map(({ lastName }) => lastName)).size !== 1 ||
      ![1, 2].includes(adults.length) ||
      ![1, 2, 3].includes(children.length),
  );
  expect(odd).toEqual([]);
});

test('there are a hundred children, sixty adults with the portal parent, and enough others for staff and phones', () => {
  const children = portalChildren.length + families.flatMap((family) => family.children).length;
  const adults = 1 + families.flatMap((family) => family.adults).length;
  const links =
    portalChildren.length + families.reduce((sum, family) => sum + family.adults.length * family.children.length, 0);
  expect([children, adults, links]).toEqual([100, 60, 110]);
  expect(others.length).toBeGreaterThanOrEqual(16);
});

test('nobody has two places', () => {
  expect(new Set(placed).size).toBe(placed.length);
});
