import type { Rule } from '../engine/contract.ts';
import { everyRow } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Who did what, and what shows it. */
export const proofRules: readonly Rule[] = [
  {
    id: 'logistics.actors',
    title: 'the office books, assigns and cancels; on the road it is the agent of the job who acts',
    clauses,
    sql: `
      SELECT j."jobNumber" || ' step ' || s.sequence AS subject,
        concat_ws(' and ', u.email, a."agentCode", CASE WHEN s."agentId" IS NOT NULL AND a.id IS NULL THEN 'no agent' END) AS have,
        CASE WHEN s."toStatus" IN ('PENDING', 'CANCELLED') THEN 'cs@demo-logistics.demo'
          WHEN s."toStatus" = 'ASSIGNED' THEN 'dispatch@demo-logistics.demo' ELSE o."agentCode" END AS want
      FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId"
      LEFT JOIN {logistics_agent} a ON a.id = s."agentId" LEFT JOIN {logistics_agent} o ON o.id = j."agentId" LEFT JOIN "User" u ON u.id = s."userId"`,
  },
  {
    id: 'logistics.proof-when-delivered',
    title: 'a delivered job has one proof, taken by its agent at that moment; no other job has any',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, CASE j.status WHEN 'DELIVERED' THEN concat_ws(' ', 1, a."agentCode", j."deliveredAt") ELSE '0' END AS want,
        (SELECT concat_ws(' ', count(*), max(b."agentCode"), max(p."capturedAt")) FROM {logistics_delivery_proof} p
          JOIN {logistics_agent} b ON b.id = p."agentId" WHERE p."jobId" = j.id) AS have
      FROM {logistics_delivery_job} j LEFT JOIN {logistics_agent} a ON a.id = j."agentId"`,
  },
  {
    id: 'logistics.proof-kind',
    title:
      'a proof shows what its kind promises: a file, or a code that was right; valuables go against a one-time code',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, concat_ws(' ', p.type, CASE WHEN p."codeVerified" THEN 'code' END, p."fileKey") AS have,
        CASE WHEN j."declaredValue" >= c."otpFromValue" THEN 'OTP code' WHEN p.type = 'OTP' THEN 'no code for so little'
          WHEN p.type = 'PIN' THEN 'PIN code' WHEN p.type = 'PHOTO' THEN 'PHOTO proofs/' || j."jobNumber" || '-door.jpg'
          WHEN p.type = 'SIGNATURE' THEN 'SIGNATURE proofs/' || j."jobNumber" || '-signature.png' ELSE 'RECIPIENT' END AS want
      FROM {logistics_delivery_proof} p JOIN {logistics_delivery_job} j ON j.id = p."jobId" JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId"`,
  },
  {
    id: 'logistics.proof-recipient',
    title: 'a parcel is handed to its customer, or to somebody else whose place there is told',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, CASE WHEN p."recipientName" = j."customerName" THEN 'Customer' WHEN p.relationship = 'Customer' THEN 'somebody'
          ELSE p.relationship END AS want, p.relationship AS have
      FROM {logistics_delivery_proof} p JOIN {logistics_delivery_job} j ON j.id = p."jobId"`,
  },
  everyRow(
    {
      id: 'logistics.contacts',
      title: 'senders and customers are reached on mobile numbers of Nigeria, and their places by a landmark',
    },
    'logistics_delivery_job',
    'jobNumber',
    `t."senderPhone" ~ '^0[789][01][0-9]{8}$' AND t."customerPhone" ~ '^0[789][01][0-9]{8}$' AND t."pickupLandmark" <> '' AND t."dropLandmark" <> ''`,
    ['senderPhone', 'customerPhone', 'pickupLandmark', 'dropLandmark'],
  ),
];
