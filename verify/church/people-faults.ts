import type { Fault } from '../engine/fault.ts';
import { family, guardianOf, member, of, spoil } from './plant.ts';

/** For the rules on who is in the register. */
export const peopleFaults: readonly Fault[] = [
  spoil(
    'member-mix',
    'a visitor is made a member by hand',
    ['member', member('Bashir Dogara'), `status = 'MEMBER'`],
    ['MEMBER', '109', '108'],
  ),
  spoil(
    'nobody-twice',
    'a second wave registers somebody again',
    ['member', member('Nneka Okwuosa'), `"firstName" = 'Emeka', "lastName" = 'Okonkwo'`],
    ['Emeka Okonkwo', '2', '1'],
  ),
  spoil(
    'minor-flag',
    'a child is called an adult',
    ['member', member('Femi Adegoke'), '"isMinor" = false'],
    ['Femi Adegoke', 'born 2014-10-04, an adult', 'as agreed'],
  ),
  spoil(
    'minor-flag',
    'an adult is called a child',
    ['member', member('Wale Adegoke'), '"isMinor" = true'],
    ['Wale Adegoke', 'born 1981-11-21, a minor', 'as agreed'],
  ),
  spoil(
    'phones',
    'a child has a phone',
    ['member', member('Femi Adegoke'), `phone = '08030001111'`],
    ['Femi Adegoke', '08030001111', 'as agreed'],
  ),
  spoil(
    'phones',
    'a phone number has a digit too few',
    ['member', member('Wale Adegoke'), `phone = '0803000111'`],
    ['Wale Adegoke', '0803000111', 'as agreed'],
  ),
  spoil(
    'minors-guarded',
    'the only guardian of a child is not verified',
    ['guardian_link', guardianOf('Musa Tanko'), '"isVerified" = false'],
    ['Musa Tanko', 'not guarded', 'guarded'],
  ),
  spoil(
    'guardians-fit',
    'a mother is a man',
    ['guardian_link', guardianOf('Musa Tanko'), `relation = 'MOTHER'`],
    ['Musa Tanko by Abdullahi Garba', 'MOTHER MALE', 'as agreed'],
  ),
  spoil(
    'guardians-fit',
    'a child is guarded from another household',
    ['guardian_link', guardianOf('Musa Tanko'), `"guardianId" = ${member('Wale Adegoke')}`],
    ['Musa Tanko by Wale Adegoke', 'GUARDIAN MALE of another household', 'as agreed'],
  ),
  spoil(
    'guardians-fit',
    'a child guards itself',
    ['guardian_link', guardianOf('Aisha Tanko'), '"guardianId" = "minorId"'],
    ['Aisha Tanko by Aisha Tanko', 'GUARDIAN who is a minor FEMALE', 'as agreed'],
  ),
  spoil(
    'guardian-papers',
    'a consent has no date',
    ['guardian_link', guardianOf('Musa Tanko'), '"consentedAt" = NULL'],
    ['Musa Tanko by Abdullahi Garba', 'verified 2021-09-11 00:00:00, consented never', 'as agreed'],
  ),
  spoil(
    'family-heads',
    'the departed still heads his household',
    ['family_unit', family('The Barau family'), `"headMemberId" = ${member('Lawan Barau')}`],
    ['The Barau family', 'headed by the deceased', 'as agreed'],
  ),
  spoil(
    'family-heads',
    'a household is headed from outside',
    ['family_unit', family('The Barau family'), `"headMemberId" = ${member('Wale Adegoke')}`],
    ['The Barau family', 'headed from outside', 'as agreed'],
  ),
  spoil(
    'membership-numbers',
    'a visitor has a membership number',
    ['member', member('Bashir Dogara'), `"membershipNumber" = 'GLC-MEM-0999'`],
    ['Bashir Dogara', 'VISITOR GLC-MEM-0999', 'as agreed'],
  ),
  spoil(
    'membership-numbers',
    'a number lacks the prefix',
    ['member', member('Wale Adegoke'), `"membershipNumber" = '0041'`],
    ['Wale Adegoke', 'WORKER 0041', 'as agreed'],
  ),
  spoil(
    'accounts-linked',
    'the member account is linked to nobody',
    ['member', member('Abdullahi Garba'), '"userId" = NULL'],
    ['member@demo-church.demo', '', 'Bro. Abdullahi Garba'],
  ),
  spoil(
    'accounts-linked',
    'an account is linked to two people',
    ['member', member('Wale Adegoke'), `"userId" = (SELECT id FROM "User" WHERE email = 'pastor@demo-church.demo')`],
    ['pastor@demo-church.demo', 'Pastor Emeka Okonkwo, Wale Adegoke', 'Pastor Emeka Okonkwo'],
  ),
  spoil(
    'status-steps',
    'a visitor becomes a worker at once',
    ['member_status_history', of('member_status_history', 'Dotun Oyelaran'), `"newStatus" = 'WORKER'`],
    ['Dotun Oyelaran WORKER', 'VISITOR', 'MEMBER'],
  ),
  spoil(
    'status-steps',
    'a change starts where none ended',
    [
      'member_status_history',
      of('member_status_history', 'Wale Adegoke', `"newStatus" = 'WORKER'`),
      `"previousStatus" = 'VISITOR'`,
    ],
    ['Wale Adegoke WORKER', 'VISITOR', 'MEMBER'],
  ),
  spoil(
    'status-recorded',
    'somebody falls inactive without a record',
    ['member', member('Amina Dankaka'), `status = 'INACTIVE'`],
    ['Amina Dankaka', 'INACTIVE', null],
  ),
  spoil(
    'status-recorded',
    'a change does not reach the register',
    ['member', member('Dotun Oyelaran'), `status = 'VISITOR'`],
    ['Dotun Oyelaran', 'VISITOR', 'NEW_CONVERT'],
  ),
  spoil(
    'joined-first',
    'somebody leads a cell before joining',
    ['member', member('Wale Adegoke'), '"joinedOn" = :now::timestamp'],
    ['Wale Adegoke: Choir', 'before joining', 'in time'],
  ),
  spoil(
    'joined-first',
    'a change of standing is dated in the future',
    ['member_status_history', of('member_status_history', 'Dotun Oyelaran'), `"changedAt" = '2099-01-01'`],
    ['Dotun Oyelaran: NEW_CONVERT', 'in the future', 'in time'],
  ),
];
