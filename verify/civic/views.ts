import type { View } from '../engine/contract.ts';

const tenant = 'demo-civic';

/** What the office and its citizens open. */
export const views: readonly View[] = [
  {
    id: 'civic.citizen-registry',
    title: 'Citizen registry',
    tenant,
    atLeast: 100,
    sql: `
      SELECT c."citizenNumber" AS number, concat_ws(' ', c.title, c."firstName", c."lastName") AS citizen, c.phone, c.lga, c.occupation, c."isVerified" AS verified,
        (SELECT count(*) FROM {civic_request} r WHERE r."citizenId" = c.id) AS requests
      FROM {civic_citizen} c`,
  },
  {
    id: 'civic.service-catalogue',
    title: 'Service catalogue',
    tenant,
    atLeast: 20,
    naira: ['fee', 'inspection'],
    sql: `
      SELECT s.name AS service, s.category, s."baseFee" + s."processingFee" AS fee, s."inspectionFee" AS inspection,
        coalesce(s."slaDays", c."defaultSlaDays") AS days, s."requiredDocuments" AS documents
      FROM {civic_service} s CROSS JOIN {civic_config} c WHERE s."isActive"`,
  },
  {
    id: 'civic.case-queue',
    title: 'Case queue by status',
    tenant,
    atLeast: 7,
    chart: { kind: 'bars', label: 'status', value: 'cases' },
    sql: `
      SELECT k.status, count(*) AS cases, count(*) FILTER (WHERE k.priority IN ('HIGH', 'URGENT')) AS pressing, min(k."slaDeadline") AS "nextDeadline"
      FROM {civic_case} k GROUP BY k.status`,
  },
  {
    id: 'civic.case-timeline',
    title: 'Case detail with timeline',
    tenant,
    atLeast: 15,
    order: 'time',
    sql: `
      SELECT k."caseNumber" AS "case", e.time, e.what, e.detail
      FROM {civic_case} k CROSS JOIN LATERAL (
        SELECT s."changedAt" AS time, s."toStatus"::text AS what, s.reason AS detail FROM {civic_status_change} s WHERE s."caseId" = k.id
        UNION ALL SELECT n."createdAt", n.visibility || ' note', n.body FROM {civic_case_note} n WHERE n."caseId" = k.id
        UNION ALL SELECT a."assignedAt", 'assigned to ' || s."fullName", a.reason FROM {civic_assignment} a JOIN {civic_staff} s ON s.id = a."assigneeId" WHERE a."caseId" = k.id
        UNION ALL SELECT i."scheduledFor", 'inspection ' || i.status, i.result::text FROM {civic_inspection} i WHERE i."caseId" = k.id
        UNION ALL SELECT d."decidedAt", d.decision::text, d.rationale FROM {civic_approval} d WHERE d."caseId" = k.id) e
      WHERE k."caseNumber" = 'LLB-CASE-0001'`,
  },
  {
    id: 'civic.inspection-list',
    title: 'Inspection list',
    tenant,
    atLeast: 15,
    sql: `
      SELECT i."inspectionNumber" AS inspection, i.status, i."scheduledFor" AS due, s."fullName" AS inspector, r.location, i.result,
        (SELECT count(*) FROM {civic_inspection_finding} f WHERE f."inspectionId" = i.id) AS findings
      FROM {civic_inspection} i JOIN {civic_staff} s ON s.id = i."inspectorId" JOIN {civic_case} k ON k.id = i."caseId" JOIN {civic_request} r ON r.id = k."requestId"`,
  },
  {
    id: 'civic.resolution-history',
    title: 'Resolution history',
    tenant,
    atLeast: 7,
    sql: `
      SELECT k."caseNumber" AS "case", s.name AS service, a.decision, a.rationale, k.resolution, k."resolvedAt" AS resolved, k."closedAt" AS closed, k."slaBreached" AS late
      FROM {civic_case} k JOIN {civic_request} r ON r.id = k."requestId" JOIN {civic_service} s ON s.id = r."serviceId"
      JOIN {civic_approval} a ON a."caseId" = k.id AND a.decision IN ('APPROVED', 'REJECTED') WHERE k."resolvedAt" IS NOT NULL`,
  },
  {
    id: 'civic.sla-widget',
    title: 'Deadlines: breached, due within a week, in time',
    tenant,
    atLeast: 3,
    chart: { kind: 'share', label: 'deadline', value: 'cases' },
    sql: `
      SELECT CASE WHEN k."slaDeadline" < :now::timestamp THEN 'breached' WHEN k."slaDeadline" < :now::timestamp + interval '7 days' THEN 'due within a week'
          ELSE 'in time' END AS deadline, count(*) AS cases, min(k."slaDeadline") AS first
      FROM {civic_case} k WHERE k."resolvedAt" IS NULL GROUP BY 1`,
  },
  {
    id: 'civic.my-requests',
    title: 'Requests of Mr. Adamu (citizen)',
    tenant,
    atLeast: 3,
    sql: `
      SELECT r."requestNumber" AS request, s.name AS service, r.status, r."trackingCode" AS tracking, p.progress, r."certificateNumber" AS certificate
      FROM {civic_request} r JOIN {civic_citizen} c ON c.id = r."citizenId" JOIN "User" u ON u.id = c."userId" AND u.email = 'citizen@demo-civic.demo'
      JOIN {civic_service} s ON s.id = r."serviceId" JOIN {civic_public_status} p ON p."requestId" = r.id`,
  },
  {
    id: 'civic.public-tracking',
    title: 'Public tracking',
    tenant,
    atLeast: 50,
    sql: `
      SELECT p."trackingCode" AS tracking, p.status, p.progress, p.message, p."changedAt" AS changed
      FROM {civic_public_status} p JOIN {civic_config} c ON c."publicTracking"`,
  },
  {
    id: 'civic.case-load',
    title: 'Cases by officer',
    tenant,
    atLeast: 4,
    chart: { kind: 'bars', label: 'officer', value: 'cases' },
    order: '"cases" DESC',
    sql: `
      SELECT s."fullName" AS officer, count(*) AS cases, count(*) FILTER (WHERE k."slaBreached") AS late
      FROM {civic_case} k JOIN {civic_staff} s ON s.id = k."currentAssigneeId" GROUP BY s."fullName"`,
  },
  {
    id: 'civic.revenue',
    title: 'What there is to bill, by kind of fee',
    tenant,
    atLeast: 5,
    naira: ['total', 'billed', 'pending'],
    chart: { kind: 'bars', label: 'fee', value: 'total' },
    order: '"total" DESC',
    sql: `
      SELECT b."feeType" AS fee, sum(b.amount) AS total, coalesce(sum(b.amount) FILTER (WHERE b.status = 'BILLED'), 0) AS billed,
        coalesce(sum(b.amount) FILTER (WHERE b.status = 'PENDING'), 0) AS pending
      FROM {civic_billing_fact} b GROUP BY b."feeType"`,
  },
  {
    id: 'civic.poll-results',
    title: 'Results of the open poll',
    tenant,
    atLeast: 4,
    chart: { kind: 'bars', label: 'option', value: 'votes' },
    order: '"votes" DESC',
    sql: `
      SELECT p.question, v.option, count(*) AS votes, p."closesAt" AS closes
      FROM {civic_poll} p JOIN {civic_poll_vote} v ON v."pollId" = p.id WHERE p.status = 'OPEN' GROUP BY p.question, v.option, p."closesAt"`,
  },
];
