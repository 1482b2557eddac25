import { runAlone } from './run-alone.ts';

export { seed } from './logistics/seed.ts';

if (import.meta.main) await runAlone('logistics');
