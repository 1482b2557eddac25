import { approved } from '../prisma/layer-zero/approved.ts';
import names from './content/names.json' with { type: 'json' };

export type Sex = 'female' | 'male';

/** An invented person. No two share a name, a phone number or an email, in any suite. */
export interface Member {
  firstName: string;
  lastName: string;
  fullName: string;
  sex: Sex;
  /** Eleven digits, as dialled in Nigeria. */
  phone: string;
  /** In a domain that nobody can own (RFC 2606). */
  email: string;
}

/** Each suite draws from its own stretch of the roster, so that nobody appears twice. */
const STRETCHES = {
  svm: [0, 40],
  mvm: [40, 120],
  products: [120, 140],
  education: [140, 330],
  health: [330, 420],
  hospitality: [420, 540],
  civic: [540, 660],
  recruitment: [660, 700],
  'project-management': [700, 730],
  'legal-practice': [730, 770],
  'advanced-warehouse': [770, 800],
  church: [800, 1020],
  political: [1020, 1160],
  logistics: [1160, 1300],
  'real-estate': [1300, 1350],
  wholesale: [1350, 1370],
  'motor-park': [1370, 1440],
} as const satisfies Record<string, [number, number]>;

const PHONE_PREFIXES = ['0803', '0805', '0813', '0706', '0902', '0816', '0701', '0908'];

/** The people of a suite, always in the same order; `sex` narrows the choice. */
export function roster(suite: keyof typeof STRETCHES, sex?: Sex): Member[] {
  const [from, to] = STRETCHES[suite];
  const members = EVERYBODY.slice(from, to);
  return sex ? members.filter((member) => member.sex === sex) : members;
}

const EVERYBODY: readonly Member[] = invent();

export function everybody(): readonly Member[] {
  return EVERYBODY;
}

/** Walks first and last names of one people at a time, peoples in turn, so that any stretch is mixed evenly. */
function invent(): Member[] {
  const taken = new Set([
    ...names.wellKnown,
    /** Nobody is called so: the order of all who come after them rests on it. */
    ...names.passedOver,
    ...approved.tenants.flatMap((tenant) =>
      tenant.personas.map((persona) =>
        persona.name.replace(/^.*\.\s|^(Chief|Alhaji|Miss|Pastor|Deacon|Deaconess) /, ''),
      ),
    ),
  ]);
  const members: Member[] = [];
  for (let round = 0; round < 2 * names.yoruba.last.length * names.yoruba.male.length; round += 1) {
    for (const people of [names.yoruba, names.igbo, names.hausa]) {
      const sex: Sex = round % 2 === 0 ? 'female' : 'male';
      const firstNames = people[sex];
      const turn = Math.floor(round / 2);
      const firstName = firstNames[turn % firstNames.length] ?? '';
      const lastName = people.last[(turn + Math.floor(turn / firstNames.length)) % people.last.length] ?? '';
      const fullName = `${firstName} ${lastName}`;
      if (taken.has(fullName)) continue;
      taken.add(fullName);
      members.push({ firstName, lastName, fullName, sex, ...contact(members.length, firstName, lastName) });
    }
  }
  return members;
}

/** 3,000,017 is coprime to ten million, so different people get different numbers. */
function contact(index: number, firstName: string, lastName: string): { phone: string; email: string } {
  const subscriber = ((index * 3_000_017 + 1_234_567) % 10_000_000).toString().padStart(7, '0');
  return {
    phone: `${PHONE_PREFIXES[index % PHONE_PREFIXES.length]}${subscriber}`,
    email: `${firstName}.${lastName}@mail.example`.toLowerCase(),
  };
}
