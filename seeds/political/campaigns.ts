import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import { memberAt, type Party } from './party.ts';

type EventRow = Row<'pol_event'>;

/** The members who stand for office begin here; see `roleOf`. */
export const FIRST_CANDIDATE = 59;
/** Volunteers are the party's agents and the first of its plain members. */
const VOLUNTEERS = [
  ...Array.from({ length: 10 }, (_, index) => 49 + index),
  ...Array.from({ length: 15 }, (_, index) => 69 + index),
];
/** The last two have left off. */
const STILL_ACTIVE = 23;

export function campaignId({ id }: Party, index: number): string {
  return id('pol_campaign', content.campaigns[index]?.name ?? '');
}

export function campaignRows({ tenant, calendar, partyId, id }: Party): Row<'pol_campaign'>[] {
  return content.campaigns.map(({ name, type, area, status, starts, ends, election, budgetNaira }) => {
    const createdAt = calendar.at(Math.min(starts, 0) - 20, '10:00');
    return {
      id: id('pol_campaign', name),
      tenantId: tenant.id,
      partyId,
      name,
      type: type as Row<'pol_campaign'>['type'],
      area,
      status: status as NonNullable<Row<'pol_campaign'>['status']>,
      startsOn: calendar.day(starts),
      endsOn: calendar.day(ends),
      electionDate: calendar.day(election),
      budget: toDecimal(fromNaira(budgetNaira)),
      currency: 'NGN',
      createdAt,
      updatedAt: status === 'COMPLETED' ? calendar.at(election + 1, '12:00') : createdAt,
    };
  });
}

export function candidateRows(party: Party): Row<'pol_candidate'>[] {
  return content.candidates.map(({ campaign, position, constituency, manifesto, status }, index) => {
    const nominatedAt = party.calendar.at(Math.min(content.campaigns[campaign]?.starts ?? 0, 0) - 5, '14:00');
    const member = memberAt(party, FIRST_CANDIDATE + index);
    return {
      id: party.id('pol_candidate', member.cardNumber),
      tenantId: party.tenant.id,
      campaignId: campaignId(party, campaign),
      memberId: member.id,
      position,
      constituency,
      manifesto,
      status: status as NonNullable<Row<'pol_candidate'>['status']>,
      nominatedAt,
      createdAt: nominatedAt,
      updatedAt: nominatedAt,
    };
  });
}

export function eventRows(party: Party): EventRow[] {
  const { tenant, calendar, id } = party;
  return content.events.map(
    ({ campaign, title, type, venue, status, day, from, to, expected, actual, budgetNaira }) => {
      const planned = calendar.at(Math.min(day, 0) - 20, '12:00');
      const endsAt = calendar.at(day, to);
      return {
        id: id('pol_event', title),
        tenantId: tenant.id,
        campaignId: campaignId(party, campaign),
        title,
        type: type as EventRow['type'],
        venue,
        status: status as NonNullable<EventRow['status']>,
        startsAt: calendar.at(day, from),
        endsAt,
        expectedAttendance: expected,
        actualAttendance: actual,
        budget: toDecimal(fromNaira(budgetNaira)),
        createdAt: planned,
        updatedAt: status === 'COMPLETED' ? endsAt : planned,
      };
    },
  );
}

/** Three in five work for the first campaign; who is active is down for an event of their own campaign. */
export function volunteerRows(party: Party, events: readonly EventRow[]): Row<'pol_volunteer'>[] {
  return VOLUNTEERS.map((memberIndex, index) => {
    const member = memberAt(party, memberIndex);
    const campaign = campaignId(party, index % 5 < 3 ? 0 : 1);
    const own = events.filter((event) => event.campaignId === campaign);
    const role = content.volunteerRoles[index] as Row<'pol_volunteer'>['role'];
    const hours = 6 + ((index * 5) % 34);
    const isActive = index < STILL_ACTIVE;
    return {
      id: party.id('pol_volunteer', member.cardNumber),
      tenantId: party.tenant.id,
      campaignId: campaign,
      memberId: member.id,
      eventId: isActive ? (own[index % own.length]?.id ?? null) : null,
      role,
      ward: 1 + ((index * 3) % 15),
      hours,
      doorsKnocked: role === 'CANVASSER' ? hours * 6 : 0,
      isTrained: index % 4 !== 3,
      status: isActive ? 'ACTIVE' : 'INACTIVE',
      joinedAt: party.calendar.at(-38 + index, '10:40'),
      createdAt: party.calendar.at(-38 + index, '10:40'),
      updatedAt: party.calendar.at(Math.min(-38 + index + 6, -1), '18:00'),
    };
  });
}
