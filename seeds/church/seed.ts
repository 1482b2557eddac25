import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { budgetRows, disclosureRows, expenseRows, expensesOf } from './accounts.ts';
import { attendanceRows } from './attendance.ts';
import { cellMembershipRows, cellRows, cellsOf } from './cells.ts';
import { contextOf } from './context.ts';
import { offeringRows, offeringsOf, pledgeRows, titheRows, tithesOf } from './giving.ts';
import { departmentRows, ministriesOf, ministryAssignmentRows, ministryRows } from './ministries.ts';
import { churchRow, officeRows, roleRows, unitRows } from './organisation.ts';
import { complianceRows, governanceRows } from './records.ts';
import { familyRows, guardianRows, historyRows, memberRows } from './register.ts';
import { believersOf } from './standing.ts';
import { eventRows, serviceRows, slotRows } from './timetable.ts';

/** A church of two parishes: two hundred people in its register, half a year of counted services, nine months of giving. */
export const seed: Seed = {
  suite: 'church',
  script: 'seed-church-demo.ts',
  batch: 'd3-d',
  tenants: ['demo-church'],
  needs: [],
  build(input) {
    const context = contextOf(input);
    const believers = believersOf(context);
    const cells = cellsOf(believers);
    const ministries = ministriesOf(believers);
    const flows = {
      tithes: tithesOf(context, believers),
      offerings: offeringsOf(context),
      expenses: expensesOf(context),
    };
    return {
      chu_church: [churchRow(context)],
      chu_church_unit: unitRows(context),
      chu_role: roleRows(context),
      chu_ministry: ministryRows(context),
      chu_family_unit: familyRows(context, believers, cells),
      chu_member: memberRows(context, believers, cells),
      chu_department: departmentRows(context, believers, ministries),
      chu_role_assignment: officeRows(context, believers),
      chu_guardian_link: guardianRows(context, believers),
      chu_member_status_history: historyRows(context, believers),
      chu_ministry_assignment: ministryAssignmentRows(context, ministries),
      chu_cell_group: cellRows(context, cells),
      chu_cell_membership: cellMembershipRows(context, cells),
      chu_service: serviceRows(context),
      chu_service_schedule: slotRows(context),
      chu_event: eventRows(context),
      chu_attendance_fact: attendanceRows(context),
      chu_tithe_fact: titheRows(context, flows.tithes),
      chu_offering_fact: offeringRows(context, flows.offerings),
      chu_pledge_fact: pledgeRows(context, believers),
      chu_expense_fact: expenseRows(context, flows.expenses),
      chu_budget_fact: budgetRows(context),
      chu_disclosure: disclosureRows(context, flows),
      chu_governance_record: governanceRows(context),
      chu_compliance_record: complianceRows(context),
      ...subscriberRows(input, 'demo-church'),
    };
  },
};
