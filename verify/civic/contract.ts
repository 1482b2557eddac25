import { defineContract } from '../engine/contract.ts';
import { billingRules } from './billing-rules.ts';
import { caseRules } from './case-rules.ts';
import { citizenRules } from './citizen-rules.ts';
import { decisionRules } from './decision-rules.ts';
import { handlingRules } from './handling-rules.ts';
import { officeRules } from './office-rules.ts';
import { requestRules } from './request-rules.ts';
import { views } from './views.ts';
import { applicationWorkflow, pollWorkflow } from './workflows.ts';

const rows = (count: number) => ({ 'demo-civic': count });

/** A lands office: every request stands where its case stands, and every decision has its grounds. */
export const contract = defineContract({
  suite: 'civic',
  script: 'seed-civic-demo.ts',
  tables: {
    civic_config: { layer: 'configuration', rows: rows(1) },
    civic_agency: { layer: 'configuration', rows: rows(1) },
    civic_department: { layer: 'configuration', rows: rows(5) },
    civic_unit: { layer: 'configuration', rows: rows(5) },
    civic_service: { layer: 'configuration', rows: rows(20) },
    civic_staff: { layer: 'operational', rows: rows(10) },
    civic_citizen: { layer: 'operational', rows: rows(100) },
    civic_citizen_document: { layer: 'operational', rows: rows(60) },
    civic_request: { layer: 'workflow', rows: rows(50) },
    civic_case: { layer: 'workflow', rows: rows(30) },
    civic_assignment: { layer: 'workflow', rows: rows(30) },
    civic_inspection: { layer: 'workflow', rows: rows(15) },
    civic_billing_fact: { layer: 'workflow', rows: rows(50) },
    civic_public_status: { layer: 'workflow', rows: rows(50) },
    civic_poll: { layer: 'workflow', rows: rows(1) },
    /** Append-only from here on. */
    civic_case_note: { layer: 'narrative', rows: rows(80) },
    civic_status_change: { layer: 'narrative', rows: rows(90) },
    civic_inspection_finding: { layer: 'narrative', rows: rows(25) },
    civic_approval: { layer: 'narrative', rows: rows(12) },
    civic_poll_vote: { layer: 'narrative', rows: rows(40) },
  },
  softReferences: [
    'civic_department.headStaffId -> civic_staff.id',
    'civic_unit.headStaffId -> civic_staff.id',
    'civic_staff.userId -> User.id',
    'civic_citizen.userId -> User.id',
    'civic_citizen_document.reviewedById -> civic_staff.id',
    'civic_case.currentAssigneeId -> civic_staff.id',
    'civic_case_note.authorId -> civic_staff.id',
    'civic_status_change.changedById -> civic_staff.id',
    'civic_inspection.replacesId -> civic_inspection.id',
    'civic_public_status.requestId -> civic_request.id',
  ],
  external: ['civic_request.paymentReference'],
  rules: [
    ...officeRules,
    ...citizenRules,
    ...requestRules,
    ...caseRules,
    ...handlingRules,
    ...decisionRules,
    ...billingRules,
  ],
  views,
  workflows: [applicationWorkflow, pollWorkflow],
  endUsers: [
    {
      id: 'civic.citizen',
      title: 'Mr. Adamu (citizen)',
      tenant: 'demo-civic',
      identity: `SELECT c.id FROM {civic_citizen} c JOIN "User" u ON u.id = c."userId" WHERE u.email = 'citizen@demo-civic.demo'`,
      own: {
        civic_citizen: 't.id = :me',
        civic_citizen_document: 't."citizenId" = :me',
        civic_request: 't."citizenId" = :me',
        civic_public_status: `t."requestId" IN (SELECT r.id FROM "civic_request" r WHERE r."citizenId" = :me)`,
        civic_poll_vote: 't."citizenId" = :me',
      },
      open: ['civic_service', 'civic_poll'],
      sees: {
        civic_service: 20,
        civic_poll: 1,
        civic_citizen: 1,
        civic_citizen_document: 6,
        civic_request: 3,
        civic_public_status: 3,
      },
    },
  ],
});
