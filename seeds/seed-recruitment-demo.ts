import { runAlone } from './run-alone.ts';

export { seed } from './recruitment/seed.ts';

if (import.meta.main) await runAlone('recruitment');
