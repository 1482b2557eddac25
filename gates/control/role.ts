import { z } from 'zod';

/** The four roles of the phase (mandate clause 4.c). One person may hold several; each is a step of its own. */
export const role = z.enum(['mandate author', 'approver', 'executor', 'verifier']);

export type Role = z.infer<typeof role>;

export const ROLES = role.options;
