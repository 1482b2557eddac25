import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** What decides over rows, proofs and their report: the five floors without their tests, and the exact dependencies. */
const FOLDERS = ['gates', 'prisma', 'rollback', 'seeds', 'verify'];
const FILES = ['package-lock.json', 'vitest.config.ts'];

/** A digest of this very code: an approval of other code is no approval. */
export function codeDigest(): string {
  const hash = createHash('sha256');
  for (const path of [...FOLDERS.flatMap(sources), ...FILES].toSorted()) {
    const content = createHash('sha256')
      .update(readFileSync(join(ROOT, path)))
      .digest('hex');
    hash.update(`${path}\n${content}\n`);
  }
  return hash.digest('hex');
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|json|prisma|sql|css|js)$/.test(path))
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('prisma/generated/'));
}
