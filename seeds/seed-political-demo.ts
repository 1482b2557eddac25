import { campaignRows, candidateRows, eventRows, volunteerRows } from './political/campaigns.ts';
import { disclosureRows, donationRows, expenseRows } from './political/money.ts';
import { organRows, PARTY_SLUG, partyOf, partyRow } from './political/party.ts';
import { primaryRows } from './political/primary.ts';
import type { Seed } from './seed.ts';

/** An invented party in the middle of two campaigns: members, volunteers, events, money, and the primary before. */
export const seed: Seed = {
  suite: 'political',
  script: 'seed-political-demo.ts',
  batch: 'd3-d',
  tenants: [PARTY_SLUG],
  needs: [],
  build({ scope, calendar }) {
    const party = partyOf(scope, calendar);
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
    };
  },
};

if (import.meta.main) {
  const { runAlone } = await import('./run-alone.ts');
  await runAlone(seed);
}
