import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { approvalRows } from './approvals.ts';
import { billingRows } from './billing.ts';
import { BUREAU_SLUG, bureauOf } from './bureau.ts';
import { assignmentRows, caseFiles, caseRows, statusChangeRows } from './case-rows.ts';
import { citizenRows, planCitizens } from './citizens.ts';
import { documentRows } from './documents.ts';
import { agencyRows, configRows, departmentRows, serviceRows, staffRows, unitRows } from './establishment.ts';
import { findingRows, inspectionRows, planInspections } from './inspections.ts';
import { noteRows } from './notes.ts';
import { pollRows, voteRows } from './poll.ts';
import { publicStatusRows } from './public-status.ts';
import { planRequests, requestRows } from './requests.ts';

/** Five months of a lands office: requests in every state that has left a draft, and the cases made of them. */
export const seed: Seed = {
  suite: 'civic',
  script: 'seed-civic-demo.ts',
  batch: 'd3-c',
  tenants: [BUREAU_SLUG],
  needs: [],
  build(input) {
    const bureau = bureauOf(input.scope, input.calendar);
    const citizens = planCitizens(bureau);
    const requests = planRequests(bureau, citizens);
    const files = caseFiles(requests);
    const inspections = planInspections(bureau, files);
    return {
      civic_config: configRows(bureau),
      civic_agency: agencyRows(bureau),
      civic_department: departmentRows(bureau),
      civic_unit: unitRows(bureau),
      civic_staff: staffRows(bureau),
      civic_service: serviceRows(bureau),
      civic_citizen: citizenRows(bureau, citizens),
      civic_citizen_document: documentRows(bureau, files),
      civic_request: requestRows(bureau, requests),
      civic_case: caseRows(bureau, files),
      civic_assignment: assignmentRows(bureau, files),
      civic_case_note: noteRows(bureau, files),
      civic_status_change: statusChangeRows(bureau, files),
      civic_inspection: inspectionRows(bureau, inspections),
      civic_inspection_finding: findingRows(bureau, inspections),
      civic_approval: approvalRows(bureau, files),
      civic_billing_fact: billingRows(bureau, requests, inspections),
      civic_public_status: publicStatusRows(bureau, requests),
      civic_poll: pollRows(bureau),
      civic_poll_vote: voteRows(bureau, citizens),
      ...subscriberRows(input, BUREAU_SLUG),
    };
  },
};
