import { fromDecimal, fromNaira, sum, toDecimal } from '../money.ts';
import { roster } from '../roster.ts';
import type { Row } from '../seed.ts';
import { campaignId, FIRST_CANDIDATE } from './campaigns.ts';
import content from './content.json' with { type: 'json' };
import { memberAt, numberOf, type Party } from './party.ts';

const DISCLOSED_FROM_NAIRA = 500_000;
const EXCEEDS_FROM_NAIRA = 1_000_000;
/** People of the roster who are no members; those right after the members share names with public figures. */
const FIRST_DONOR = 115;

/** Whether a campaign's fact of that day is in a disclosure. */
function isDisclosed(campaign: number, day: number): boolean {
  return content.disclosures.some((period) => period.campaign === campaign && day >= period.from && day <= period.to);
}

export function donationRows(party: Party): Row<'pol_donation_fact'>[] {
  return content.donations.map((donation, index) => {
    const { campaign, day, source, naira, flagged } = donation;
    const donatedAt = party.calendar.at(day, '13:10');
    const disclosed = isDisclosed(campaign, day);
    const status = flagged ? 'FLAGGED' : disclosed ? 'DISCLOSED' : day <= -4 ? 'ACKNOWLEDGED' : 'RECORDED';
    return {
      id: party.id('pol_donation_fact', numberOf('DON', index)),
      tenantId: party.tenant.id,
      partyId: party.partyId,
      campaignId: campaignId(party, campaign),
      receiptNumber: numberOf('DON', index),
      donorName: donorOf(party, donation, index),
      source: source as Row<'pol_donation_fact'>['source'],
      amount: toDecimal(fromNaira(naira)),
      currency: 'NGN',
      requiresDisclosure: naira >= DISCLOSED_FROM_NAIRA,
      exceedsThreshold: naira >= EXCEEDS_FROM_NAIRA,
      status,
      donatedAt,
      acknowledgedAt: status === 'RECORDED' || status === 'FLAGGED' ? null : party.calendar.at(day + 2, '09:15'),
      createdAt: donatedAt,
    };
  });
}

function donorOf(party: Party, { donor, source }: (typeof content.donations)[number], index: number): string {
  if (donor) return donor;
  if (source === 'SELF') return memberAt(party, FIRST_CANDIDATE).fullName;
  return roster('political')[FIRST_DONOR + index]?.fullName ?? '';
}

export function expenseRows(party: Party): Row<'pol_expense_fact'>[] {
  return content.expenses.map(({ day, campaign, category, description, naira }, index) => ({
    id: party.id('pol_expense_fact', numberOf('EXP', index)),
    tenantId: party.tenant.id,
    campaignId: campaignId(party, campaign),
    voucherNumber: numberOf('EXP', index),
    category: category as Row<'pol_expense_fact'>['category'],
    description,
    amount: toDecimal(fromNaira(naira)),
    currency: 'NGN',
    status: isDisclosed(campaign, day) ? 'DISCLOSED' : day <= -6 ? 'VERIFIED' : 'RECORDED',
    spentAt: party.calendar.at(day, '16:30'),
    createdAt: party.calendar.at(day, '16:30'),
  }));
}

/** Totals are those of the facts of the period. */
export function disclosureRows(
  party: Party,
  donations: readonly Row<'pol_donation_fact'>[],
  expenses: readonly Row<'pol_expense_fact'>[],
): Row<'pol_disclosure'>[] {
  return content.disclosures.map(({ campaign, from, to, status, submitted }) => {
    const campaignOf = campaignId(party, campaign);
    const within = (time: unknown) =>
      String(time) >= party.calendar.at(from, '00:00') && String(time) < party.calendar.at(to + 1, '00:00');
    const given = donations.filter((fact) => fact.campaignId === campaignOf && within(fact.donatedAt));
    const spent = expenses.filter((fact) => fact.campaignId === campaignOf && within(fact.spentAt));
    const submittedAt = party.calendar.at(submitted, '15:00');
    return {
      id: party.id('pol_disclosure', String(campaign)),
      tenantId: party.tenant.id,
      partyId: party.partyId,
      campaignId: campaignOf,
      periodStart: party.calendar.day(from),
      periodEnd: party.calendar.day(to),
      totalDonations: toDecimal(sum(given.map(({ amount }) => fromDecimal(amount)))),
      totalExpenses: toDecimal(sum(spent.map(({ amount }) => fromDecimal(amount)))),
      donationCount: given.length,
      status: status as NonNullable<Row<'pol_disclosure'>['status']>,
      submittedAt,
      createdAt: party.calendar.at(to + 1, '10:00'),
      updatedAt: submittedAt,
    };
  });
}
