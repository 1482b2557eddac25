import { runAlone } from './run-alone.ts';

export { seed } from './health/seed.ts';

if (import.meta.main) await runAlone('health');
