import { runAlone } from './run-alone.ts';

export { seed } from './church/seed.ts';

if (import.meta.main) await runAlone('church');
