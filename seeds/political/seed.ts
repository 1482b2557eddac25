import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { campaignRows, candidateRows, eventRows, volunteerRows } from './campaigns.ts';
import { disclosureRows, donationRows, expenseRows } from './money.ts';
import { organRows, PARTY_SLUG, partyOf, partyRow } from './party.ts';
import { primaryRows } from './primary.ts';

/** An invented party in the middle of two campaigns: members, volunteers, events, money, and the primary before. */
export const seed: Seed = {
  suite: 'political',
  script: 'seed-political-demo.ts',
  batch: 'd3-d',
  tenants: [PARTY_SLUG],
  needs: [],
  build(input) {
    const party = partyOf(input.scope, input.calendar);
    const events = eventRows(party);
    const donations = donationRows(party);
    const expenses = expenseRows(party);
    return {
      pol_party: [partyRow(party)],
      pol_party_organ: organRows(party),
      pol_member: party.members,
      pol_campaign: campaignRows(party),
      pol_candidate: candidateRows(party),
      pol_event: events,
      pol_volunteer: volunteerRows(party, events),
      pol_donation_fact: donations,
      pol_expense_fact: expenses,
      pol_disclosure: disclosureRows(party, donations, expenses),
      ...primaryRows(party),
      ...subscriberRows(input, PARTY_SLUG),
    };
  },
};
