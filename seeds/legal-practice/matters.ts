import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { type ClientContent, chambers, keyed, type MatterContent, type PartyContent } from './content.ts';
import { accountOf, type Context, type Matter, numberOf, personBy } from './context.ts';

export function clientRows(context: Context): Row<'leg_client'>[] {
  return chambers.clients.map((client, index) => {
    const account = client.persona === null ? null : context.persona(client.persona);
    const person = personBy(client.person);
    const since = context.at(firstSeen(client), '09:00');
    return {
      id: clientId(context, client.key),
      tenantId: context.tenantId,
      userId: account?.id ?? null,
      customerId: null,
      clientNumber: numberOf('CL', index),
      type: client.type,
      name: nameOf(context, client),
      contactName: account?.name ?? person.fullName,
      email: account?.email ?? person.email,
      phone: person.phone,
      address: client.address,
      city: client.city,
      state: client.state,
      country: chambers.country,
      createdAt: since,
      updatedAt: since,
    };
  });
}

export function matterRows(context: Context, matters: readonly Matter[]): Row<'leg_matter'>[] {
  return matters.map(({ id, number, content }) => {
    const createdAt = context.at(content.created, '10:00');
    const openedAt = content.opened === null ? null : context.at(content.opened, '11:00');
    const heldAt = content.held && context.at(content.held.day, '12:00');
    const closedAt = content.closed && context.at(content.closed.day, '17:00');
    return {
      id,
      tenantId: context.tenantId,
      platformInstanceId: context.instanceId,
      clientId: clientId(context, content.client),
      leadLawyerId: accountOf(context, content.lead),
      matterNumber: number,
      title: content.title.replace('{client}', shortName(context, keyed(chambers.clients, content.client))),
      type: content.type,
      practiceArea: content.practiceArea,
      status: content.status,
      court: content.court,
      suitNumber: content.suit && content.suit.number.replace('{year}', context.day(content.suit.day).slice(0, 4)),
      judge: judgeOf(content),
      billingType: content.billing,
      currency: 'NGN',
      agreedFee: content.agreedFeeNaira === null ? null : toDecimal(fromNaira(content.agreedFeeNaira)),
      contingencyPercent: content.contingencyPercent,
      openedAt,
      heldAt,
      holdReason: content.held?.reason ?? null,
      closedAt,
      outcome: content.closed?.outcome ?? null,
      createdAt,
      updatedAt: closedAt ?? heldAt ?? openedAt ?? createdAt,
    };
  });
}

/** The client of every matter that was opened, then those whom the content names. */
export function partyRows(context: Context, matters: readonly Matter[]): Row<'leg_matter_party'>[] {
  return matters.flatMap(({ id: matterId, number, content }) => {
    if (content.opened === null) return [];
    const since = context.at(content.opened, '11:30');
    return [clientAsParty(context, content), ...content.parties.map(partyOf)].map((party) => ({
      id: context.id('leg_matter_party', number, party.role, party.name),
      tenantId: context.tenantId,
      matterId,
      ...party,
      createdAt: since,
      updatedAt: since,
    }));
  });
}

function clientAsParty(context: Context, { client }: MatterContent) {
  const entry = keyed(chambers.clients, client);
  return {
    role: 'CLIENT' as const,
    name: nameOf(context, entry),
    organisation: entry.name,
    phone: personBy(entry.person).phone,
    isAdverse: false,
  };
}

function partyOf({ role, person, title, name, organisation, adverse }: PartyContent) {
  const member = person === null ? null : personBy(person);
  return {
    role,
    name: member === null ? (name ?? '') : `${title} ${member.fullName}`,
    organisation: organisation ?? name,
    phone: role === 'JUDGE' ? null : (member?.phone ?? null),
    isAdverse: adverse,
  };
}

function judgeOf({ judge }: MatterContent): string | null {
  return judge && `${judge.title} ${personBy(judge.person).fullName}`;
}

function nameOf(context: Context, { name, persona, person }: ClientContent): string {
  return name ?? (persona === null ? personBy(person).fullName : context.persona(persona).name);
}

/** A company's name, or a person's last name: as it stands in the title of a suit. */
function shortName(context: Context, client: ClientContent): string {
  return client.name ?? nameOf(context, client).split(' ').at(-1) ?? '';
}

function clientId(context: Context, key: string): string {
  return context.id('leg_client', key);
}

/** A client is taken on the morning on which the first matter comes in. */
function firstSeen({ key }: ClientContent): number {
  return Math.min(...chambers.matters.filter(({ client }) => client === key).map(({ created }) => created));
}
