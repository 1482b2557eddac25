import { defineContract } from '../engine/contract.ts';
import { chargeRules } from './charge-rules.ts';
import { numberRules } from './number-rules.ts';
import { orderRules } from './order-rules.ts';
import { guestRules, staffRules } from './people-rules.ts';
import { depositRules, reservationRules } from './reservation-rules.ts';
import { roomRules } from './room-rules.ts';
import { serviceRules } from './service-rules.ts';
import { settingRules } from './setting-rules.ts';
import { stayRules } from './stay-rules.ts';
import { views } from './views.ts';
import { stayWorkflow } from './workflow.ts';

const rows = (count: number) => ({ 'demo-hotel': count });

/** A hotel whose reservations become stays, stays charges, and whose rooms know who is in them. */
export const contract = defineContract({
  suite: 'hospitality',
  tables: {
    hospitality_config: { layer: 'configuration', rows: rows(1) },
    hospitality_venue: { layer: 'configuration', rows: rows(1) },
    /** Five, and the ground floor. */
    hospitality_floor: { layer: 'configuration', rows: rows(6) },
    hospitality_room: { layer: 'configuration', rows: rows(50) },
    hospitality_table: { layer: 'configuration', rows: rows(10) },
    hospitality_staff: { layer: 'configuration', rows: rows(10) },
    hospitality_shift: { layer: 'operational', rows: rows(30) },
    hospitality_guest: { layer: 'operational', rows: rows(100) },
    hospitality_reservation: { layer: 'operational', rows: rows(200) },
    hospitality_stay: { layer: 'workflow', rows: rows(120) },
    hospitality_service_event: { layer: 'workflow', rows: rows(40) },
    hospitality_order: { layer: 'workflow', rows: rows(25) },
    hospitality_order_item: { layer: 'workflow', rows: rows(60) },
    /** What was had and what it costs: the history that bills are made of. */
    hospitality_charge_fact: { layer: 'narrative', rows: rows(240) },
  },
  softReferences: [
    'hospitality_staff.userId -> User.id',
    'hospitality_guest.userId -> User.id',
    'hospitality_service_event.assignedToId -> hospitality_staff.id',
    'hospitality_order.serverId -> hospitality_staff.id',
  ],
  external: [],
  rules: [
    ...settingRules,
    ...roomRules,
    ...guestRules,
    ...staffRules,
    ...reservationRules,
    ...depositRules,
    ...stayRules,
    ...serviceRules,
    ...orderRules,
    ...chargeRules,
    ...numberRules,
  ],
  views,
  workflows: [stayWorkflow],
  endUsers: [
    {
      id: 'hospitality.guest',
      title: 'The guest who signs in',
      tenant: 'demo-hotel',
      identity: `SELECT g.id FROM {hospitality_guest} g JOIN "User" u ON u.id = g."userId" WHERE u.email = 'guest@demo-hotel.demo'`,
      own: {
        hospitality_guest: 't.id = :me',
        hospitality_reservation: 't."guestId" = :me',
        hospitality_stay: 't."guestId" = :me',
        hospitality_order: 't."guestId" = :me',
        hospitality_order_item: `t."orderId" IN (SELECT o.id FROM "hospitality_order" o WHERE o."guestId" = :me)`,
        hospitality_charge_fact: 't."guestId" = :me',
      },
      open: ['hospitality_venue'],
      sees: {
        hospitality_venue: 1,
        hospitality_guest: 1,
        hospitality_reservation: 6,
        hospitality_stay: 4,
        hospitality_order: 3,
        hospitality_order_item: 6,
        hospitality_charge_fact: 10,
      },
    },
  ],
});
