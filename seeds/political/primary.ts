import type { Row, Rows } from '../seed.ts';
import { FIRST_CANDIDATE } from './campaigns.ts';
import content from './content.json' with { type: 'json' };
import { memberAt, type Party } from './party.ts';

const { primary } = content;
/** The three who stood: the later candidate for chairman and the two behind him on the list. */
const ASPIRANTS = [FIRST_CANDIDATE + 2, FIRST_CANDIDATE + 3, FIRST_CANDIDATE + 4];
const FIRST_DELEGATE = 9;

/** A primary of delegates, one vote each, that made the candidate of the second campaign. */
export function primaryRows(
  party: Party,
): Pick<Rows, 'pol_primary' | 'pol_aspirant' | 'pol_primary_vote' | 'pol_primary_result'> {
  const { tenant, calendar, partyId, id } = party;
  const primaryId = id('pol_primary', primary.office);
  const votingOpensAt = calendar.at(primary.voting, '09:00');
  const declaredAt = calendar.at(primary.voting, '17:20');
  const base = { tenantId: tenant.id, primaryId };
  const choices = primary.votes.flatMap((votes, aspirant) => Array.from({ length: votes }, () => aspirant));
  return {
    pol_primary: [
      {
        id: primaryId,
        tenantId: tenant.id,
        partyId,
        office: primary.office,
        area: primary.area,
        method: 'DELEGATE',
        isSecret: true,
        status: 'DECLARED',
        nominationOpensAt: calendar.at(primary.nominationOpens, '09:00'),
        nominationClosesAt: calendar.at(primary.nominationCloses, '17:00'),
        votingOpensAt,
        votingClosesAt: calendar.at(primary.voting, '16:00'),
        declaredAt,
        createdAt: calendar.at(primary.nominationOpens - 5, '10:00'),
        updatedAt: declaredAt,
      },
    ],
    pol_aspirant: ASPIRANTS.map((member, index) => aspirantRow(party, primaryId, member, index)),
    pol_primary_vote: choices.map((aspirant, index) => ({
      id: id('pol_primary_vote', String(index)),
      ...base,
      memberId: memberAt(party, FIRST_DELEGATE + index).id,
      aspirantId: id('pol_aspirant', String(aspirant)),
      castAt: calendar.after(votingOpensAt, 10 * ((index * 7) % 40)),
      createdAt: calendar.after(votingOpensAt, 10 * ((index * 7) % 40)),
    })),
    pol_primary_result: primary.votes.map((votes, index) => ({
      id: id('pol_primary_result', String(index)),
      ...base,
      aspirantId: id('pol_aspirant', String(index)),
      votes,
      place: index + 1,
      isUnofficial: true,
      createdAt: declaredAt,
    })),
  };
}

function aspirantRow(party: Party, primaryId: string, member: number, index: number): Row<'pol_aspirant'> {
  const nominatedAt = party.calendar.at(primary.nominationOpens + 2 + index, '11:00');
  const screenedAt = party.calendar.at(primary.nominationCloses + 3, '14:00');
  return {
    id: party.id('pol_aspirant', String(index)),
    tenantId: party.tenant.id,
    primaryId,
    memberId: memberAt(party, member).id,
    status: 'CLEARED',
    nominatedAt,
    screenedAt,
    createdAt: nominatedAt,
    updatedAt: screenedAt,
  };
}
