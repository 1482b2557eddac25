import { runAlone } from './run-alone.ts';

export { seed } from './hospitality/seed.ts';

if (import.meta.main) await runAlone('hospitality');
