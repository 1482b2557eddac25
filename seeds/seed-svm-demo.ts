import { runAlone } from './run-alone.ts';

export { seed } from './svm/seed.ts';

if (import.meta.main) await runAlone('svm');
