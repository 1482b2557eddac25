import { type Member, roster } from '../roster.ts';
import { rowWith } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** Two generations under one name. The first adult is the one whom the school calls. */
export interface Family {
  adults: readonly Member[];
  children: readonly Member[];
  /** The adults are not the parents. */
  fostered: boolean;
}

export interface People {
  /** The family of the persona account that uses the parents' portal; its adult is that account. */
  portalChildren: readonly Member[];
  families: readonly Family[];
  /** Nobody's relatives: staff, and phones for persona accounts, which have none. */
  others: readonly Member[];
}

const LARGE_FAMILIES = 7;
const COUPLES = 5;

/**
 * Makes families of those in the roster who share a last name: of four, the first seven times one adult and
 * three children, five times two and two, then one and two, and somebody is left over; of three, one and
 * two; of two, one and one, every fourth time an aunt or an uncle.
 */
export function peopleOfTheSchool(): People {
  const members = roster('education');
  const portalChildren = content.portalParent.children.map((email) => rowWith(members, 'email', email));
  const groups = [...Map.groupBy(members, ({ lastName }) => lastName).values()].filter(
    (group) => !group.some((member) => portalChildren.includes(member)),
  );
  const ofFour = groups.filter(({ length }) => length === 4).map(parentsFirst);
  const large = ofFour.slice(0, LARGE_FAMILIES).map((group) => family(group, 1, 3));
  const couples = ofFour.slice(LARGE_FAMILIES, LARGE_FAMILIES + COUPLES).map((group) => family(group, 2, 2));
  const small = ofFour.slice(LARGE_FAMILIES + COUPLES).map((group) => family(group, 1, 2));
  const ofThree = groups.filter(({ length }) => length === 3).map((group) => family(parentsFirst(group, 0), 1, 2));
  const ofTwo = groups
    .filter(({ length }) => length === 2)
    .map((group, index) => ({ ...family(parentsFirst(group, index), 1, 1), fostered: index % 4 === 3 }));
  const families = [...large, ...couples, ...small, ...ofThree, ...ofTwo];
  const placed = new Set([...portalChildren, ...families.flatMap(({ adults, children }) => [...adults, ...children])]);
  return { portalChildren, families, others: members.filter((member) => !placed.has(member)) };
}

/** A mother and a father first; who of them leads takes turns. */
function parentsFirst(group: readonly Member[], turn: number): Member[] {
  const woman = group.find(({ sex }) => sex === 'female');
  const man = group.find(({ sex }) => sex === 'male');
  const adults = [woman, man].filter((member) => member !== undefined);
  const led = turn % 2 === 0 ? adults : adults.toReversed();
  return [...led, ...group.filter((member) => !adults.includes(member))];
}

function family(group: readonly Member[], adults: number, children: number): Family {
  return { adults: group.slice(0, adults), children: group.slice(adults, adults + children), fostered: false };
}
