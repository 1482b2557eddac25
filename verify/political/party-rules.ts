import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const LGAS = [
  'Agege',
  'Ajeromi-Ifelodun',
  'Alimosho',
  'Amuwo-Odofin',
  'Apapa',
  'Badagry',
  'Epe',
  'Eti-Osa',
  'Ibeju-Lekki',
  'Ifako-Ijaiye',
  'Ikeja',
  'Ikorodu',
  'Kosofe',
  'Lagos Island',
  'Lagos Mainland',
  'Mushin',
  'Ojo',
  'Oshodi-Isolo',
  'Somolu',
  'Surulere',
];

/** Parties that exist, and last names by which everybody knows a politician. */
const KNOWN = [
  'accord|adc|all progressives congress|apc|apga|labour party|lp|nnpp|pdp|peoples democratic party|prp|sdp|ypp',
  'akpabio|ambode|aregbesola|atiku|awolowo|azikiwe|buhari|el-rufai|fashola|gbajabiamila|jonathan|kwankwaso',
  'obasanjo|oshiomhole|osinbajo|rhodes-vivour|sanwo-olu|saraki|shettima|soludo|tinubu|wike|yar’adua',
].join('|');

export const partyRules: readonly Rule[] = [
  mix('political.member-status', 'pol_member', 'status', {
    VERIFIED: 86,
    PENDING: 8,
    SUSPENDED: 3,
    EXPELLED: 1,
    RESIGNED: 2,
  }),
  mix('political.member-roles', 'pol_member', 'role', {
    EXECUTIVE: 9,
    DELEGATE: 40,
    AGENT: 10,
    CANDIDATE: 10,
    MEMBER: 31,
  }),
  {
    id: 'political.one-party',
    title: 'there is one party, and it is active',
    clauses: ['8.1.a'],
    sql: `SELECT t.acronym AS subject, t.status::text || ' ' || count(*) OVER () AS have, 'ACTIVE 1' AS want FROM {pol_party} t`,
  },
  {
    id: 'political.invented-names',
    title: 'party, members and donors go by no name of a real party or a politician whom everybody knows',
    clauses: ['8.1.a'],
    sql: `
      SELECT n.number AS subject, coalesce(substring(lower(n.name) FROM '\\m(${KNOWN})\\M'), 'nobody known') AS have, 'nobody known' AS want
      FROM (
        SELECT t.acronym AS number, t.acronym || ', ' || t.name AS name FROM {pol_party} t UNION ALL SELECT m."cardNumber", m."fullName" FROM {pol_member} m
        UNION ALL SELECT d."receiptNumber", d."donorName" FROM {pol_donation_fact} d) n`,
  },
  {
    id: 'political.organ-tree',
    title: 'an organ stands right below one of the next higher level',
    clauses: ['8.1.a'],
    sql: `
      SELECT t.name AS subject, coalesce(p.level::text, 'none') AS have,
        CASE t.level WHEN 'NATIONAL' THEN 'none' WHEN 'ZONAL' THEN 'NATIONAL' WHEN 'STATE' THEN 'ZONAL' WHEN 'LGA' THEN 'STATE' ELSE 'LGA' END AS want
      FROM {pol_party_organ} t LEFT JOIN {pol_party_organ} p ON p.id = t."parentId"`,
  },
  {
    id: 'political.member-organ',
    title: 'a member belongs to the organ of the ward or area they live in, or to the state’s',
    clauses: ['8.1.a'],
    sql: `
      SELECT t."cardNumber" AS subject, o.name AS have,
        CASE WHEN t.lga = 'Surulere' AND t.ward = 3 THEN 'Surulere Ward 3' WHEN t.lga = 'Ikeja' AND t.ward = 7 THEN 'Ikeja Ward 7'
          WHEN t.lga IN ('Surulere', 'Ikeja') THEN t.lga || ' Chapter' ELSE 'Lagos State Chapter' END AS want
      FROM {pol_member} t JOIN {pol_party_organ} o ON o.id = t."organId"`,
  },
  everyRow(
    {
      id: 'political.places',
      title: 'members live in one of the twenty areas of Lagos, in wards 1 to 15, at a unit of that ward',
    },
    'pol_member',
    'cardNumber',
    `t.lga IN (${LGAS.map((lga) => `'${lga}'`).join(', ')}) AND t.ward BETWEEN 1 AND 15 AND t."pollingUnit" LIKE t.lga || ' ward ' || t.ward || ', unit %'`,
    ['lga', 'ward', 'pollingUnit'],
  ),
  everyRow(
    { id: 'political.verification', title: 'who is verified was so after joining; who is pending was not' },
    'pol_member',
    'cardNumber',
    `(t."verifiedAt" IS NULL) = (t.status = 'PENDING') AND (t."verifiedAt" IS NULL OR t."verifiedAt" > t."joinedAt") AND t."joinedAt" <= :now::timestamp`,
    ['status', 'joinedAt', 'verifiedAt'],
  ),
  everyRow(
    { id: 'political.phones', title: 'phones are Nigerian mobile numbers' },
    'pol_member',
    'cardNumber',
    `t.phone ~ '^0[789][01][0-9]{8}$'`,
    ['phone'],
  ),
  {
    id: 'political.officials',
    title: 'the officials with an account are members under their own names',
    clauses: ['8.1.a'],
    sql: `
      SELECT u.email AS subject, coalesce(t."fullName", 'no member') || ' ' || coalesce(t.role::text, '') AS have, u.name || ' EXECUTIVE' AS want
      FROM "User" u LEFT JOIN {pol_member} t ON t."userId" = u.id
      WHERE u.email IN ('manager@demo-political.demo', 'official@demo-political.demo', 'volunteers@demo-political.demo',
        'field@demo-political.demo', 'finance@demo-political.demo')`,
  },
];
