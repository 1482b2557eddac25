import type { Fault } from '../engine/fault.ts';
import { charge, enrollment, guardianOf, linkOf, pupil, spoil, staff } from './plant.ts';

/** For the rules on pupils, guardians and staff. */
export const peopleFaults: readonly Fault[] = [
  spoil(
    'education.student-mix',
    'a pupil is left prospective',
    ['edu_student', pupil(7), `status = 'PROSPECTIVE'`],
    ['ACTIVE', '99', '100'],
  ),
  spoil(
    'education.enrollment-mix',
    'an enrolment stays pending',
    ['edu_enrollment', enrollment(7), `status = 'PENDING'`],
    ['ENROLLED', '99', '100'],
  ),
  spoil(
    'education.enrolled-are-active',
    'a pupil is enrolled and left prospective',
    ['edu_student', pupil(7), `status = 'PROSPECTIVE'`],
    ['BFA-STU-0007', 'PROSPECTIVE in SS 3 Science', 'ACTIVE in SS 3 Science'],
  ),
  spoil(
    'education.enrolled-are-active',
    'an active pupil is enrolled nowhere',
    ['edu_enrollment', enrollment(9), `status = 'CANCELLED'`],
    ['BFA-STU-0009', 'ACTIVE in no class', 'ACTIVE in a class'],
  ),
  spoil(
    'education.enrollment-times',
    'a pupil is enrolled before the approval',
    ['edu_enrollment', enrollment(5), `"enrolledAt" = "appliedAt" + interval '1 day'`],
    ['BFA-ENR-0005', '2023-04-14 2025-03-28 09:15:00 2025-04-04 10:00:00 2025-03-29 09:15:00 2025-04-22', 'as agreed'],
  ),
  spoil(
    'education.enrollment-times',
    'a pupil is admitted after she was enrolled',
    ['edu_student', pupil(11), `"admittedOn" = '2025-09-08'`],
    ['BFA-ENR-0011', '2025-09-08 2025-03-24 09:15:00 2025-03-31 10:00:00 2025-04-07 12:30:00 2025-04-22', 'as agreed'],
  ),
  spoil(
    'education.ages',
    'a nine-year-old sits in JSS 1',
    ['edu_student', pupil(1), `"birthDate" = '2016-07-11'`],
    ['BFA-STU-0001', 'JSS 1 A at 9', 'as agreed'],
  ),
  spoil(
    'education.numbers',
    'a pupil has the number of a shop',
    ['edu_student', pupil(100), `"admissionNumber" = 'LRS-STU-0100'`],
    ['LRS-STU-0100', 'LRS-STU-0100', 'BFA-STU-0100'],
  ),
  spoil(
    'education.numbers',
    'a receipt is missing',
    ['edu_fee_assignment', charge(1, 'TERM_3'), '"receiptNumber" = NULL'],
    ['BFA-RCP-0002', 'BFA-RCP-0002', 'BFA-RCP-0001'],
  ),
  spoil(
    'education.guardian-contact',
    'a phone number has a digit too many',
    ['edu_guardian', guardianOf(3), `phone = phone || '0'`],
    ['Mrs. Ronke Olanrewaju', '090802369980, 3 children', 'as agreed'],
  ),
  spoil(
    'education.guardian-contact',
    'a guardian has no child at the school',
    ['edu_guardian_link', linkOf(99), '"isActive" = false'],
    ['Mr. Chibuzo Nwankpa', '09080239718, 0 children', 'as agreed'],
  ),
  spoil(
    'education.guardian-links',
    'nobody is called first',
    ['edu_guardian_link', linkOf(4), '"isPrimary" = false'],
    ['BFA-STU-0004', '0 called first, 1 billed', '1 called first, 1 billed'],
  ),
  spoil(
    'education.parent-login',
    'the account of the parent leads to no guardian',
    ['edu_guardian', guardianOf(1), '"userId" = NULL'],
    ['parent@demo-school.demo', 'by', 'Chinyere Okoro by mother, Ifeanyi Okoro by mother'],
  ),
  spoil(
    'education.parent-login',
    'the account was linked to whoever came next',
    ['edu_guardian_link', linkOf(2), `"guardianId" = ${guardianOf(3)}`],
    ['parent@demo-school.demo', 'Chinyere Okoro by mother', 'Chinyere Okoro by mother, Ifeanyi Okoro by mother'],
  ),
  spoil(
    'education.accounts',
    'a guardian has another address than the account',
    ['edu_guardian', guardianOf(1), `email = 'ifeoma.okoro@mail.example'`],
    [
      'parent@demo-school.demo',
      'Mrs. Ifeoma Okoro ifeoma.okoro@mail.example',
      'Mrs. Ifeoma Okoro parent@demo-school.demo',
    ],
  ),
  spoil(
    'education.staff-logins',
    'the bursar signs in and finds nothing',
    ['edu_staff', staff(3), '"userId" = NULL'],
    ['bursar@demo-school.demo', null, 'BURSAR'],
  ),
  spoil(
    'education.staff-mix',
    'the librarian becomes a counselor',
    ['edu_staff', staff(5), `role = 'COUNSELOR'`],
    ['COUNSELOR', '1', null],
  ),
];
