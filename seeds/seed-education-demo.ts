import { runAlone } from './run-alone.ts';

export { seed } from './education/seed.ts';

if (import.meta.main) await runAlone('education');
