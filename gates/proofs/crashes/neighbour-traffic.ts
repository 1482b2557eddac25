import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../../prisma/generated/connection/client.ts';

/** Somebody else's customers, written and changed by several sessions without a pause. */
export interface Traffic {
  /** @returns the rows that were written and changed once each, and the longest that a statement took */
  stop(): Promise<{ written: number; longestMs: number }>;
}

const SESSIONS = 2;

/** Begins to write rows of a neighbour of the demo tenants, each committed by itself. */
export async function startWriting(url: string): Promise<Traffic> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: SESSIONS }) });
  const end = new AbortController();
  let written = 0;
  let longestMs = 0;
  const timed = async (sql: string, id: string) => {
    const started = performance.now();
    await client.$executeRawUnsafe(sql, id);
    longestMs = Math.max(longestMs, performance.now() - started);
  };
  const write = async (session: number) => {
    for (let row = 1; !end.signal.aborted; row += 1) {
      await timed(INSERT, `traffic-${session}-${row}`);
      await timed(UPDATE, `traffic-${session}-${row}`);
      written += 1;
    }
  };
  const sessions = Array.from({ length: SESSIONS }, async (_, session) => write(session));
  return {
    stop: async () => {
      end.abort();
      await Promise.all(sessions);
      await client.$disconnect();
      return { written, longestMs };
    },
  };
}

const INSERT = `INSERT INTO "Customer" (id, "tenantId", "firstName", "lastName", "updatedAt")
  SELECT $1, t.id, 'Bola', 'Eze', now() FROM "Tenant" t WHERE t.slug = 'enugu-mart-live'`;
const UPDATE = 'UPDATE "Customer" SET "loyaltyPoints" = "loyaltyPoints" + 1 WHERE id = $1';
