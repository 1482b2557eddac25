import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Documents and the filings that took them to court. */
export const paperRules: readonly Rule[] = [
  mix('legal-practice.document-mix', 'leg_document', 'status', { DRAFT: 2, FINAL: 3, FILED: 10 }),
  mix('legal-practice.filing-mix', 'leg_filing', 'status', { FILED: 0, SERVED: 3, ACKNOWLEDGED: 7 }),
  everyRow(
    {
      id: 'legal-practice.document-states',
      title:
        'a document is final before it is filed; evidence has an exhibit number; what was filed is not confidential',
    },
    'leg_document',
    'documentNumber',
    `(t."finalisedAt" IS NOT NULL) = (t.status IN ('FINAL', 'FILED')) AND (t."filingId" IS NOT NULL) = (t.status = 'FILED')
      AND (t."exhibitNo" IS NOT NULL) = (t.category = 'EVIDENCE') AND NOT (t.status = 'FILED' AND t."isConfidential")
      AND (t.category <> 'DRAFT' OR t.status = 'DRAFT')`,
    ['status', 'category', 'exhibitNo', 'isConfidential', 'finalisedAt'],
  ),
  inOrder('legal-practice.document-times', 'leg_document', 'documentNumber', ['createdAt', 'finalisedAt', 'updatedAt']),
  {
    id: 'legal-practice.document-versions',
    title: 'a later version names the version before it, of the same document, and was made after it',
    clauses,
    sql: `
      SELECT d."documentNumber" AS subject, concat_ws(' ', p.title, p.version) AS have,
        CASE WHEN d.version > 1 AND (p.id IS NULL OR p."matterId" = d."matterId" AND p."createdAt" < d."createdAt") THEN concat_ws(' ', d.title, d.version - 1)
          WHEN d.version > 1 THEN 'an earlier one of the same matter' ELSE '' END AS want
      FROM {leg_document} d LEFT JOIN {leg_document} p ON p.id = d."previousVersionId"`,
  },
  {
    id: 'legal-practice.filed-documents',
    title: 'a filing and its document name each other, in one matter, and the document is filed',
    clauses,
    sql: `
      SELECT f."filingNumber" AS subject, CASE WHEN d.id IS NULL THEN 'no document' WHEN d."filingId" IS DISTINCT FROM f.id THEN 'the document names another filing'
          WHEN d."matterId" <> f."matterId" THEN 'a document of another matter' WHEN d.status <> 'FILED' THEN 'the document is ' || d.status
          WHEN d."finalisedAt" > f."filedAt" OR d.title <> f.title THEN 'another document' ELSE 'filed' END AS have, 'filed' AS want
      FROM {leg_filing} f LEFT JOIN {leg_document} d ON d.id = f."documentId"`,
  },
  {
    id: 'legal-practice.documents-filed',
    title: 'a document that was filed is the one that its filing names',
    clauses,
    sql: `
      SELECT d."documentNumber" AS subject, CASE WHEN f."documentId" = d.id THEN f."filingNumber" ELSE 'another document’s filing' END AS have,
        coalesce(f."filingNumber", 'a filing') AS want
      FROM {leg_document} d LEFT JOIN {leg_filing} f ON f.id = d."filingId" WHERE d."filingId" IS NOT NULL OR d.status = 'FILED'`,
  },
  everyRow(
    {
      id: 'legal-practice.filing-states',
      title: 'a filing is served on somebody and acknowledged as its status says',
    },
    'leg_filing',
    'filingNumber',
    `(t."servedAt" IS NOT NULL) = (t.status IN ('SERVED', 'ACKNOWLEDGED')) AND (t."servedOn" IS NOT NULL) = (t."servedAt" IS NOT NULL)
      AND (t."acknowledgedAt" IS NOT NULL) = (t.status = 'ACKNOWLEDGED')`,
    ['status', 'servedOn', 'servedAt', 'acknowledgedAt'],
  ),
  inOrder('legal-practice.filing-order', 'leg_filing', 'filingNumber', [
    'createdAt',
    'filedAt',
    'servedAt',
    'acknowledgedAt',
    'updatedAt',
  ]),
  {
    id: 'legal-practice.filing-court',
    title: 'a filing goes to the court of its matter, where the matter has a suit',
    clauses,
    sql: `
      SELECT f."filingNumber" AS subject, f.court AS have, CASE WHEN m."suitNumber" IS NOT NULL THEN m.court END AS want
      FROM {leg_filing} f JOIN {leg_matter} m ON m.id = f."matterId"`,
  },
  {
    id: 'legal-practice.suits-begun',
    title: 'a suit that the firm began was filed in the year in its number',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, right(m."suitNumber", 4) AS have, to_char(min(f."filedAt") + interval '1 hour', 'YYYY') AS want
      FROM {leg_matter} m LEFT JOIN {leg_filing} f ON f."matterId" = m.id AND f.type IN ('ORIGINATING_PROCESS', 'NOTICE')
      WHERE m."suitNumber" IS NOT NULL AND m.type <> 'CRIMINAL' AND m.court NOT LIKE 'Court of Appeal%' GROUP BY m.id, m."matterNumber", m."suitNumber"`,
  },
  {
    id: 'legal-practice.filing-fees',
    title:
      'the fee of a filing is ₦2,000 to ₦25,000 and a disbursement of that day, unless the client paid the registry',
    clauses,
    sql: `
      SELECT f."filingNumber" AS subject, coalesce(sum(d.amount) FILTER (WHERE d."matterId" = f."matterId"
          AND d."incurredOn" = (f."filedAt" + interval '1 hour')::date), 0)::numeric(14, 2)::text AS have,
        CASE WHEN f.fee NOT BETWEEN 2000 AND 25000 THEN 'a fee in that range' WHEN f."feePaidByClient" THEN '0.00' ELSE f.fee::text END AS want
      FROM {leg_filing} f LEFT JOIN {leg_disbursement} d ON d."filingId" = f.id AND d.category = 'FILING_FEE'
      GROUP BY f.id, f."filingNumber", f.fee, f."feePaidByClient"`,
  },
];
