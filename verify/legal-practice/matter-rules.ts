import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What a registry's suit numbers look like. */
const REGISTRIES = `(VALUES ('Federal High Court, Lagos', '^FHC/L/CS/[0-9]+/[0-9]{4}$'),
  ('Lagos State High Court, Ikeja', '^ID/[0-9]+C?/[0-9]{4}$'), ('Lagos State High Court, Lagos Island', '^LD/[0-9]+/[0-9]{4}$'),
  ('Court of Appeal, Lagos', '^CA/L/[0-9]+/[0-9]{4}$'), ('National Industrial Court, Lagos', '^NICN/LA/[0-9]+/[0-9]{4}$'),
  ('Tax Appeal Tribunal, Lagos', '^TAT/LZ/[0-9]+/[0-9]{4}$'), ('Customary Court, Surulere', '^CC/SUR/[0-9]+/[0-9]{4}$')) g(court, pattern)`;

/** Companies and public bodies that exist, by a word of their names. */
const KNOWN = [
  'access bank|ecobank|fcmb|fidelity|first bank|gtbank|guaranty|polaris|stanbic|sterling bank|uba|union bank|united bank for africa|wema|zenith',
  'bua|cadbury|chevron|coca-cola|conoil|dangote|exxonmobil|flour mills|guinness|julius berger|lafarge|nestlé|nnpc|oando|shell|totalenergies|unilever',
  '9mobile|air peace|airtel|arik|flutterwave|globacom|interswitch|jumia|konga|mtn|paystack',
  'cbn|central bank|efcc|federal inland revenue|firs|icpc|lirs|nafdac|nimasa|ports authority',
  'governor|inspector-general|minister|ministry|president|senator',
].join('|');

/** Who the firm acts for, in what, before whom and against whom. */
export const matterRules: readonly Rule[] = [
  mix('legal-practice.client-mix', 'leg_client', 'type', { INDIVIDUAL: 4, CORPORATE: 4 }),
  mix('legal-practice.matter-mix', 'leg_matter', 'status', { DRAFT: 1, ACTIVE: 6, ON_HOLD: 1, CLOSED: 2, ARCHIVED: 0 }),
  mix('legal-practice.matter-types', 'leg_matter', 'type', {
    CIVIL: 2,
    CRIMINAL: 1,
    BANKING: 1,
    INTELLECTUAL_PROPERTY: 1,
    FAMILY: 1,
    EMPLOYMENT: 1,
    PROPERTY: 1,
    TAX: 1,
    ARBITRATION: 1,
  }),
  mix('legal-practice.billing-mix', 'leg_matter', 'billingType', { RETAINER: 5, HOURLY: 3, FLAT: 1, CONTINGENCY: 1 }),
  mix('legal-practice.party-mix', 'leg_matter_party', 'role', {
    CLIENT: 9,
    OPPOSING_PARTY: 5,
    OPPOSING_COUNSEL: 2,
    WITNESS: 1,
    EXPERT: 1,
    JUDGE: 1,
    CO_COUNSEL: 1,
  }),
  {
    id: 'legal-practice.numbers',
    title: 'business numbers carry the prefix of the firm',
    clauses,
    sql: `
      SELECT n.number AS subject, left(n.number, 4) AS have, 'NAC-' AS want FROM (
        SELECT "clientNumber" AS number FROM {leg_client} UNION ALL SELECT "matterNumber" FROM {leg_matter}
        UNION ALL SELECT "entryNumber" FROM {leg_time_entry} UNION ALL SELECT "documentNumber" FROM {leg_document}
        UNION ALL SELECT "filingNumber" FROM {leg_filing} UNION ALL SELECT "disbursementNumber" FROM {leg_disbursement}
        UNION ALL SELECT "invoiceReference" FROM {leg_retainer_transaction} WHERE "invoiceReference" IS NOT NULL
        UNION ALL SELECT "invoiceReference" FROM {leg_time_entry} WHERE "invoiceReference" IS NOT NULL
        UNION ALL SELECT "invoiceReference" FROM {leg_disbursement} WHERE "invoiceReference" IS NOT NULL) n`,
  },
  {
    id: 'legal-practice.matter-numbers',
    title: 'matters are numbered in the order in which they came in',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, m."matterNumber" AS have,
        'NAC-MAT-' || lpad((row_number() OVER (ORDER BY m."createdAt", m."matterNumber"))::text, 4, '0') AS want
      FROM {leg_matter} m`,
  },
  everyRow(
    {
      id: 'legal-practice.matter-states',
      title: 'a matter that is a draft, on hold or closed says since when, and why',
    },
    'leg_matter',
    'matterNumber',
    `(t."openedAt" IS NULL) = (t.status = 'DRAFT') AND (t."heldAt" IS NOT NULL) = (t.status = 'ON_HOLD')
      AND (t."holdReason" IS NOT NULL) = (t."heldAt" IS NOT NULL) AND (t."closedAt" IS NOT NULL) = (t.status IN ('CLOSED', 'ARCHIVED'))
      AND (t.outcome IS NOT NULL) = (t."closedAt" IS NOT NULL)`,
    ['status', 'openedAt', 'heldAt', 'holdReason', 'closedAt', 'outcome'],
  ),
  everyRow(
    { id: 'legal-practice.matter-times', title: 'a matter comes in, is opened, put on hold and closed in that order' },
    'leg_matter',
    'matterNumber',
    `t."createdAt" <= least(t."openedAt", t."heldAt", t."closedAt", t."updatedAt") AND coalesce(t."openedAt" <= least(t."heldAt", t."closedAt"), true)
      AND coalesce(t."heldAt" <= t."closedAt", true) AND coalesce(greatest(t."openedAt", t."heldAt", t."closedAt") <= t."updatedAt", true)`,
    ['createdAt', 'openedAt', 'heldAt', 'closedAt', 'updatedAt'],
  ),
  everyRow(
    {
      id: 'legal-practice.fees-agreed',
      title: 'a flat fee or a retainer is agreed between ₦0.5 m and ₦10 m, a contingency as a share, hours as neither',
    },
    'leg_matter',
    'matterNumber',
    `CASE t."billingType" WHEN 'CONTINGENCY' THEN t."agreedFee" IS NULL AND t."contingencyPercent" BETWEEN 5 AND 30
      WHEN 'HOURLY' THEN t."agreedFee" IS NULL AND t."contingencyPercent" IS NULL
      ELSE t."agreedFee" BETWEEN 500000 AND 10000000 AND t."contingencyPercent" IS NULL END`,
    ['billingType', 'agreedFee', 'contingencyPercent'],
  ),
  {
    id: 'legal-practice.suit-numbers',
    title: 'a suit number is one of the court’s own, and there is a judge where there is a suit',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, concat_ws(', ', m.court, m."suitNumber", m.judge) AS have,
        CASE WHEN m."suitNumber" ~ g.pattern AND m.judge IS NOT NULL THEN concat_ws(', ', m.court, m."suitNumber", m.judge)
          ELSE coalesce(g.pattern, 'a court that is known') || ' and a judge' END AS want
      FROM {leg_matter} m LEFT JOIN ${REGISTRIES} ON g.court = m.court
      WHERE m."suitNumber" IS NOT NULL OR m.judge IS NOT NULL`,
  },
  {
    id: 'legal-practice.leads',
    title: 'a matter is led by a lawyer with an account',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, u.email AS have,
        CASE WHEN u.email IN ('partner@demo-legal.demo', 'managing@demo-legal.demo', 'associate@demo-legal.demo') THEN u.email ELSE 'a lawyer' END AS want
      FROM {leg_matter} m LEFT JOIN "User" u ON u.id = m."leadLawyerId"`,
  },
  {
    id: 'legal-practice.clients-served',
    title: 'there is a matter for every client',
    clauses,
    sql: `
      SELECT c."clientNumber" AS subject, CASE WHEN count(m.id) > 0 THEN 'served' ELSE 'no matter' END AS have, 'served' AS want
      FROM {leg_client} c LEFT JOIN {leg_matter} m ON m."clientId" = c.id GROUP BY c.id, c."clientNumber"`,
  },
  {
    id: 'legal-practice.client-account',
    title: 'one client signs in, and is called what the account is called',
    clauses: ['8.1.a', '8.3.e'],
    sql: `
      SELECT 'clients with an account' AS subject, string_agg(concat_ws(' ', c.name, c."contactName", c.email), ', ') AS have,
        (SELECT concat_ws(' ', u.name, u.name, u.email) FROM "User" u WHERE u.email = 'client@demo-legal.demo') AS want
      FROM {leg_client} c WHERE c."userId" IS NOT NULL`,
  },
  {
    id: 'legal-practice.client-parties',
    title: 'from its opening on a matter names its client as a party, and nobody else as the client',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, string_agg(p.name, ', ' ORDER BY p.name) AS have, CASE WHEN m."openedAt" IS NOT NULL THEN c.name END AS want
      FROM {leg_matter} m JOIN {leg_client} c ON c.id = m."clientId" LEFT JOIN {leg_matter_party} p ON p."matterId" = m.id AND p.role = 'CLIENT'
      GROUP BY m.id, m."matterNumber", m."openedAt", c.name`,
  },
  {
    id: 'legal-practice.invented-names',
    title: 'clients, parties and titles name no company, public body or office that exists',
    clauses,
    sql: `
      SELECT n.number || ' ' || n.name AS subject, coalesce(substring(lower(n.name) FROM '\\m(${KNOWN})\\M'), 'nobody known') AS have, 'nobody known' AS want
      FROM (
        SELECT c."clientNumber" AS number, c.name FROM {leg_client} c UNION ALL SELECT m."matterNumber", m.title FROM {leg_matter} m
        UNION ALL SELECT m."matterNumber", v.name FROM {leg_matter_party} p JOIN {leg_matter} m ON m.id = p."matterId"
          CROSS JOIN LATERAL (VALUES (p.name), (p.organisation)) v(name) WHERE p.role <> 'JUDGE' AND v.name IS NOT NULL) n`,
  },
  {
    id: 'legal-practice.adverse',
    title: 'opposing parties and their counsel are adverse, and nobody else is',
    clauses,
    sql: `
      SELECT m."matterNumber" || ' ' || p.name AS subject, p."isAdverse" AS have, p.role IN ('OPPOSING_PARTY', 'OPPOSING_COUNSEL') AS want
      FROM {leg_matter_party} p JOIN {leg_matter} m ON m.id = p."matterId"`,
  },
  {
    id: 'legal-practice.other-side',
    title: 'a live matter has another side',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, CASE WHEN count(p.id) > 0 THEN 'somebody' ELSE 'nobody' END AS have, 'somebody' AS want
      FROM {leg_matter} m LEFT JOIN {leg_matter_party} p ON p."matterId" = m.id AND p."isAdverse"
      WHERE m.status IN ('ACTIVE', 'ON_HOLD') GROUP BY m.id, m."matterNumber"`,
  },
  {
    id: 'legal-practice.judges',
    title: 'a judge among the parties is the judge of the matter',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, p.name AS have, m.judge AS want
      FROM {leg_matter_party} p JOIN {leg_matter} m ON m.id = p."matterId" WHERE p.role = 'JUDGE'`,
  },
];
