import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Ledger } from './ledger.ts';
import type { LedgerFact } from './ledger-entry.ts';
import { actorFor, type ControlRoom, makeRehearsalRoom } from './room.ts';
import { readSigners } from './signers.ts';

const DATABASE = { host: '127.0.0.1', port: 5432, name: 'staging', systemIdentifier: '7512' };
const DIGEST = 'a'.repeat(64);
const ISSUE: LedgerFact = { what: 'issue mandate', mandateDigest: DIGEST };

let folder: string;
let path: string;
let room: ControlRoom & Disposable;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'd3-ledger-'));
  path = join(folder, 'ledger.jsonl');
  room = makeRehearsalRoom();
});
afterEach(() => {
  room[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

const open = (database = DATABASE) => Ledger.open(path, database, readSigners(room.signers));
const stop = (reason: string): LedgerFact => ({ what: 'stop', reason });

function fill(): Ledger {
  const ledger = open();
  ledger.append(actorFor(room, 'mandate author'), 'mandate author', ISSUE);
  ledger.append(actorFor(room, 'approver'), 'approver', { what: 'approve mandate', mandateDigest: DIGEST });
  ledger.append(actorFor(room, 'verifier'), 'verifier', stop('Ọjà is empty'));
  return ledger;
}

describe('a ledger', () => {
  test('begins with the database that it belongs to and says who did what as whom', () => {
    fill();
    expect(open().entries.map(({ seq, by, role, fact }) => [seq, by, role, fact.what])).toEqual([
      [1, 'Rehearsal mandate author', 'mandate author', 'open'],
      [2, 'Rehearsal mandate author', 'mandate author', 'issue mandate'],
      [3, 'Rehearsal approver', 'approver', 'approve mandate'],
      [4, 'Rehearsal verifier', 'verifier', 'stop'],
    ]);
  });

  test('takes further entries after it was opened again', () => {
    const { head } = fill();
    open().append(actorFor(room, 'approver'), 'approver', { what: 'resume', reason: 'mended' });
    expect(open().entries.at(-1)).toMatchObject({ seq: 5, previous: head, fact: { what: 'resume' } });
  });

  test.each([
    ['an executor approves', 'executor', { what: 'approve mandate', mandateDigest: DIGEST }],
    ['a verifier resumes', 'verifier', { what: 'resume', reason: 'it looks good' }],
    ['an approver signs off', 'approver', { what: 'sign off', batch: 'd3-a', evidenceDigest: DIGEST, confirmed: [] }],
  ] as const)('takes nothing when %s', (_, role, fact) => {
    const ledger = fill();
    expect(() => ledger.append(actorFor(room, role), role, fact as LedgerFact)).toThrow('D3_LEDGER_BROKEN');
    expect(open().entries).toHaveLength(4);
  });
});

describe('a ledger is refused', () => {
  test('whichever byte of it is flipped, with the line named', () => {
    fill();
    const whole = readFileSync(path);
    const survivors: number[] = [];
    for (let index = 0; index < whole.length; index += 1) {
      const damaged = Buffer.from(whole);
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      writeFileSync(path, damaged);
      try {
        open();
        survivors.push(index);
      } catch (error) {
        const { message } = error as Error;
        const line = whole.subarray(0, index).toString().split('\n').length;
        if (!/D3_LEDGER_(BROKEN|CUT|FOREIGN)/.test(message) || !message.includes(`line ${line}`)) survivors.push(index);
      }
    }
    expect(survivors, 'flipped bytes that were not found, or not where they were').toEqual([]);
  });

  test.each([
    ['its last entry is cut off', (lines: string[]) => lines.slice(0, -1), 'D3_LEDGER_CUT', 'line 4'],
    ['it is emptied', () => [], 'D3_LEDGER_CUT', 'line 1'],
    ['an entry in the middle is missing', (lines: string[]) => lines.toSpliced(2, 1), 'D3_LEDGER_BROKEN', 'line 3'],
    ['two entries change places', ([a, b, c, d]: string[]) => [a, c, b, d], 'D3_LEDGER_BROKEN', 'line 2'],
    ['an entry is doubled', ([a, b, ...rest]: string[]) => [a, b, b, ...rest], 'D3_LEDGER_BROKEN', 'line 3'],
    ['a line is blank', (lines: string[]) => ['', ...lines], 'D3_LEDGER_BROKEN', 'line 1'],
  ])('when %s', (_, change, code, line) => {
    fill();
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const changed = change(lines).map((each) => `${each}\n`);
    writeFileSync(path, changed.join(''));
    expect(open).toThrow(code);
    expect(open).toThrow(line);
  });

  test('when its head file is gone, damaged, or that of an older state', () => {
    const early = open();
    early.append(actorFor(room, 'mandate author'), 'mandate author', ISSUE);
    const earlyHead = readFileSync(`${path}.head`, 'utf8');
    fill();
    writeFileSync(`${path}.head`, earlyHead);
    expect(open).toThrow('D3_LEDGER_BROKEN');
    writeFileSync(`${path}.head`, 'no head');
    expect(open).toThrow('D3_LEDGER_BROKEN');
    rmSync(`${path}.head`);
    expect(open).toThrow('D3_LEDGER_BROKEN');
  });

  test('when it belongs to another database, or to a clone of this one elsewhere', () => {
    fill();
    expect(() => open({ ...DATABASE, systemIdentifier: '7513' })).toThrow('have systemIdentifier 7512');
    expect(() => open({ ...DATABASE, host: '127.0.0.2' })).toThrow('D3_LEDGER_FOREIGN');
  });

  test('when somebody signs with a key that is not theirs', () => {
    fill();
    using other = makeRehearsalRoom();
    expect(() => Ledger.open(path, DATABASE, readSigners(other.signers))).toThrow('a signature that does not fit');
  });
});

describe('after a crash', () => {
  test('a line that was never finished is dropped', () => {
    fill();
    appendFileSync(path, '{"seq":5,"previous":"');
    expect(open().entries).toHaveLength(4);
    expect(readFileSync(path, 'utf8').endsWith('}\n')).toBe(true);
  });

  test('a head that is one entry behind is believed and caught up', () => {
    fill();
    const head = readFileSync(`${path}.head`, 'utf8');
    open().append(actorFor(room, 'approver'), 'approver', { what: 'resume', reason: 'mended' });
    writeFileSync(`${path}.head`, head);
    const ledger = open();
    expect(ledger.entries).toHaveLength(5);
    ledger.append(actorFor(room, 'executor'), 'executor', stop('again'));
    expect(open().entries).toHaveLength(6);
  });
});
