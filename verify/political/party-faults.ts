import type { Fault } from '../engine/fault.ts';

export const partyFaults: readonly Fault[] = [
  {
    check: 'political.member-status',
    title: 'a pending member counts as verified',
    sql: `UPDATE pol_member SET status = 'VERIFIED' WHERE "cardNumber" = 'LCH-MBR-0087'`,
    finding: { subject: 'PENDING', have: '7', want: '8' },
  },
  {
    check: 'political.member-roles',
    title: 'an agent becomes an executive',
    sql: `UPDATE pol_member SET role = 'EXECUTIVE' WHERE "cardNumber" = 'LCH-MBR-0050'`,
    finding: { subject: 'AGENT', have: '9', want: '10' },
  },
  {
    check: 'political.one-party',
    title: 'the party is suspended',
    sql: `UPDATE pol_party SET status = 'SUSPENDED' WHERE acronym = 'LCHPA'`,
    finding: { subject: 'LCHPA', have: 'SUSPENDED 1', want: 'ACTIVE 1' },
  },
  {
    check: 'political.invented-names',
    title: 'the party takes the name of a real one',
    sql: `UPDATE pol_party SET acronym = 'LP', name = 'Labour Party' WHERE acronym = 'LCHPA'`,
    finding: { subject: 'LP', have: 'lp', want: 'nobody known' },
  },
  {
    check: 'political.invented-names',
    title: 'a member has a name from the news',
    sql: `UPDATE pol_member SET "fullName" = 'Ronke Fashola' WHERE "cardNumber" = 'LCH-MBR-0006'`,
    finding: { subject: 'LCH-MBR-0006', have: 'fashola', want: 'nobody known' },
  },
  {
    check: 'political.organ-tree',
    title: 'a ward stands below the state',
    sql: `UPDATE pol_party_organ SET "parentId" = (SELECT id FROM pol_party_organ WHERE name = 'Lagos State Chapter') WHERE name = 'Ikeja Ward 7'`,
    finding: { subject: 'Ikeja Ward 7', have: 'STATE', want: 'LGA' },
  },
  {
    check: 'political.member-organ',
    title: 'a member is filed under another area',
    sql: `UPDATE pol_member SET "organId" = (SELECT id FROM pol_party_organ WHERE name = 'Ikeja Chapter') WHERE "cardNumber" = 'LCH-MBR-0002'`,
    finding: { subject: 'LCH-MBR-0002', have: 'Ikeja Chapter', want: 'Lagos State Chapter' },
  },
  {
    check: 'political.places',
    title: 'a neighbourhood is taken for an area',
    sql: `UPDATE pol_member SET lga = 'Yaba' WHERE "cardNumber" = 'LCH-MBR-0003'`,
    finding: {
      subject: 'LCH-MBR-0003',
      have: 'lga=Yaba ward=9 pollingUnit=Ibeju-Lekki ward 9, unit 3',
      want: 'as agreed',
    },
  },
  {
    check: 'political.verification',
    title: 'a member is verified before joining',
    sql: `UPDATE pol_member SET "verifiedAt" = "joinedAt" - interval '1 day' WHERE "cardNumber" = 'LCH-MBR-0004'`,
    finding: {
      subject: 'LCH-MBR-0004',
      have: 'status=VERIFIED joinedAt=2025-01-28 10:20:00 verifiedAt=2025-01-27 10:20:00',
      want: 'as agreed',
    },
  },
  {
    check: 'political.phones',
    title: 'a phone number has ten digits',
    sql: `UPDATE pol_member SET phone = '0803123456' WHERE "cardNumber" = 'LCH-MBR-0005'`,
    finding: { subject: 'LCH-MBR-0005', have: 'phone=0803123456', want: 'as agreed' },
  },
  {
    check: 'political.officials',
    title: 'an official’s account leads to another member',
    sql: `UPDATE pol_member SET "userId" = CASE "cardNumber" WHEN 'LCH-MBR-0006' THEN (SELECT "userId" FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0005') END WHERE "cardNumber" IN ('LCH-MBR-0005', 'LCH-MBR-0006')`,
    finding: {
      subject: 'finance@demo-political.demo',
      have: 'Aliyu Garba EXECUTIVE',
      want: 'Mr. Musa Mohammed EXECUTIVE',
    },
  },
  {
    check: 'political.campaign-mix',
    title: 'a draft campaign is cancelled',
    sql: `UPDATE pol_campaign SET status = 'CANCELLED' WHERE name = 'A Voice for Ikeja'`,
    finding: { subject: 'CANCELLED', have: '1', want: null },
  },
  {
    check: 'political.event-mix',
    title: 'an event is postponed',
    sql: `UPDATE pol_event SET status = 'POSTPONED' WHERE title = 'Fundraising dinner'`,
    finding: { subject: 'POSTPONED', have: '1', want: null },
  },
  {
    check: 'political.volunteer-mix',
    title: 'a volunteer leaves',
    sql: `UPDATE pol_volunteer SET status = 'INACTIVE' WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0050')`,
    finding: { subject: 'ACTIVE', have: '22', want: '23' },
  },
  {
    check: 'political.campaign-dates',
    title: 'an active campaign has ended',
    sql: `UPDATE pol_campaign SET "endsOn" = :today::date - 1 WHERE name = 'Surulere First'`,
    finding: {
      subject: 'Surulere First',
      have: 'status=ACTIVE startsOn=2026-01-25 endsOn=2026-03-10 electionDate=2026-05-12',
      want: 'as agreed',
    },
  },
  {
    check: 'political.candidates-verified',
    title: 'a candidate is suspended',
    sql: `UPDATE pol_member SET status = 'SUSPENDED' WHERE "cardNumber" = 'LCH-MBR-0062'`,
    finding: { subject: 'LCH-MBR-0062', have: 'SUSPENDED CANDIDATE', want: 'VERIFIED CANDIDATE' },
  },
  {
    check: 'political.candidate-stage',
    title: 'a candidate is elected before the election',
    sql: `UPDATE pol_candidate SET status = 'ELECTED' WHERE position = 'Governor'`,
    finding: { subject: 'LCH-MBR-0060', have: 'ACTIVE: ELECTED', want: 'ACTIVE: undecided' },
  },
  {
    check: 'political.event-states',
    title: 'a completed event lies in the future',
    sql: `UPDATE pol_event SET "startsAt" = "startsAt" + interval '30 days', "endsAt" = "endsAt" + interval '30 days' WHERE title = 'Rally at the old stadium'`,
    finding: {
      subject: 'Rally at the old stadium',
      have: 'status=COMPLETED startsAt=2026-04-03 12:00:00 endsAt=2026-04-03 17:00:00 actualAttendance=38200',
      want: 'as agreed',
    },
  },
  {
    check: 'political.events-of-active',
    title: 'an event belongs to a draft campaign',
    sql: `UPDATE pol_event SET "campaignId" = (SELECT id FROM pol_campaign WHERE name = 'A Voice for Ikeja') WHERE title = 'Traders’ forum'`,
    finding: { subject: 'Traders’ forum', have: 'DRAFT', want: 'ACTIVE' },
  },
  {
    check: 'political.volunteers',
    title: 'a volunteer works for the other campaign',
    sql: `UPDATE pol_volunteer SET "eventId" = (SELECT id FROM pol_event WHERE title = 'Traders’ forum') WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0050')`,
    finding: { subject: 'LCH-MBR-0050', have: 'VERIFIED, event of others', want: 'VERIFIED, own event' },
  },
  {
    check: 'political.doors',
    title: 'doors are typed in',
    sql: `UPDATE pol_volunteer SET "doorsKnocked" = 9999 WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0051')`,
    finding: { subject: 'LCH-MBR-0051', have: '9999', want: '66' },
  },
];
