import type { Seed } from '../seed.ts';
import { budgetRows, disclosureRows, expenseRows, expensesOf } from './accounts.ts';
import { attendanceRows } from './attendance.ts';
import { cellMembershipRows, cellRows, cellsOf } from './cells.ts';
import { offeringRows, offeringsOf, pledgeRows, titheRows, tithesOf } from './giving.ts';
import { CHURCH_SLUG, groundOf } from './ground.ts';
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
  tenants: [CHURCH_SLUG],
  needs: [],
  build(input) {
    const ground = groundOf(input);
    const believers = believersOf(ground);
    const cells = cellsOf(believers);
    const ministries = ministriesOf(believers);
    const flows = {
      tithes: tithesOf(ground, believers),
      offerings: offeringsOf(ground),
      expenses: expensesOf(ground),
    };
    return {
      chu_church: [churchRow(ground)],
      chu_church_unit: unitRows(ground),
      chu_role: roleRows(ground),
      chu_ministry: ministryRows(ground),
      chu_family_unit: familyRows(ground, believers, cells),
      chu_member: memberRows(ground, believers, cells),
      chu_department: departmentRows(ground, believers, ministries),
      chu_role_assignment: officeRows(ground, believers),
      chu_guardian_link: guardianRows(ground, believers),
      chu_member_status_history: historyRows(ground, believers),
      chu_ministry_assignment: ministryAssignmentRows(ground, ministries),
      chu_cell_group: cellRows(ground, cells),
      chu_cell_membership: cellMembershipRows(ground, cells),
      chu_service: serviceRows(ground),
      chu_service_schedule: slotRows(ground),
      chu_event: eventRows(ground),
      chu_attendance_fact: attendanceRows(ground),
      chu_tithe_fact: titheRows(ground, flows.tithes),
      chu_offering_fact: offeringRows(ground, flows.offerings),
      chu_pledge_fact: pledgeRows(ground, believers),
      chu_expense_fact: expenseRows(ground, flows.expenses),
      chu_budget_fact: budgetRows(ground),
      chu_disclosure: disclosureRows(ground, flows),
      chu_governance_record: governanceRows(ground),
      chu_compliance_record: complianceRows(ground),
    };
  },
};
