import { runAlone } from './run-alone.ts';

export { seed } from './political/seed.ts';

if (import.meta.main) await runAlone('political');
