import { runAlone } from './run-alone.ts';

export { seed } from './products/seed.ts';

if (import.meta.main) await runAlone('products');
