import { runAlone } from './run-alone.ts';

export { seed } from './legal-practice/seed.ts';

if (import.meta.main) await runAlone('legal-practice');
