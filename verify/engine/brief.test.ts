import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadExistingBatches, loadExistingContracts } from '../../gates/batches.ts';
import { type Brief, gapsOfBriefs, loadBriefs } from './brief.ts';
import type { Contract } from './contract.ts';

const briefs = loadBriefs();

describe('the briefs', () => {
  test('there is one for every suite of the batches that exist', async () => {
    const { seeds } = await loadExistingBatches();
    const briefed = briefs.map(({ suite }) => suite);
    expect(
      seeds.map(({ suite }) => suite).filter((suite) => !briefed.includes(suite)),
      'suites without a brief',
    ).toEqual([]);
  });

  test('name a check for every line, and none that no contract has', async () => {
    expect(gapsOfBriefs(briefs, await loadExistingContracts())).toEqual({ unknown: [], unproven: [] });
  });

  test.each(briefs)('$suite says what must not be empty, what must hold and what must be possible', ({ lines }) => {
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['must not be empty', 'integrity', 'workflow']));
    const worded = lines.map(({ line }) => line);
    expect(
      worded.filter((line, index) => worded.indexOf(line) !== index),
      'lines that are there twice',
    ).toEqual([]);
  });
});

describe('gaps', () => {
  const contract = (suite: string, ...views: string[]) =>
    ({ suite, rules: [], workflows: [], views: views.map((id) => ({ id })) }) as unknown as Contract;
  const shop: Brief = {
    suite: 'shop',
    lines: [
      { kind: 'must not be empty', line: 'shelves', checks: ['shop.shelves', 'kiosk.shelves'] },
      { kind: 'integrity', line: 'prices', checks: ['shop.prices'] },
      { kind: 'integrity', line: 'stock', checks: ['bank.safe'] },
      { kind: 'workflow', line: 'sell', checks: [] },
    ],
  };
  const bank: Brief = { suite: 'bank', lines: [{ kind: 'must not be empty', line: 'safe', checks: ['bank.safe'] }] };
  const contracts = [
    contract('shop', 'shop.shelves'),
    contract('kiosk', 'kiosk.shelves'),
    contract('bank', 'bank.safe'),
  ];

  test('are checks that do not exist or are of another brief, and lines without any', () => {
    expect(gapsOfBriefs([shop, bank], contracts)).toEqual({
      unknown: [
        { suite: 'shop', line: 'prices', check: 'shop.prices' },
        { suite: 'shop', line: 'stock', check: 'bank.safe' },
      ],
      unproven: [{ suite: 'shop', line: 'sell' }],
    });
  });
});

describe('a brief file', () => {
  const briefOf = async (suite: string, text: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'd3-brief-'));
    onTestFinished(async () => rm(folder, { recursive: true }));
    await mkdir(join(folder, suite));
    await writeFile(join(folder, suite, 'brief.json'), text);
    return join(folder, suite, 'brief.json');
  };

  test.each([
    ['no JSON', 'lines: none'],
    ['an unknown kind', '{"suite":"shop","lines":[{"kind":"maybe","line":"shelves","checks":[]}]}'],
    ['no line', '{"suite":"shop","lines":[]}'],
    ['another suite', '{"suite":"bank","lines":[{"kind":"workflow","line":"sell","checks":[]}]}'],
  ])('with %s is refused', async (_, text) => {
    const path = await briefOf('shop', text);
    expect(() => loadBriefs([path])).toThrow(expect.objectContaining({ code: 'D3_BRIEF_UNREADABLE' }));
  });
});
