import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

export const primaryRules: readonly Rule[] = [
  everyRow(
    { id: 'political.primary-times', title: 'a primary nominates, votes and declares in that order, and before now' },
    'pol_primary',
    'office',
    `t."nominationOpensAt" < t."nominationClosesAt" AND t."nominationClosesAt" < t."votingOpensAt" AND t."votingOpensAt" < t."votingClosesAt"
      AND t."votingClosesAt" < t."declaredAt" AND t."declaredAt" <= :now::timestamp AND t.status = 'DECLARED'`,
    ['status', 'votingOpensAt', 'votingClosesAt', 'declaredAt'],
  ),
  {
    id: 'political.one-vote-each',
    title: 'every delegate votes once, and nobody else votes',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, m.role::text || ' ' || count(v.id) AS have, 'DELEGATE 1' AS want
      FROM {pol_member} m LEFT JOIN {pol_primary_vote} v ON v."memberId" = m.id
      WHERE m.role = 'DELEGATE' OR v.id IS NOT NULL GROUP BY m."cardNumber", m.role`,
  },
  {
    id: 'political.votes-in-time',
    title: 'votes are cast while voting is open, for an aspirant who was cleared',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, CASE WHEN v."castAt" BETWEEN p."votingOpensAt" AND p."votingClosesAt" THEN 'in time' ELSE 'out of time' END || ', ' || a.status AS have,
        'in time, CLEARED' AS want
      FROM {pol_primary_vote} v JOIN {pol_primary} p ON p.id = v."primaryId" JOIN {pol_aspirant} a ON a.id = v."aspirantId" AND a."primaryId" = p.id
      JOIN {pol_member} m ON m.id = v."memberId"`,
  },
  {
    id: 'political.result-is-count',
    title: 'a result is the count of its votes, unofficial, and its place follows from it',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, r.votes || ' votes, place ' || r.place || CASE WHEN r."isUnofficial" THEN ', unofficial' ELSE ', official' END AS have,
        c.votes || ' votes, place ' || rank() OVER (PARTITION BY r."primaryId" ORDER BY c.votes DESC) || ', unofficial' AS want
      FROM {pol_primary_result} r JOIN {pol_aspirant} a ON a.id = r."aspirantId" JOIN {pol_member} m ON m.id = a."memberId"
      CROSS JOIN LATERAL (SELECT count(*) AS votes FROM {pol_primary_vote} v WHERE v."aspirantId" = a.id) c`,
  },
  {
    id: 'political.aspirants',
    title: 'an aspirant is a verified member who was nominated in time and screened before the vote',
    clauses: ['8.1.a'],
    sql: `
      SELECT m."cardNumber" AS subject, m.status::text || CASE WHEN a."nominatedAt" BETWEEN p."nominationOpensAt" AND p."nominationClosesAt"
          AND a."screenedAt" BETWEEN p."nominationClosesAt" AND p."votingOpensAt" THEN ' in time' ELSE ' out of time' END AS have, 'VERIFIED in time' AS want
      FROM {pol_aspirant} a JOIN {pol_primary} p ON p.id = a."primaryId" JOIN {pol_member} m ON m.id = a."memberId"`,
  },
  {
    id: 'political.winner-stands',
    title: 'who won the primary is the candidate for that office',
    clauses: ['8.1.a'],
    sql: `
      SELECT p.office AS subject, w."cardNumber" AS have, m."cardNumber" AS want
      FROM {pol_primary} p JOIN {pol_primary_result} r ON r."primaryId" = p.id AND r.place = 1
      JOIN {pol_aspirant} a ON a.id = r."aspirantId" JOIN {pol_member} m ON m.id = a."memberId"
      LEFT JOIN {pol_candidate} c ON c.position || ', ' || c.constituency = p.office LEFT JOIN {pol_member} w ON w.id = c."memberId"`,
  },
];
