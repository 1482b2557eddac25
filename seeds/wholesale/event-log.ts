import type { Row } from '../seed.ts';
import { type Draft, draftId } from './bulk-drafts.ts';
import { type Client, profileId } from './clients.ts';
import { customerId } from './orders.ts';
import type { Trade } from './trade.ts';

type EventRow = Row<'b2b_event_logs'>;
interface Event {
  eventType: string;
  eventData: Readonly<Record<string, string>>;
  occurredAt: string;
  profileId?: string;
  orderId?: string;
}

/** What the platform's services write down: clients made and verified, bulk orders submitted and converted. */
export function eventRows(trade: Trade, clients: readonly Client[], drafts: readonly Draft[]): EventRow[] {
  const events: [key: string, event: Event][] = [
    ...clients.flatMap((client) => clientEvents(trade, client)),
    ...drafts.flatMap((draft) => draftEvents(trade, draft)),
  ];
  return events.map(([key, { eventType, eventData, occurredAt, ...about }]) => ({
    id: trade.id('b2b_event_logs', eventType, key),
    tenantId: trade.tenantId,
    eventType,
    eventData,
    profileId: about.profileId ?? null,
    orderId: about.orderId ?? null,
    occurredAt,
  }));
}

/** The service names the profile in the data of these, not in the column. */
function clientEvents(trade: Trade, { index, content, createdAt, verifiedAt }: Client): [string, Event][] {
  const profile = profileId(trade, index);
  const made: Event = {
    eventType: 'B2B_PROFILE_CREATED',
    eventData: { profileId: profile, customerId: customerId(trade.tenantId, index) },
    occurredAt: createdAt,
  };
  if (verifiedAt === null) return [[content.business, made]];
  const verified: Event = {
    eventType: 'B2B_PROFILE_VERIFIED',
    eventData: { profileId: profile, verifiedBy: trade.persona('sales').id },
    occurredAt: verifiedAt,
  };
  return [
    [content.business, made],
    [content.business, verified],
  ];
}

function draftEvents(trade: Trade, draft: Draft): [string, Event][] {
  const { content, submittedAt, convertedAt, convertedOrderId } = draft;
  const about = { profileId: profileId(trade, content.client) };
  const events: Event[] = [];
  if (submittedAt !== null) {
    const eventData = { draftId: draftId(trade, draft), submittedBy: trade.persona('sales').id };
    events.push({ eventType: 'BULK_ORDER_SUBMITTED', eventData, ...about, occurredAt: submittedAt });
  }
  if (convertedAt !== null && convertedOrderId !== null) {
    const eventData = { draftId: draftId(trade, draft), orderId: convertedOrderId };
    events.push({
      eventType: 'BULK_ORDER_CONVERTED',
      eventData,
      ...about,
      orderId: convertedOrderId,
      occurredAt: convertedAt,
    });
  }
  return events.map((event) => [content.name, event]);
}
