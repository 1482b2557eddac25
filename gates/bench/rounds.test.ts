import { describe, expect, test } from 'vitest';
import { inRounds, median, summariseSamples } from './rounds.ts';

describe('statistics', () => {
  test('the median is the middle, or the mean of the two in the middle, whatever the order', () => {
    expect([[3], [9, 1, 5], [4, 1, 3, 100]].map(median), 'medians').toEqual([3, 5, 3.5]);
    expect(() => median([]), 'the median of nothing').toThrow('nothing has no median');
  });

  test('a series gives median, least and most to a tenth of a millisecond', () => {
    expect(summariseSamples('x', [10.26, 2.04, 900], { neighbours: 5, latencyMs: 20 }), 'series').toEqual({
      name: 'x',
      neighbours: 5,
      latencyMs: 20,
      rounds: 3,
      medianMs: 10.3,
      minMs: 2,
      maxMs: 900,
    });
  });
});

describe('rounds', () => {
  test('each takes its turn to be first, and what warms up does not count', async () => {
    const calls: string[] = [];
    const contender = (name: string) => async () => {
      calls.push(name);
      return { [name]: calls.length };
    };
    const samples = await inRounds([contender('a'), contender('b')], { rounds: 2, warmUp: 1 });
    expect({ calls: calls.join(' '), samples: Object.fromEntries(samples) }, 'rounds').toEqual({
      calls: 'a b b a a b',
      samples: { a: [4, 5], b: [3, 6] },
    });
  });
});
