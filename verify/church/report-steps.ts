import type { Step } from '../engine/contract.ts';

/** CH1, CH2 and CH4: a service is counted, a tithe and an offering come in, the quarter so far is disclosed and reported. */
export const reportSteps: readonly Step[] = [
  {
    title: 'The ushers count the latest Sunday of the first service',
    sql: `
      INSERT INTO "chu_attendance_fact" (id, "tenantId", "churchId", "serviceId", "scheduleId", "heldAt", total, adults, children, male, female, "firstTimers", online,
        "recordedById", "recordedAt")
      SELECT gen_random_uuid()::text, :tenant, :churchId, w."serviceId", w.id, d.day + w."startTime"::time - interval '1 hour', 210, 160, 50, 92, 118, 4, 30,
        :adminId, d.day + interval '11 hours'
      FROM {chu_service_schedule} w JOIN {chu_service} v ON v.id = w."serviceId" AND v.type = 'SUNDAY'
      CROSS JOIN LATERAL (SELECT :today::timestamp - make_interval(days => coalesce(nullif(extract(dow FROM :today::date)::int, 0), 7)) AS day) d
      WHERE w.name = 'First service' AND w."unitId" = :unitId AND w.status = 'ACTIVE'
      RETURNING 'weekday and sums' AS subject, concat_ws(' ', to_char("heldAt" + interval '1 hour', 'FMDay'), adults + children, male + female, total) AS have,
        'Sunday 210 210 210' AS want`,
  },
  {
    title: 'The worker pays her tithe',
    sql: `
      INSERT INTO "chu_tithe_fact" (id, "tenantId", "churchId", "memberId", "receiptNumber", period, amount, method, "givenAt", "recordedById")
      SELECT gen_random_uuid()::text, :tenant, :churchId, m.id, 'GLC-TTH-TRIAL', to_char(:today::date, 'YYYY-MM'), 65000, 'USSD', :now::timestamp, f."userId"
      FROM {chu_member} m JOIN {chu_role} o ON o.code = 'FINANCIAL_SECRETARY' JOIN {chu_role_assignment} s ON s."roleId" = o.id AND s.status = 'ACTIVE'
      JOIN {chu_member} f ON f.id = s."memberId" WHERE m.id = :memberId AND m.status = 'WORKER'
      RETURNING "recordedById" AS "financeId", 'tithe' AS subject, amount::text AS have, '65000.00' AS want`,
  },
  {
    title: 'A special offering is taken for missions',
    sql: `
      INSERT INTO "chu_offering_fact" (id, "tenantId", "churchId", "receiptNumber", fund, amount, method, "givenAt", "recordedById")
      VALUES (gen_random_uuid()::text, :tenant, :churchId, 'GLC-OFF-TRIAL', 'MISSIONS', 120000, 'CASH', :now::timestamp, :financeId)
      RETURNING 'offering' AS subject, fund || ' ' || amount AS have, 'MISSIONS 120000.00' AS want`,
  },
  {
    title: 'The quarter so far is disclosed in sums of its facts',
    sql: `
      INSERT INTO "chu_disclosure" (id, "tenantId", "churchId", period, "periodStart", "periodEnd", "titheTotal", "offeringTotal", "expenseTotal", "netTotal",
        "recordedById", "recordedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :churchId, to_char(:today::date, 'YYYY-"Q"Q'), q.start, q."end", t.n, o.n, x.n, t.n + o.n - x.n,
        :financeId, :now::timestamp, :now::timestamp
      FROM (SELECT date_trunc('quarter', :today::timestamp) - interval '1 hour' AS start,
        date_trunc('quarter', :today::timestamp) + interval '3 months' - interval '1 hour' AS "end") q
      CROSS JOIN LATERAL (SELECT coalesce(sum(f.amount), 0) AS n FROM {chu_tithe_fact} f WHERE f."givenAt" >= q.start) t
      CROSS JOIN LATERAL (SELECT coalesce(sum(f.amount), 0) AS n FROM {chu_offering_fact} f WHERE f."givenAt" >= q.start) o
      CROSS JOIN LATERAL (SELECT coalesce(sum(f.amount), 0) AS n FROM {chu_expense_fact} f WHERE f."spentAt" >= q.start) x
      RETURNING id AS "disclosureId", 'tithe and offering are in it' AS subject, ("titheTotal" >= 65000 AND "offeringTotal" >= 120000)::text AS have, 'true' AS want`,
  },
  {
    title: 'The senior pastor publishes it',
    sql: `
      UPDATE "chu_disclosure" d SET status = 'PUBLISHED', "publishedById" = p."userId", "publishedAt" = :now::timestamp
      FROM {chu_role} o JOIN {chu_role_assignment} s ON s."roleId" = o.id AND s.status = 'ACTIVE' JOIN {chu_member} p ON p.id = s."memberId"
      WHERE d.id = :disclosureId AND d.status = 'RECORDED' AND o.code = 'SENIOR_PASTOR' AND p."userId" <> d."recordedById"
      RETURNING d."publishedById" AS "pastorId", 'status' AS subject, d.status::text AS have, 'PUBLISHED' AS want`,
  },
  {
    title: 'The administrator prepares minutes for the board',
    sql: `
      INSERT INTO "chu_governance_record" (id, "tenantId", "churchId", "recordNumber", type, title, summary, status, "preparedById", "preparedAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, :churchId, 'GLC-GOV-TRIAL', 'MINUTES', 'Minutes on the quarter', 'Net ' || d."netTotal", 'PENDING', :adminId,
        :now::timestamp, :now::timestamp FROM {chu_disclosure} d WHERE d.id = :disclosureId AND d.status = 'PUBLISHED'
      RETURNING id AS "recordId", 'status' AS subject, status::text AS have, 'PENDING' AS want`,
  },
  {
    title: 'The senior pastor approves them',
    sql: `
      UPDATE "chu_governance_record" SET status = 'APPROVED', "approvedById" = :pastorId, "approvedAt" = :now::timestamp
      WHERE id = :recordId AND status = 'PENDING' AND "preparedById" <> :pastorId RETURNING 'status' AS subject, status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'The governance report shows the net of the facts',
    sql: `
      SELECT m.subject, m.have, m.want
      FROM {chu_disclosure} d JOIN {chu_governance_record} g ON g.id = :recordId
      CROSS JOIN LATERAL (SELECT sum(f.amount) AS n FROM (SELECT t.amount, t."givenAt" AS at FROM {chu_tithe_fact} t
        UNION ALL SELECT o.amount, o."givenAt" FROM {chu_offering_fact} o UNION ALL SELECT -x.amount, x."spentAt" FROM {chu_expense_fact} x) f
        WHERE f.at >= d."periodStart" AND f.at < d."periodEnd") f
      CROSS JOIN LATERAL (VALUES ('net', d."netTotal"::text, f.n::text), ('summary', g.summary, 'Net ' || f.n)) m(subject, have, want) WHERE d.id = :disclosureId`,
  },
];
