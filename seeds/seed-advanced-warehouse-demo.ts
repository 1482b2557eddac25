import { runAlone } from './run-alone.ts';

export { seed } from './advanced-warehouse/seed.ts';

if (import.meta.main) await runAlone('advanced-warehouse');
