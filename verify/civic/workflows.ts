import type { Step, Workflow } from '../engine/contract.ts';
import { applyingSteps } from './applying-steps.ts';
import { decidingSteps } from './deciding-steps.ts';
import { handlingSteps } from './handling-steps.ts';

/** CV1 to CV4: submit, process, inspect, certify. */
export const applicationWorkflow: Workflow = {
  id: 'civic.application-possible',
  title:
    'A citizen applies and pays, the office works, visits, approves and certifies, and the public sees how far it is',
  clauses: ['5.d'],
  tenant: 'demo-civic',
  steps: [...applyingSteps, ...handlingSteps, ...decidingSteps],
};

/** Tries to put a ballot into the poll, under the terms of the poll; gives the ballots that it takes. */
function tryToVote(title: string, voter: string, option: string, want: number): Step {
  return {
    title,
    sql: `
      WITH ballot AS (INSERT INTO "civic_poll_vote" (id, "tenantId", "pollId", "citizenId", option, "castAt")
        SELECT gen_random_uuid()::text, :tenant, p.id, c.id, '${option}', :now::timestamp
        FROM {civic_poll} p CROSS JOIN {civic_citizen} c
        WHERE p.id = :pollId AND p.status = 'OPEN' AND :now::timestamp BETWEEN p."opensAt" AND p."closesAt" AND '${option}' = ANY(p.options) AND c.id = ${voter} AND c."isVerified"
        ON CONFLICT DO NOTHING RETURNING id)
      SELECT 'ballots taken' AS subject, count(*) AS have, ${want} AS want FROM ballot`,
  };
}

/** CV5: public voting. */
export const pollWorkflow: Workflow = {
  id: 'civic.vote-possible',
  title: 'A citizen votes once and only once, while the poll is open',
  clauses: ['5.d'],
  tenant: 'demo-civic',
  steps: [
    {
      title: 'The citizen finds an open poll without an own vote in it',
      sql: `
        SELECT p."pollNumber" AS subject, count(v.id) FILTER (WHERE v."citizenId" = c.id) AS have, 0 AS want, p.id AS "pollId", c.id AS "citizenId", count(v.id) AS "votesBefore",
          count(v.id) FILTER (WHERE v.option = 'Title search') AS "searchBefore",
          (SELECT min(k.id) FROM {civic_citizen} k WHERE NOT k."isVerified") AS "strangerId",
          (SELECT min(k.id) FROM {civic_citizen} k WHERE k."isVerified" AND k."citizenNumber" = 'LLB-CIT-0003') AS "lateId"
        FROM {civic_poll} p CROSS JOIN {civic_citizen} c JOIN "User" u ON u.id = c."userId" AND u.email = 'citizen@demo-civic.demo'
        LEFT JOIN {civic_poll_vote} v ON v."pollId" = p.id WHERE p.status = 'OPEN' GROUP BY p.id, p."pollNumber", c.id`,
    },
    tryToVote('The citizen votes', ':citizenId', 'Title search', 1),
    tryToVote('A second ballot of the citizen is refused', ':citizenId', 'Ground rent payment', 0),
    tryToVote('Somebody unverified is refused', ':strangerId', 'Title search', 0),
    tryToVote('A ballot for something else is refused', ':lateId', 'Lower fees', 0),
    {
      title: 'The count has gone up by one, with one ballot for each citizen',
      sql: `
        SELECT m.subject, m.have, m.want
        FROM (SELECT count(*) AS votes, count(DISTINCT v."citizenId") AS voters, count(*) FILTER (WHERE v.option = 'Title search') AS search FROM {civic_poll_vote} v WHERE v."pollId" = :pollId) c
        CROSS JOIN LATERAL (VALUES ('votes', c.votes, :votesBefore::int + 1), ('voters', c.voters, :votesBefore::int + 1), ('for title search', c.search, :searchBefore::int + 1)) m(subject, have, want)`,
    },
    {
      title: 'The poll is closed',
      sql: `
        UPDATE "civic_poll" SET status = 'CLOSED', "closedAt" = :now::timestamp, "updatedAt" = :now::timestamp WHERE id = :pollId AND status = 'OPEN'
        RETURNING 'status' AS subject, status::text AS have, 'CLOSED' AS want`,
    },
    tryToVote('Nobody votes any more', ':lateId', 'Title search', 0),
    {
      title: 'The result is that of the ballots',
      sql: `
        SELECT 'first' AS subject, (SELECT v.option || ' ' || count(*) FROM {civic_poll_vote} v WHERE v."pollId" = p.id GROUP BY v.option ORDER BY count(*) DESC, v.option LIMIT 1) AS have,
          p.options[1] || ' ' || (:searchBefore::int + 1) AS want
        FROM {civic_poll} p WHERE p.id = :pollId AND p.status = 'CLOSED'`,
    },
  ],
};
