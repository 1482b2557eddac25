/**
 * The password of every account of a throwaway database. It is printed here, so it is no secret, and no
 * account of a real database may have it.
 */
export const REHEARSAL_PASSWORD = 'throwaway-accounts-only';
