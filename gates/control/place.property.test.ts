import { assert, constantFrom, dictionary, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { CASES, hostileText } from '../../prisma/hostile-text.ts';
import { placeOf } from './place.ts';

const NAMES = [
  'REPL_ID',
  'REPL_OWNER',
  'REPLIT_DEV_DOMAIN',
  'REPLIT_DEPLOYMENT',
  'VERCEL',
  'VERCEL_ENV',
  'CI',
  'GITHUB_ACTIONS',
];
const WORKSPACE = NAMES.slice(0, 3);

test('a workspace is what shows all of its marks and no others, whatever else is set', () => {
  const environment = dictionary(oneof(constantFrom(...NAMES), hostileText()), hostileText());
  assert(
    property(environment, (variables) => {
      const foreign = NAMES.slice(3).some((name) => Object.hasOwn(variables, name));
      const whole = WORKSPACE.every((name) => Object.hasOwn(variables, name) && variables[name]?.trim());
      expect(placeOf(variables).kind === 'workspace').toBe(whole && !foreign);
    }),
    CASES,
  );
});
