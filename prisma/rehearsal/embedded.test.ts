import { chmodSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startEmbedded } from './embedded.ts';

test('a server that never says that it is ready is ended within the limit, and its files are gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'd3-silent-'));
  chmodSync(folder, 0o711);
  vi.stubEnv('TMPDIR', folder);
  const starting = startEmbedded({ settings: { logging_collector: 'on' }, readyWithinMs: 3000 });
  await expect(starting).rejects.toThrow(/D3_ENGINE_FAILED .*have no word within 3 s that it accepts connections/);
  vi.unstubAllEnvs();
  expect(readdirSync(folder)).toEqual([]);
  rmdirSync(folder);
});
