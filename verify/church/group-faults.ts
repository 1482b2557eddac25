import type { Fault } from '../engine/fault.ts';
import { cell, member, ministry, of, office, spoil, unit } from './plant.ts';

/** For the rules on units, offices, ministries and cells. */
export const groupFaults: readonly Fault[] = [
  spoil(
    'unit-tree',
    'a zone stands under a parish',
    ['church_unit', unit('GLC-LAG'), `"parentId" = ${unit('GLC-LEK')}`],
    ['GLC-LAG', 'ZONE under PARISH', 'in its place'],
  ),
  spoil(
    'unit-tree',
    'a parish stands under nothing',
    ['church_unit', unit('GLC-LEK'), '"parentId" = NULL'],
    ['GLC-LEK', 'PARISH under nothing', 'in its place'],
  ),
  spoil(
    'leaders-belong',
    'a cell is led by somebody who is inactive',
    ['member', member('Wale Adegoke'), `status = 'INACTIVE'`],
    ['GLC-CELL-0009: Wale Adegoke', 'INACTIVE', 'belongs'],
  ),
  spoil(
    'leaders-belong',
    'a minor heads a department',
    [
      'department',
      `(SELECT id FROM "chu_department" WHERE name = 'Finance' AND "tenantId" = ANY(:tenants::text[]))`,
      `"headMemberId" = ${member('Femi Adegoke')}`,
    ],
    ['Finance: Femi Adegoke', 'MEMBER, a minor', 'belongs'],
  ),
  spoil(
    'offices-held',
    'there are two senior pastors',
    ['role_assignment', of('role_assignment', 'Folake Ajayi'), `"roleId" = ${office('SENIOR_PASTOR')}`],
    ['ASSOCIATE_PASTOR', '1', '2'],
  ),
  spoil(
    'office-mix',
    'an office is laid down',
    ['role_assignment', of('role_assignment', 'Abdullahi Garba'), `status = 'TERMINATED'`],
    ['ACTIVE', '16', '17'],
  ),
  spoil(
    'offices-end',
    'an office ends without a reason',
    ['role_assignment', of('role_assignment', 'Obinna Uzoma'), '"endReason" = NULL'],
    ['ASSOCIATE_PASTOR Obinna Uzoma', 'TERMINATED from 2020-07-20 to 2025-08-01 without a reason', 'as agreed'],
  ),
  spoil(
    'offices-end',
    'an office ends before it began',
    ['role_assignment', of('role_assignment', 'Obinna Uzoma'), `"endedOn" = "effectiveOn" - interval '1 day'`],
    [
      'ASSOCIATE_PASTOR Obinna Uzoma',
      'TERMINATED from 2020-07-20 to 2020-07-19 Moved with the family to Abuja',
      'as agreed',
    ],
  ),
  spoil(
    'ministry-teams',
    'a ministry has lost its leader',
    [
      'ministry_assignment',
      `(SELECT id FROM "chu_ministry_assignment" WHERE "ministryId" = ${ministry('Choir')} AND role = 'LEADER')`,
      `role = 'MEMBER'`,
    ],
    ['Choir', '0 + 1 + 7', '1 + 1 + 6'],
  ),
  spoil(
    'ministry-fit',
    'a man serves with the women',
    ['ministry_assignment', of('ministry_assignment', 'Abdullahi Garba'), `"ministryId" = ${ministry('Women')}`],
    ['Women: Abdullahi Garba', 'MALE', 'FEMALE'],
  ),
  spoil(
    'ministry-fit',
    'a grey head helps the youth',
    ['ministry_assignment', of('ministry_assignment', 'Abdullahi Garba'), `"ministryId" = ${ministry('Youth')}`],
    ['Youth: Abdullahi Garba', 'older than 35', 'fits'],
  ),
  spoil(
    'workers-serve',
    'a worker has nothing to do',
    [
      'ministry_assignment',
      `(SELECT s.id FROM "chu_ministry_assignment" s WHERE s."memberId" = ${member('Wale Adegoke')})`,
      `status = 'TERMINATED'`,
    ],
    ['Wale Adegoke', 'idle', 'serves'],
  ),
  spoil(
    'workers-serve',
    'somebody serves in two ministries',
    [
      'ministry_assignment',
      of('ministry_assignment', 'Abdullahi Garba'),
      `"memberId" = ${member('Wale Adegoke')}, "ministryId" = ${ministry('Prayer')}`,
    ],
    ['Wale Adegoke', '2 ministries', 'serves'],
  ),
  spoil(
    'cell-roles',
    'a cell has two leaders',
    [
      'cell_membership',
      `(SELECT id FROM "chu_cell_membership" WHERE "cellGroupId" = ${cell('GLC-CELL-0001')} AND role = 'ASSISTANT')`,
      `role = 'LEADER'`,
    ],
    ['GLC-CELL-0001', '2 + 0 + 1', '1 + 1 + 1'],
  ),
  spoil(
    'cell-size',
    'a cell takes 40 people',
    ['cell_group', cell('GLC-CELL-0002'), '"maxMembers" = 40'],
    ['GLC-CELL-0002', '7 of 40', 'fits'],
  ),
  spoil(
    'one-cell-each',
    'somebody left a cell and joined none',
    ['cell_membership', of('cell_membership', 'Abdullahi Garba'), `status = 'LEFT'`],
    ['Abdullahi Garba', '0', '1'],
  ),
  spoil(
    'cell-membership-mix',
    'somebody is back in the cell',
    ['cell_membership', of('cell_membership', 'Obinna Uzoma'), `status = 'ACTIVE'`],
    ['ACTIVE', '149', '148'],
  ),
  spoil(
    'cells-left',
    'somebody left before joining',
    ['cell_membership', of('cell_membership', 'Obinna Uzoma'), `"leftOn" = "joinedOn" - interval '1 day'`],
    ['GLC-CELL-0009 Obinna Uzoma', 'TRANSFERRED LEFT from 2023-07-31 to 2023-07-30', 'as agreed'],
  ),
  spoil(
    'cells-left',
    'somebody who transferred is still in the cell',
    ['cell_membership', of('cell_membership', 'Obinna Uzoma'), `status = 'ACTIVE', "leftOn" = NULL`],
    ['GLC-CELL-0009 Obinna Uzoma', 'TRANSFERRED ACTIVE from 2023-07-31 to now', 'as agreed'],
  ),
  spoil(
    'cell-area',
    'a cell moves to another parish without its people',
    ['cell_group', cell('GLC-CELL-0020'), `"unitId" = ${unit('GLC-IKJ')}`],
    ['GLC-CELL-0020 Aliyu Kolo', 'Sangotedo, GLC-LEK', 'Sangotedo, GLC-IKJ'],
  ),
];
