import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, nat, oneof, property, tuple } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { CASES, hostileText } from '../../prisma/hostile-text.ts';
import { loadKey, makeKey } from '../control/keys.ts';
import { type LedgerEntry, type LedgerFact, signEntry } from '../control/ledger-entry.ts';
import type { Actor } from '../control/signers.ts';
import { readTrail } from './trail.ts';

const home = mkdtempSync(join(tmpdir(), 'd3-trail-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function actor(name: string): Actor {
  const path = join(home, `${name}.key`);
  makeKey(path);
  return { name, roles: ['executor'], key: loadKey(path) };
}

const executor = actor('executor');
const forger = { ...actor('forger'), name: 'executor' };
const signers = [{ name: 'executor', publicKey: executor.key.publicKey, roles: ['executor' as const] }];

function ledgerOf(count: number, signing: Actor): LedgerEntry[] {
  const database = { host: '127.0.0.1', port: 5432, name: 'd', systemIdentifier: '1' };
  const facts: LedgerFact[] = [
    { what: 'open', database },
    ...Array.from({ length: count - 1 }, (_, index): LedgerFact => ({ what: 'stop', reason: `reason ${index}` })),
  ];
  const entries: LedgerEntry[] = [];
  for (const fact of facts) entries.push(signEntry(signing, 'executor', fact, entries.at(-1), new Date(0)));
  return entries;
}

const genuine = ledgerOf(6, executor).map((entry) => JSON.stringify(entry));
const forged = ledgerOf(6, forger).map((entry) => JSON.stringify(entry));

/** One thing that somebody may do to a ledger. */
const change = oneof(
  tuple(constantFrom('flip'), nat(5), nat(400)),
  tuple(constantFrom('swap', 'drop', 'repeat', 'forge', 'cut'), nat(5), nat(5)),
);

function apply([how, at, other]: readonly [string, number, number]): string[] {
  const lines = [...genuine];
  const line = lines[at] ?? '';
  if (how === 'flip') {
    const place = other % line.length;
    lines[at] = `${line.slice(0, place)}${line[place] === 'a' ? 'b' : 'a'}${line.slice(place + 1)}`;
  }
  if (how === 'swap') [lines[at], lines[other]] = [lines[other] ?? '', line];
  if (how === 'drop') lines.splice(at, 1);
  if (how === 'repeat') lines.splice(at, 0, line);
  if (how === 'forge') lines[at] = forged[at] ?? '';
  if (how === 'cut') lines[at] = line.slice(0, other);
  return lines;
}

test('of a ledger that was changed, no entry is believed from the change on', () => {
  assert(
    property(change, (how) => {
      const lines = apply(how);
      const untouched = lines.findIndex((line, index) => line !== genuine[index]);
      const trail = readTrail(`${lines.join('\n')}\n`, signers);
      const believed = trail.entries.map((entry) => JSON.stringify(entry));
      expect(believed).toEqual(genuine.slice(0, untouched === -1 ? lines.length : untouched));
      expect(trail.fault === undefined, 'no fault').toBe(believed.length === lines.filter(Boolean).length);
    }),
    { ...CASES, numRuns: 2000 },
  );
});

test('any text is read as a ledger of nothing', () => {
  assert(
    property(hostileText(), (text) => {
      expect(readTrail(text, signers).entries).toEqual([]);
    }),
    CASES,
  );
});
