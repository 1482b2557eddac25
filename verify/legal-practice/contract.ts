import { defineContract, type TableContract } from '../engine/contract.ts';
import { calendarRules } from './calendar-rules.ts';
import { matterRules } from './matter-rules.ts';
import { paperRules } from './paper-rules.ts';
import { retainerRules } from './retainer-rules.ts';
import { timeRules } from './time-rules.ts';
import { views } from './views.ts';
import { matterWorkflow } from './workflow.ts';

const CHAMBERS = 'demo-legal';

const table = (layer: TableContract['layer'], rows: number): TableContract => ({ layer, rows: { [CHAMBERS]: rows } });

const MINE = `t."matterId" IN (SELECT m.id FROM "leg_matter" m WHERE m."clientId" = :me)`;

/** A law firm: matters, the time and the papers in them, deadlines, and the money that clients leave with it. */
export const contract = defineContract({
  suite: 'legal-practice',
  tables: {
    leg_client: table('operational', 8),
    leg_matter: table('operational', 10),
    leg_matter_party: table('operational', 20),
    leg_retainer: table('operational', 5),
    leg_document: table('workflow', 15),
    leg_filing: table('workflow', 10),
    leg_deadline: table('workflow', 10),
    leg_disbursement: table('workflow', 10),
    leg_time_entry: table('narrative', 30),
    leg_retainer_transaction: table('narrative', 13),
  },
  softReferences: [
    'leg_client.userId -> User.id',
    'leg_client.customerId -> Customer.id',
    'leg_matter.platformInstanceId -> PlatformInstance.id',
    'leg_matter.clientId -> leg_client.id',
    'leg_matter.leadLawyerId -> User.id',
    'leg_time_entry.staffId -> User.id',
    'leg_time_entry.approvedById -> User.id',
    'leg_retainer_transaction.recordedById -> User.id',
    'leg_deadline.assigneeId -> User.id',
    'leg_deadline.filingId -> leg_filing.id',
    'leg_document.filingId -> leg_filing.id',
    'leg_document.previousVersionId -> leg_document.id',
    'leg_document.authorId -> User.id',
    'leg_filing.documentId -> leg_document.id',
    'leg_filing.filedById -> User.id',
    'leg_disbursement.filingId -> leg_filing.id',
    'leg_disbursement.submittedById -> User.id',
    'leg_disbursement.approvedById -> User.id',
  ],
  external: [],
  rules: [...matterRules, ...timeRules, ...retainerRules, ...paperRules, ...calendarRules],
  views,
  workflows: [matterWorkflow],
  endUsers: [
    {
      id: 'legal-practice.client',
      title: 'a client in the portal',
      tenant: CHAMBERS,
      identity: `
        SELECT c.id FROM {leg_client} c JOIN "User" u ON u.id = c."userId" WHERE u.email = 'client@demo-legal.demo'`,
      /** Of the firm's own work only what has been billed, and of its papers none that is confidential or a draft. */
      own: {
        leg_client: 't.id = :me',
        leg_matter: 't."clientId" = :me',
        leg_matter_party: MINE,
        leg_retainer: MINE,
        leg_retainer_transaction: `t."retainerId" IN (SELECT r.id FROM "leg_retainer" r JOIN "leg_matter" m ON m.id = r."matterId" WHERE m."clientId" = :me)`,
        leg_document: `${MINE} AND NOT t."isConfidential" AND t.status <> 'DRAFT'`,
        leg_filing: MINE,
        leg_deadline: `${MINE} AND t.type <> 'INTERNAL'`,
        leg_time_entry: `${MINE} AND t.status = 'INVOICED'`,
        leg_disbursement: `${MINE} AND t.status = 'INVOICED'`,
      },
      open: [],
      sees: {
        leg_client: 1,
        leg_matter: 2,
        leg_matter_party: 5,
        leg_retainer: 1,
        leg_retainer_transaction: 3,
        leg_document: 4,
        leg_filing: 3,
        leg_deadline: 3,
        leg_time_entry: 7,
        leg_disbursement: 3,
      },
    },
  ],
});
