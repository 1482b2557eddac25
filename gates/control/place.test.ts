import { describe, expect, test } from 'vitest';
import { placeFaults } from '../proofs/environment-faults.ts';
import { placeOf, requireWorkspace } from './place.ts';

const WORKSPACE = { REPL_ID: 'a1', REPL_OWNER: 'webwaka', REPLIT_DEV_DOMAIN: 'a1.picard.replit.dev' };

describe('staging is allowed', () => {
  test('inside a Replit workspace', () => {
    expect(requireWorkspace(WORKSPACE).kind).toBe('workspace');
  });
});

describe('staging is refused', () => {
  test.each(placeFaults)('$title', ({ environment }) => {
    expect(placeOf(environment).kind).not.toBe('workspace');
    expect(() => requireWorkspace(environment)).toThrow('D3_PLACE_REFUSED D3_TARGET=staging: have ');
  });
});
