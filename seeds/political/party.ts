import type { Scope, TenantScope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { roster } from '../roster.ts';
import { type Row, tenantOf } from '../seed.ts';
import content from './content.json' with { type: 'json' };

export const PARTY_SLUG = 'demo-political';

/** Starts every business number of the tenant. */
export const PREFIX = 'LCH';

export type MemberRow = Row<'pol_member'>;

/** The party on the anchor day, and its members in the order of their cards. */
export interface Party {
  tenant: TenantScope;
  calendar: Calendar;
  partyId: string;
  members: MemberRow[];
  id: (table: string, ...key: string[]) => string;
}

export function numberOf(series: string, index: number): string {
  return `${PREFIX}-${series}-${String(index + 1).padStart(4, '0')}`;
}

export function partyOf(scope: Scope, calendar: Calendar): Party {
  const tenant = tenantOf(scope, PARTY_SLUG);
  const id = (table: string, ...key: string[]) => stableId(tenant.id, table, ...key);
  const partyId = id('pol_party', content.party.acronym);
  const party = { tenant, calendar, partyId, id };
  return { ...party, members: Array.from({ length: 100 }, (_, index) => memberRow(party, index)) };
}

export function partyRow({ tenant, calendar, partyId }: Party): Row<'pol_party'> {
  return {
    id: partyId,
    tenantId: tenant.id,
    ...content.party,
    status: 'ACTIVE',
    foundedOn: calendar.day(-2600),
    createdAt: calendar.at(-420, '09:00'),
    updatedAt: calendar.at(-420, '09:00'),
  };
}

/** Parents stand before their children. */
export function organRows({ tenant, calendar, partyId, id }: Party): Row<'pol_party_organ'>[] {
  return content.organs.map(([name, level, area, parent, officers]) => ({
    id: id('pol_party_organ', String(name)),
    tenantId: tenant.id,
    partyId,
    parentId: parent === null ? null : id('pol_party_organ', String(content.organs[Number(parent)]?.[0])),
    name: String(name),
    level: level as Row<'pol_party_organ'>['level'],
    area: String(area),
    officers: Number(officers),
    isActive: true,
    createdAt: calendar.at(-418, '10:00'),
    updatedAt: calendar.at(-418, '10:00'),
  }));
}

/** Officials with an account come first, then everybody else of this suite's stretch of the roster. */
const OFFICIALS = ['manager', 'official', 'volunteers', 'field', 'finance'];

function memberRow({ tenant, calendar, partyId, id }: Omit<Party, 'members'>, index: number): MemberRow {
  const account = tenant.people[OFFICIALS[index] ?? ''];
  const person = roster('political')[index];
  if (!person) throw new Error(`no member ${index} in the roster`);
  const lga = content.lgas[(index * 7) % content.lgas.length] ?? '';
  const ward = 1 + ((index * 4) % 15);
  const status = statusOf(index);
  const joinedAt = status === 'PENDING' ? calendar.at(index - 94, '11:20') : calendar.at(index - 410, '11:20');
  const verifiedAt = status === 'PENDING' ? null : calendar.after(joinedAt, 3 * 1440);
  return {
    id: id('pol_member', numberOf('MBR', index)),
    tenantId: tenant.id,
    partyId,
    organId: id('pol_party_organ', organOf(lga, ward)),
    userId: account?.id ?? null,
    cardNumber: numberOf('MBR', index),
    fullName: account?.name ?? person.fullName,
    phone: person.phone,
    lga,
    ward,
    pollingUnit: `${lga} ward ${ward}, unit ${1 + (index % 9)}`,
    role: roleOf(index),
    status,
    joinedAt,
    verifiedAt,
    createdAt: joinedAt,
    updatedAt: verifiedAt ?? joinedAt,
  };
}

/** A ward's organ where there is one, else the area's, else the state's. */
function organOf(lga: string, ward: number): string {
  if (lga === 'Surulere') return ward === 3 ? 'Surulere Ward 3' : 'Surulere Chapter';
  if (lga === 'Ikeja') return ward === 7 ? 'Ikeja Ward 7' : 'Ikeja Chapter';
  return 'Lagos State Chapter';
}

function roleOf(index: number): NonNullable<MemberRow['role']> {
  if (index < 9) return 'EXECUTIVE';
  if (index < 49) return 'DELEGATE';
  if (index < 59) return 'AGENT';
  return index < 69 ? 'CANDIDATE' : 'MEMBER';
}

function statusOf(index: number): NonNullable<MemberRow['status']> {
  if (index < 86) return 'VERIFIED';
  if (index < 94) return 'PENDING';
  if (index < 97) return 'SUSPENDED';
  return index < 98 ? 'EXPELLED' : 'RESIGNED';
}

export function memberAt(party: Party, index: number): MemberRow {
  const member = party.members[index];
  if (!member) throw new Error(`no member ${index}`);
  return member;
}
