import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { HarnessError } from '../../prisma/harness-error.ts';
import type { DatabaseIdentity } from '../../prisma/identity.ts';
import { parseJson } from '../../prisma/parse-json.ts';
import {
  entryHash,
  faultOf,
  GENESIS,
  type LedgerEntry,
  type LedgerFact,
  ledgerEntry,
  sha256,
  signEntry,
} from './ledger-entry.ts';
import type { Role } from './role.ts';
import type { Actor, Signer } from './signers.ts';

/** How far the ledger reached when it was last written: a file beside it, so that a cut tail shows. */
const headFile = z.strictObject({ entries: z.int().nonnegative(), hash: sha256 });

/**
 * The append-only record of one database: JSON lines, each signed and chained to the one before. Whoever
 * holds one holds the database's ledger lock, see {@link withLedger}.
 */
export class Ledger {
  readonly path: string;
  readonly #database: DatabaseIdentity;
  readonly #entries: LedgerEntry[];

  private constructor(path: string, database: DatabaseIdentity, entries: LedgerEntry[]) {
    this.path = path;
    this.#database = database;
    this.#entries = entries;
  }

  /**
   * Reads and verifies every line; a ledger that is not there yet is empty.
   *
   * @throws D3_LEDGER_BROKEN naming the line, D3_LEDGER_CUT, D3_LEDGER_FOREIGN
   */
  static open(path: string, database: DatabaseIdentity, signers: readonly Signer[]): Ledger {
    const entries = readEntries(path, signers);
    requireHead(path, entries);
    requireOwn(path, entries, database);
    return new Ledger(path, database, entries);
  }

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  /** Hash of the last entry. */
  get head(): string {
    const last = this.#entries.at(-1);
    return last ? entryHash(last) : GENESIS;
  }

  /** Writes entries to disk before it returns; the first ever is preceded by the one that names the database. */
  append(actor: Actor, as: Role, ...facts: LedgerFact[]): void {
    if (this.#entries.length === 0 && facts[0]?.what !== 'open') {
      this.append(actor, as, { what: 'open', database: this.#database });
    }
    for (const fact of facts) {
      const entry = ledgerEntry.parse(signEntry(actor, as, fact, this.#entries.at(-1), new Date()));
      const signer = { name: actor.name, publicKey: actor.key.publicKey, roles: [...actor.roles] };
      const fault = faultOf(entry, this.#entries.at(-1), [signer]);
      if (fault) throw broken(this.path, entry.seq, fault, 'ask for the role, or let its holder take this step');
      appendLine(this.path, JSON.stringify(entry));
      this.#entries.push(entry);
      writeHead(this.path, { entries: this.#entries.length, hash: entryHash(entry) });
    }
  }
}

function readEntries(path: string, signers: readonly Signer[]): LedgerEntry[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const unfinished = lines.pop() ?? '';
  const entries: LedgerEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = ledgerEntry.safeParse(parseJson(line));
    const fault = parsed.success ? faultOf(parsed.data, entries.at(-1), signers) : 'no ledger entry';
    if (!parsed.success || fault) throw broken(path, index + 1, fault ?? '', RESTORE);
    if (JSON.stringify(parsed.data) !== line) throw broken(path, index + 1, 'an entry written in another way', RESTORE);
    entries.push(parsed.data);
  }
  if (unfinished !== '') dropUnfinished(path, entries, Buffer.byteLength(text) - Buffer.byteLength(unfinished));
  return entries;
}

/** A line without its end was never acknowledged: the process died while writing it. */
function dropUnfinished(path: string, entries: readonly LedgerEntry[], length: number): void {
  const head = readHead(path);
  if (head && head.entries > entries.length) throw cut(path, entries.length, head.entries);
  truncateSync(path, length);
}

/** The head is written after its line, so it may be one behind; a ledger shorter than its head was cut. */
function requireHead(path: string, entries: readonly LedgerEntry[]): void {
  const head = readHead(path);
  if (!head) {
    if (entries.length > 1) throw broken(`${path}.head`, 1, 'no file', RESTORE);
    return;
  }
  if (head.entries > entries.length) throw cut(path, entries.length, head.entries);
  const at = entries[head.entries - 1];
  if ((at ? entryHash(at) : GENESIS) !== head.hash || entries.length - head.entries > 1) {
    throw broken(path, head.entries, 'another entry than its head file remembers', RESTORE);
  }
}

function requireOwn(path: string, [first]: readonly LedgerEntry[], database: DatabaseIdentity): void {
  if (!first) return;
  const opened = first.fact.what === 'open' ? first.fact.database : undefined;
  const keys = ['host', 'port', 'name', 'systemIdentifier'] as const;
  const different = keys.filter((key) => opened?.[key] !== database[key]);
  if (different.length === 0) return;
  throw new HarnessError('D3_LEDGER_FOREIGN', {
    subject: `ledger ${path}, line 1`,
    have: different.map((key) => `${key} ${opened?.[key] ?? 'unknown'}`).join(', '),
    want: different.map((key) => `${key} ${database[key]}`).join(', '),
    next: 'check DATABASE_URL; a restored or cloned database begins a ledger of its own, so move the old one aside',
  });
}

function readHead(path: string): z.infer<typeof headFile> | undefined {
  if (!existsSync(`${path}.head`)) return undefined;
  const parsed = headFile.safeParse(parseJson(readFileSync(`${path}.head`, 'utf8')));
  if (parsed.success) return parsed.data;
  throw broken(`${path}.head`, 1, 'no count and hash', RESTORE);
}

function writeHead(path: string, head: z.infer<typeof headFile>): void {
  const unfinished = `${path}.head.unfinished`;
  writeFlushed(unfinished, 'w', `${JSON.stringify(head)}\n`);
  renameSync(unfinished, `${path}.head`);
}

function appendLine(path: string, line: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFlushed(path, 'a', `${line}\n`);
}

function writeFlushed(path: string, flags: 'a' | 'w', text: string): void {
  const file = openSync(path, flags, 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const RESTORE = 'restore the ledger from its last good copy; nothing was done';

function broken(path: string, line: number, have: string, next: string): HarnessError {
  return new HarnessError('D3_LEDGER_BROKEN', {
    subject: `ledger ${path}, line ${line}`,
    have,
    want: 'an entry that is whole, signed and chained to the one before',
    next,
  });
}

function cut(path: string, have: number, want: number): HarnessError {
  return new HarnessError('D3_LEDGER_CUT', {
    subject: `ledger ${path}, line ${have + 1}`,
    have: `an end after ${have} entries`,
    want: `${want} entries, as its head file remembers`,
    next: RESTORE,
  });
}
