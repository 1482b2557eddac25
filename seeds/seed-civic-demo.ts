import { runAlone } from './run-alone.ts';

export { seed } from './civic/seed.ts';

if (import.meta.main) await runAlone('civic');
