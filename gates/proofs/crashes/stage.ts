import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedServer } from '../../../prisma/rehearsal/embedded.ts';
import { copyDatabase } from '../../../prisma/rehearsal/rehearsal-database.ts';
import { type ControlRoom, makeRehearsalRoom } from '../../control/room.ts';
import { type StatementProxy, startStatementProxy } from './statement-proxy.ts';

/** A moment of the phase to which a stage can be brought back. */
export type Scene = 'approved' | 'published';

/** A database with a ledger and a wire of its own, on a server that may be killed. Disposing of it leaves no file. */
export interface Stage extends AsyncDisposable {
  proxy: StatementProxy;
  room: ControlRoom;
  /** Through the proxy: the only address that those who are watched know. */
  url: string;
  /** Past the proxy, for those who look on. */
  directUrl: string;
  /** For what is left behind to be found in, and for archives. */
  folder: string;
  /** Keeps database and ledger as they are now. */
  keep(scene: Scene): Promise<void>;
  /** Brings the ledger back, and the database too unless its rows are those of the scene still. */
  bringBack(scene: Scene, rows: 'as they were' | 'changed'): Promise<void>;
}

/**
 * @param ground the database that it begins with: schema, layer 0 and neighbours
 * @param name of its own database, which is made
 */
export async function openStage(server: EmbeddedServer, ground: string, name: string): Promise<Stage> {
  const room = makeRehearsalRoom();
  const folder = mkdtempSync(join(tmpdir(), 'd3-stage-'));
  const proxy = await startStatementProxy(server.port);
  const directUrl = await copyDatabase(server, ground, name, room.folder);
  return {
    proxy,
    room,
    directUrl,
    folder,
    url: Object.assign(new URL(directUrl), { port: String(proxy.port) }).href,
    keep: async (scene) => {
      await copyDatabase(server, name, `${name}_${scene}`);
      copyLedger(room.folder, join(folder, scene));
    },
    bringBack: async (scene, rows) => {
      copyLedger(join(folder, scene), room.folder);
      if (rows === 'changed') await copyDatabase(server, `${name}_${scene}`, name, room.folder);
    },
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      room[Symbol.dispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The ledger with its head; plans and evidence stay, they are named for what is in them. */
function copyLedger(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => path === from || /\.jsonl(\.head)?$/.test(path) });
}
