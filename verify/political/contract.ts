import { defineContract, type TableContract } from '../engine/contract.ts';
import { campaignRules } from './campaign-rules.ts';
import { moneyRules } from './money-rules.ts';
import { partyRules } from './party-rules.ts';
import { primaryRules } from './primary-rules.ts';
import { views } from './views.ts';
import { holdPrimary, joinAndGive } from './workflows.ts';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({
  layer,
  rows: { 'demo-political': rows },
});

/** An invented party: members and organs, campaigns with volunteers and events, money disclosed, and one primary. */
export const contract = defineContract({
  suite: 'political',
  tables: {
    pol_party: table('configuration', 1),
    pol_party_organ: table('configuration', 7),
    pol_member: table('operational', 100),
    pol_campaign: table('operational', 5),
    pol_candidate: table('operational', 10),
    pol_event: table('workflow', 6),
    pol_volunteer: table('operational', 25),
    pol_donation_fact: table('workflow', 25),
    pol_expense_fact: table('workflow', 15),
    pol_disclosure: table('narrative', 2),
    pol_primary: table('workflow', 1),
    pol_aspirant: table('workflow', 3),
    pol_primary_vote: table('workflow', 40),
    pol_primary_result: table('narrative', 3),
  },
  softReferences: ['pol_member.userId -> User.id'],
  external: [],
  rules: [...partyRules, ...campaignRules, ...moneyRules, ...primaryRules],
  views,
  workflows: [joinAndGive, holdPrimary],
  // Volunteers and officials are tenant staff; the party has no portal for others.
  endUsers: [],
});
