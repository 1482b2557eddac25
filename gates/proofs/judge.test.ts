import { describe, expect, test } from 'vitest';
import { HarnessError } from '../../prisma/harness-error.ts';
import { type Answer, concludeFaults, judge } from './judge.ts';
import type { NamedFault } from './planted-fault.ts';

const finding = { subject: 'till of 7', have: '1 row', want: '2 rows' };
const fault: NamedFault = { name: 'a', kind: 'engine', title: 'a row is lost', check: 'counts.till', finding };
const red: Answer = { id: 'counts.till', verdict: 'NOT PROVEN', violations: [finding] };
const green: Answer = { ...red, verdict: 'PROVEN', violations: [] };

const outcomeOf = async (given: NamedFault, ...answers: Answer[]) => judge(given, async () => answers);

describe('a fault is caught', () => {
  test('by the check meant for it, with the finding that is pinned', async () => {
    expect(await outcomeOf(fault, red)).toEqual({ fault, caught: true, finding });
  });

  test('by a finding that differs where it may', async () => {
    const pinned = { ...fault, finding: { ...finding, subject: 'till of *' } };
    expect((await outcomeOf(pinned, red)).caught).toBe(true);
  });

  test('by a refusal, as the answer of the check or as the code itself', async () => {
    const refuse = async () => {
      throw new HarnessError('D3_REFUSED', { subject: 'the till', have: 'no key', want: 'a key', next: 'find it' });
    };
    const refused = { ...fault, finding: { subject: 'D3_REFUSED', have: 'no key', want: 'a key' } };
    expect((await judge(refused, refuse)).caught).toBe(true);
    expect((await judge({ ...refused, check: 'D3_REFUSED' }, refuse)).caught).toBe(true);
    expect((await judge({ ...refused, check: 'D3_OTHER' }, refuse)).caught).toBe(false);
  });

  test('by a check that had nothing to look at, where that is the finding', async () => {
    expect((await outcomeOf({ ...fault, finding: null }, { ...red, violations: [] })).caught).toBe(true);
  });
});

describe('a fault survives', () => {
  test.each([
    ['its check is green', green],
    ['another check is red', { ...red, id: 'counts.safe' }],
    ['its check says something else', { ...red, violations: [{ ...finding, have: '0 rows' }] }],
    ['its check has nothing to look at and should have said something', { ...red, violations: [] }],
  ])('when %s', async (_, answer) => {
    expect((await outcomeOf(fault, answer)).caught).toBe(false);
  });

  test('when nobody answers', async () => {
    expect(await outcomeOf(fault)).toEqual({ fault, caught: false, finding: null });
  });
});

test('a bug is no finding', async () => {
  const bug = judge(fault, async () => Promise.reject(new TypeError('x is undefined')));
  await expect(bug).rejects.toThrow('x is undefined');
});

describe('the run', () => {
  const caught = { fault, caught: true, finding };
  const survived = { fault: { ...fault, name: 'b', check: 'counts.safe' }, caught: false, finding: null };

  test('is proven when every fault is caught and every check was red', () => {
    expect(concludeFaults([caught], ['counts.till'])).toEqual({ verdict: 'PROVEN', survivors: [], neverRed: [] });
  });

  test('is not when one survives: it is named', () => {
    expect(concludeFaults([caught, survived], ['counts.till'])).toEqual({
      verdict: 'NOT PROVEN',
      survivors: [survived],
      neverRed: [],
    });
  });

  test('is not when a check was never red for a fault of its own: it is named', () => {
    expect(concludeFaults([caught, survived], ['counts.till', 'counts.safe', 'counts.door'])).toMatchObject({
      verdict: 'NOT PROVEN',
      neverRed: ['counts.safe', 'counts.door'],
    });
  });

  test('is not when nothing was planted', () => {
    expect(concludeFaults([], []).verdict).toBe('NOT PROVEN');
  });
});
