import { disbursementRows } from './legal-practice/disbursements.ts';
import { CHAMBERS_SLUG, groundOf, mattersOf } from './legal-practice/ground.ts';
import { clientRows, matterRows, partyRows } from './legal-practice/matters.ts';
import { deadlineRows, documentRows, filingRows } from './legal-practice/papers.ts';
import { retainerRows, transactionRows } from './legal-practice/retainers.ts';
import { timeRows } from './legal-practice/time.ts';
import type { Seed } from './seed.ts';

/** A law firm with ten matters, from a draft to closed ones: parties, time, papers, deadlines and the clients' money. */
export const seed: Seed = {
  suite: 'legal-practice',
  script: 'seed-legal-practice-demo.ts',
  batch: 'd3-c',
  tenants: [CHAMBERS_SLUG],
  needs: [],
  build(input) {
    const ground = groundOf(input);
    const matters = mattersOf(ground);
    return {
      leg_client: clientRows(ground),
      leg_matter: matterRows(ground, matters),
      leg_matter_party: partyRows(ground, matters),
      leg_document: documentRows(ground, matters),
      leg_filing: filingRows(ground, matters),
      leg_deadline: deadlineRows(ground, matters),
      leg_time_entry: timeRows(ground, matters),
      leg_disbursement: disbursementRows(ground, matters),
      leg_retainer: retainerRows(ground, matters),
      leg_retainer_transaction: transactionRows(ground, matters),
    };
  },
};

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
