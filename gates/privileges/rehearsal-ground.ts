import { createRehearsalDatabase } from '../../prisma/rehearsal/rehearsal-database.ts';
import { completeLayerZero } from '../layer-zero/complete-layer-zero.ts';
import { applyGrants } from './apply-grants.ts';

/** A rehearsal database in which the owner has completed layer 0 and granted what the roles need; nothing is seeded. */
export async function makeGround(...asked: Parameters<typeof createRehearsalDatabase>): Promise<string> {
  const url = await createRehearsalDatabase(...asked);
  await completeLayerZero(url);
  await applyGrants(url);
  return url;
}
