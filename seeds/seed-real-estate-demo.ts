import { runAlone } from './run-alone.ts';

export { seed } from './real-estate/seed.ts';

if (import.meta.main) await runAlone('real-estate');
