import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { MEMBERS, NAME, TASKS } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Phones as dialled in Nigeria. */
const PHONE = `'^0(80|81|70|90)[0-9]{8}$'`;

/** Who is in the register, how they are related, and how they came to stand where they stand. */
export const peopleRules: readonly Rule[] = [
  mix('church.member-mix', 'chu_member', 'status', {
    VISITOR: 14,
    NEW_CONVERT: 16,
    MEMBER: 108,
    WORKER: 48,
    INACTIVE: 8,
    TRANSFERRED: 4,
    DECEASED: 2,
  }),
  {
    id: 'church.nobody-twice',
    title: 'no two members share a name',
    clauses,
    sql: `SELECT ${NAME('m')} AS subject, count(*) AS have, 1 AS want FROM {chu_member} m GROUP BY 1`,
  },
  everyNamed(
    { id: 'church.minor-flag', title: 'a minor is who has not come of age' },
    MEMBERS,
    `r."isMinor" = (r."birthDate" + interval '18 years' > :today::date)`,
    `'born ' || r."birthDate"::date || CASE WHEN r."isMinor" THEN ', a minor' ELSE ', an adult' END`,
  ),
  everyNamed(
    { id: 'church.phones', title: 'adults have a Nigerian phone number, minors have none' },
    MEMBERS,
    `CASE WHEN r."isMinor" THEN r.phone IS NULL ELSE r.phone ~ ${PHONE} END`,
    `coalesce(r.phone, 'no phone')`,
  ),
  {
    id: 'church.minors-guarded',
    title: 'every minor has a guardian who is verified, consents and is a living adult',
    clauses,
    sql: `
      SELECT m.name AS subject, CASE WHEN count(g.id) > 0 THEN 'guarded' ELSE 'not guarded' END AS have, 'guarded' AS want
      FROM (${MEMBERS}) m
      LEFT JOIN ({chu_guardian_link} l JOIN {chu_member} g ON g.id = l."guardianId" AND NOT g."isMinor" AND g.status <> 'DECEASED')
        ON l."minorId" = m.id AND l."isVerified" AND l."hasConsented"
      WHERE m."isMinor" GROUP BY m.name`,
  },
  everyNamed(
    {
      id: 'church.guardians-fit',
      title:
        'a guardian is an adult of the minor’s household; a father or mother is of that sex and a generation older',
    },
    `SELECT l.*, m.name || ' by ' || ${NAME('g')} AS name, g."isMinor" AS "byMinor", m."isMinor" AS "ofMinor", g.sex, g."birthDate", m."birthDate" AS born,
       g."familyUnitId" = m."familyUnitId" AS together
     FROM {chu_guardian_link} l JOIN (${MEMBERS}) m ON m.id = l."minorId" JOIN {chu_member} g ON g.id = l."guardianId"`,
    `r."ofMinor" AND NOT r."byMinor" AND r.together AND r."minorId" <> r."guardianId"
       AND (r.relation NOT IN ('FATHER', 'MOTHER') OR (r.born >= r."birthDate" + interval '16 years'
         AND r.sex::text = CASE r.relation WHEN 'FATHER' THEN 'MALE' ELSE 'FEMALE' END))`,
    `concat_ws(' ', r.relation, CASE WHEN NOT r."ofMinor" THEN 'of an adult' END, CASE WHEN r."byMinor" THEN 'who is a minor' END, r.sex,
       CASE WHEN NOT r.together THEN 'of another household' END)`,
  ),
  everyNamed(
    { id: 'church.guardian-papers', title: 'a verified guardian and a given consent are dated, and only those' },
    `SELECT l.*, m.name || ' by ' || ${NAME('g')} AS name
     FROM {chu_guardian_link} l JOIN (${MEMBERS}) m ON m.id = l."minorId" JOIN {chu_member} g ON g.id = l."guardianId"`,
    `r."isVerified" = (r."verifiedAt" IS NOT NULL) AND r."hasConsented" = (r."consentedAt" IS NOT NULL)
       AND coalesce(greatest(r."verifiedAt", r."consentedAt") <= :now::timestamp, true)`,
    `concat_ws(', ', 'verified ' || coalesce(r."verifiedAt"::text, 'never'), 'consented ' || coalesce(r."consentedAt"::text, 'never'))`,
  ),
  {
    id: 'church.family-heads',
    title: 'a household has two people or more and is headed by one of its living adults',
    clauses,
    sql: `
      SELECT f.name AS subject,
        CASE WHEN h.id IS NULL THEN 'headed from outside' WHEN h."isMinor" THEN 'headed by a minor' WHEN h.status = 'DECEASED' THEN 'headed by the deceased'
          WHEN (SELECT count(*) FROM {chu_member} m WHERE m."familyUnitId" = f.id) < 2 THEN 'one person' ELSE 'as agreed' END AS have,
        'as agreed' AS want
      FROM {chu_family_unit} f LEFT JOIN {chu_member} h ON h.id = f."headMemberId" AND h."familyUnitId" = f.id`,
  },
  everyNamed(
    {
      id: 'church.membership-numbers',
      title: 'a membership number, with the church’s prefix, is given to whoever has done the membership class',
    },
    MEMBERS,
    `CASE WHEN r.status IN ('VISITOR', 'NEW_CONVERT') THEN r."membershipNumber" IS NULL ELSE r."membershipNumber" ~ '^GLC-MEM-[0-9]{4}$' END`,
    `r.status || ' ' || coalesce(r."membershipNumber", 'without a number')`,
  ),
  {
    id: 'church.accounts-linked',
    title: 'everybody who signs in for the church, the auditor apart, is the member of that name',
    clauses,
    sql: `
      SELECT u.email AS subject, string_agg(concat_ws(' ', m.title, m."firstName", m."lastName"), ', ') AS have, u.name AS want
      FROM "User" u LEFT JOIN {chu_member} m ON m."userId" = u.id
      WHERE u.email LIKE '%@demo-church.demo' AND u.email NOT LIKE 'auditor@%' GROUP BY u.email, u.name`,
  },
  {
    id: 'church.status-steps',
    title: 'each change of standing starts where the one before ended, and is one that there is',
    clauses,
    sql: `
      SELECT m.name || ' ' || h."newStatus" AS subject, h."previousStatus"::text AS have,
        coalesce(lag(h."newStatus"::text) OVER (PARTITION BY m.id ORDER BY h."changedAt"),
          CASE h."newStatus" WHEN 'NEW_CONVERT' THEN 'VISITOR' WHEN 'MEMBER' THEN 'NEW_CONVERT' WHEN 'WORKER' THEN 'MEMBER'
            ELSE CASE WHEN h."previousStatus" IN ('MEMBER', 'WORKER') THEN h."previousStatus"::text ELSE 'MEMBER or WORKER' END END) AS want
      FROM {chu_member_status_history} h JOIN (${MEMBERS}) m ON m.id = h."memberId"`,
  },
  {
    id: 'church.status-recorded',
    title: 'a member stands where the last change on record led; nobody is converted, gone or departed without one',
    clauses,
    sql: `
      SELECT m.name AS subject, m.status::text AS have,
        (SELECT h."newStatus"::text FROM {chu_member_status_history} h WHERE h."memberId" = m.id ORDER BY h."changedAt" DESC LIMIT 1) AS want
      FROM (${MEMBERS}) m
      WHERE m.status NOT IN ('VISITOR', 'MEMBER', 'WORKER') OR EXISTS (SELECT FROM {chu_member_status_history} h WHERE h."memberId" = m.id)`,
  },
  {
    id: 'church.joined-first',
    title:
      'people are born, join, and are then entrusted with something or change their standing; all of it before now',
    clauses,
    sql: `
      SELECT m.name || ': ' || e.what AS subject,
        CASE WHEN e.since < m."joinedOn" THEN 'before joining' WHEN e.since > :now::timestamp THEN 'in the future' ELSE 'in time' END AS have,
        'in time' AS want
      FROM (${MEMBERS}) m JOIN (
        SELECT t."memberId", t.task AS what, t.since FROM (${TASKS}) t
        UNION ALL SELECT h."memberId", h."newStatus"::text, h."changedAt" FROM {chu_member_status_history} h
        UNION ALL SELECT b.id, 'joining', CASE WHEN b."birthDate" > b."joinedOn" THEN timestamp '-infinity' ELSE b."joinedOn" END FROM {chu_member} b
      ) e ON e."memberId" = m.id`,
  },
];
