import type { Seed } from '../seed.ts';
import { disbursementRows } from './disbursements.ts';
import { CHAMBERS_SLUG, groundOf, mattersOf } from './ground.ts';
import { clientRows, matterRows, partyRows } from './matters.ts';
import { deadlineRows, documentRows, filingRows } from './papers.ts';
import { retainerRows, transactionRows } from './retainers.ts';
import { timeRows } from './time.ts';

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
