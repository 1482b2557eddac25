import { createRehearsalDatabase } from '../../prisma/rehearsal/rehearsal-database.ts';
import { applyGrants } from './apply-grants.ts';

/** A rehearsal database in which the roles that work there have what they need, and nothing is seeded. */
export async function makeGround(...asked: Parameters<typeof createRehearsalDatabase>): Promise<string> {
  const url = await createRehearsalDatabase(...asked);
  await applyGrants(url);
  return url;
}
