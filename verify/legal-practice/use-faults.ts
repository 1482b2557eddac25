import type { Fault } from '../engine/fault.ts';
import { disbursement, hide, spoil } from './plant.ts';

const WORKFLOW = 'matter-possible';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('by-type', 'matters by type', 4, 'leg_matter', `"tenantId" = 'TENANT_ID_PLACEHOLDER'`),
  hide('active-matters', 'active matters', 6, 'leg_matter', `status = 'ARCHIVED'`),
  hide('unbilled', 'unbilled hours and naira', 5, 'leg_time_entry', `status = 'INVOICED'`),
  hide('retainers', 'retainer balances', 5, 'leg_matter', `"clientId" = 'nobody'`),
  hide('low-retainers', 'retainers to be topped up', 1, 'leg_retainer', '"currentBalance" = 900000'),
  hide('next-deadlines', 'deadlines of the next seven days', 3, 'leg_deadline', `status = 'COMPLETED'`),
  hide('overdue', 'overdue deadlines', 1, 'leg_deadline', `status = 'MISSED'`),
  hide('court-dates', 'upcoming court dates', 3, 'leg_deadline', `type = 'INTERNAL'`),
  hide('filings', 'filings register', 10, 'leg_document', `status = 'DRAFT'`),
  {
    check: `legal-practice.${WORKFLOW}`,
    title: 'the firm acts for the other side already',
    sql: `UPDATE "leg_client" SET name = 'Mistralgate Imports Ltd' WHERE "clientNumber" = 'NAC-CL-0001' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The firm acts for nobody on the other side: conflicts', have: '1', want: '0' },
  },
  {
    check: `legal-practice.${WORKFLOW}`,
    title: 'the senior partner charges more',
    sql: `UPDATE "leg_time_entry" SET "hourlyRate" = 75000 WHERE "staffGrade" = 'SENIOR_PARTNER' AND "tenantId" = ANY(:tenants::text[])`,
    finding: {
      subject: 'The hearing takes the senior partner three hours: entry',
      have: 'LOGGED 225000.00',
      want: 'LOGGED 180000.00',
    },
  },
  {
    check: `legal-practice.${WORKFLOW}`,
    title: 'nobody leads the firm any more',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = (SELECT id FROM "User" WHERE email = 'managing@demo-legal.demo') AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'A matter is drafted for the managing partner', have: 'no row', want: 'a row' },
  },
  spoil(
    WORKFLOW,
    'an old expense is on the new invoice',
    ['leg_disbursement', disbursement('NAC-DSB-0001'), `"invoiceReference" = 'NAC-INV-TRIAL'`],
    ['Matter, retainer and invoice tally: invoice', '590000.00', '615000.00'],
  ),
];
