import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { contextOf, mattersOf } from './context.ts';
import { disbursementRows } from './disbursements.ts';
import { clientRows, matterRows, partyRows } from './matters.ts';
import { deadlineRows, documentRows, filingRows } from './papers.ts';
import { retainerRows, transactionRows } from './retainers.ts';
import { timeRows } from './time.ts';

/** A law firm with ten matters, from a draft to closed ones: parties, time, papers, deadlines and the clients' money. */
export const seed: Seed = {
  suite: 'legal-practice',
  script: 'seed-legal-practice-demo.ts',
  batch: 'd3-c',
  tenants: ['demo-legal'],
  needs: [],
  build(input) {
    const context = contextOf(input);
    const matters = mattersOf(context);
    return {
      leg_client: clientRows(context),
      leg_matter: matterRows(context, matters),
      leg_matter_party: partyRows(context, matters),
      leg_document: documentRows(context, matters),
      leg_filing: filingRows(context, matters),
      leg_deadline: deadlineRows(context, matters),
      leg_time_entry: timeRows(context, matters),
      leg_disbursement: disbursementRows(context, matters),
      leg_retainer: retainerRows(context, matters),
      leg_retainer_transaction: transactionRows(context, matters),
      ...subscriberRows(input, 'demo-legal'),
    };
  },
};
