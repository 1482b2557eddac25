import { runAlone } from './run-alone.ts';

export { seed } from './project-management/seed.ts';

if (import.meta.main) await runAlone('project-management');
