import { runAlone } from './run-alone.ts';

export { seed } from './mvm/seed.ts';

if (import.meta.main) await runAlone('mvm');
