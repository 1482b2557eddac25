import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes JSON whole or not at all. */
export function writeWhole(path: string, value: unknown): void {
  writeTextWhole(path, jsonText(value));
}

/** JSON as our files have it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeTextWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.unfinished`, text);
  renameSync(`${path}.unfinished`, path);
}
