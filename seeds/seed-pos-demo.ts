import { runAlone } from './run-alone.ts';

export { seed } from './pos/seed.ts';

if (import.meta.main) await runAlone('pos');
