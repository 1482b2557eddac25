import { describe, expect, test } from 'vitest';
import { placeOf, requireWorkspace } from './place.ts';

const WORKSPACE = { REPL_ID: 'a1', REPL_OWNER: 'webwaka', REPLIT_DEV_DOMAIN: 'a1.picard.replit.dev' };

describe('staging is allowed', () => {
  test('inside a Replit workspace', () => {
    expect(requireWorkspace(WORKSPACE).kind).toBe('workspace');
  });
});

describe('staging is refused', () => {
  test.each([
    ['in a Replit deployment', { ...WORKSPACE, REPLIT_DEPLOYMENT: '1' }, 'deployment'],
    ['in a deployment that hides it', { ...WORKSPACE, REPLIT_DEPLOYMENT: '' }, 'deployment'],
    ['on Vercel', { VERCEL: '1', VERCEL_ENV: 'preview' }, 'vercel'],
    ['on Vercel, posing as a workspace', { ...WORKSPACE, VERCEL: '1' }, 'vercel'],
    ['in CI', { CI: 'true' }, 'ci'],
    ['in CI that says it is none', { ...WORKSPACE, CI: 'false' }, 'ci'],
    ['in a runner that sets nothing but its own name', { ...WORKSPACE, GITHUB_ACTIONS: 'true' }, 'ci'],
    ['on a local machine', { HOME: '/home/ada' }, 'elsewhere'],
    ['with half of a workspace', { REPL_ID: 'a1', REPL_OWNER: 'webwaka' }, 'elsewhere'],
    ['with a workspace of empty variables', { REPL_ID: '', REPL_OWNER: ' ', REPLIT_DEV_DOMAIN: '' }, 'elsewhere'],
    ['without any environment', {}, 'elsewhere'],
  ])('%s', (_, environment, kind) => {
    expect(placeOf(environment).kind).toBe(kind);
    expect(() => requireWorkspace(environment)).toThrow('D3_PLACE_REFUSED D3_TARGET=staging: have ');
  });
});
