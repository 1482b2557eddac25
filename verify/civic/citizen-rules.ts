import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

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

/** The citizen registry, and the documents in it. */
export const citizenRules: readonly Rule[] = [
  {
    id: 'civic.lgas',
    title: 'citizens live and apply in all twenty local government areas of Lagos State, and in no other place',
    clauses,
    sql: `
      SELECT coalesce(w.lga, f.lga) AS subject, f.lga IS NOT NULL AS have, w.lga IS NOT NULL AS want
      FROM (VALUES ${LGAS.map((lga) => `('${lga}')`).join(', ')}) w(lga)
      FULL JOIN (SELECT c.lga FROM {civic_citizen} c UNION SELECT r.lga FROM {civic_request} r UNION SELECT a.lga FROM {civic_agency} a) f ON f.lga = w.lga`,
  },
  {
    id: 'civic.citizen-numbers',
    title: 'citizen numbers carry the prefix of the office and rise with the time of registration',
    clauses,
    sql: `
      SELECT c."citizenNumber" AS subject, c."citizenNumber" AS have,
        'LLB-CIT-' || lpad((row_number() OVER (ORDER BY c."createdAt", c."citizenNumber"))::text, 4, '0') AS want
      FROM {civic_citizen} c`,
  },
  everyRow(
    {
      id: 'civic.citizen-contact',
      title: 'a citizen has a Nigerian phone number, an address in Lagos State and one email',
    },
    'civic_citizen',
    'citizenNumber',
    `t.phone ~ '^0[789][01][0-9]{8}$' AND t.state = 'Lagos' AND t.country = 'NG' AND t.email ~ '^[^@ ]+@[^@ ]+$' AND t.address <> ''`,
    ['phone', 'email', 'address', 'state', 'country'],
  ),
  {
    id: 'civic.citizen-account',
    title: 'the account of the citizen is linked to one row of the registry, which carries its name and email',
    clauses,
    sql: `
      SELECT u.email AS subject, string_agg(concat_ws(' ', c.title, c."firstName", c."lastName") || ', ' || c.email, '; ' ORDER BY c.email) AS have,
        u.name || ', ' || u.email AS want
      FROM "User" u LEFT JOIN {civic_citizen} c ON c."userId" = u.id
      WHERE u.email = 'citizen@demo-civic.demo' OR u.id IN (SELECT k."userId" FROM {civic_citizen} k) GROUP BY u.email, u.name`,
  },
  mix('civic.verified', 'civic_citizen', 'isVerified', { true: 88, false: 12 }),
  everyRow(
    { id: 'civic.verification', title: 'a citizen is verified after registration, and has a date of it exactly then' },
    'civic_citizen',
    'citizenNumber',
    `t."isVerified" = (t."verifiedAt" IS NOT NULL) AND coalesce(t."verifiedAt", t."createdAt") BETWEEN t."createdAt" AND :now::timestamp`,
    ['isVerified', 'createdAt', 'verifiedAt'],
  ),
  {
    id: 'civic.applicants-verified',
    title: 'whoever applies was verified before',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, CASE WHEN c."verifiedAt" < r."submittedAt" THEN 'before' ELSE 'not before' END AS have, 'before' AS want
      FROM {civic_request} r JOIN {civic_citizen} c ON c.id = r."citizenId"`,
  },
  mix('civic.document-mix', 'civic_citizen_document', 'status', { PENDING: 16, VERIFIED: 40, REJECTED: 2, EXPIRED: 2 }),
  everyRow(
    {
      id: 'civic.document-review',
      title:
        'a document is reviewed after it came in, by somebody, with a reason if it is rejected, and counts until it runs out',
    },
    'civic_citizen_document',
    'reference',
    `t."uploadedAt" <= :now::timestamp AND (t."reviewedAt" IS NOT NULL) = (t.status <> 'PENDING') AND (t."reviewedById" IS NOT NULL) = (t.status <> 'PENDING')
      AND coalesce(t."reviewedAt", t."uploadedAt") BETWEEN t."uploadedAt" AND :now::timestamp
      AND (t."rejectionReason" IS NOT NULL) = (t.status = 'REJECTED') AND coalesce(t."expiresOn" < :today::date, false) = (t.status = 'EXPIRED')`,
    ['status', 'uploadedAt', 'reviewedAt', 'rejectionReason', 'expiresOn'],
  ),
  {
    id: 'civic.documents-checked',
    title: 'every document that the service requires is verified before a site is seen or a request is granted',
    clauses,
    sql: `
      SELECT r."requestNumber" || ' ' || d.type AS subject,
        CASE WHEN EXISTS (SELECT FROM {civic_citizen_document} k WHERE k."citizenId" = r."citizenId" AND k.type = d.type AND k.status = 'VERIFIED'
          AND k."reviewedAt" <= coalesce(r."decidedAt", :now::timestamp)) THEN 'verified' ELSE 'not verified' END AS have, 'verified' AS want
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId" CROSS JOIN LATERAL unnest(s."requiredDocuments") d(type)
      WHERE r.status IN ('PENDING_INSPECTION', 'APPROVED')`,
  },
  {
    id: 'civic.documents-missing',
    title: 'a request that waits for documents lacks one that the service requires',
    clauses,
    sql: `
      SELECT r."requestNumber" AS subject, CASE WHEN bool_and(k.id IS NOT NULL) THEN 'nothing' ELSE 'something' END || ' is missing' AS have,
        'something is missing' AS want
      FROM {civic_request} r JOIN {civic_service} s ON s.id = r."serviceId" CROSS JOIN LATERAL unnest(s."requiredDocuments") d(type)
      LEFT JOIN {civic_citizen_document} k ON k."citizenId" = r."citizenId" AND k.type = d.type AND k.status = 'VERIFIED'
      WHERE r.status = 'PENDING_DOCUMENTS' GROUP BY r."requestNumber"`,
  },
];
