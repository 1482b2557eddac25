import type { Fault } from '../engine/fault.ts';
import { enrollment, schoolClass, spoil, staff, taught } from './plant.ts';

/** For the rules on classes and what they are taught. */
export const classFaults: readonly Fault[] = [
  spoil(
    'education.classes',
    'a subject is dropped',
    ['edu_class_subject', taught('JSS 1 A', 'YOR'), '"isActive" = false'],
    ['JSS 1 A', 'level 1, 6 subjects', 'level 1, 7 subjects'],
  ),
  spoil(
    'education.classes',
    'a class is renamed',
    ['edu_class', schoolClass('SS 2 Arts'), `name = 'SS 2 Humanities'`],
    ['SS 2 Arts', null, 'level 5, 6 subjects'],
  ),
  spoil(
    'education.class-size',
    'a class is too large for its room',
    ['edu_class', schoolClass('JSS 2 A'), 'capacity = 45'],
    ['JSS 2 A', '10 of 45', '10 of 40'],
  ),
  spoil(
    'education.class-size',
    'a pupil changes class',
    ['edu_enrollment', enrollment(2), `"classId" = ${schoolClass('JSS 1 A')}`],
    ['JSS 1 A', '11 of 40', '10 of 40'],
  ),
  spoil(
    'education.class-teachers',
    'the bursar has a class',
    ['edu_class', schoolClass('SS 1 Arts'), `"classTeacherId" = ${staff(3)}`],
    ['SS 1 Arts', 'BURSAR of 1', 'CLASS_TEACHER of 1'],
  ),
  spoil(
    'education.class-teachers',
    'two classes share a class teacher',
    ['edu_class', schoolClass('SS 1 Arts'), `"classTeacherId" = ${staff(8)}`],
    ['JSS 1 A', 'CLASS_TEACHER of 2', 'CLASS_TEACHER of 1'],
  ),
  spoil(
    'education.compulsory',
    'a class takes no mathematics',
    ['edu_class_subject', taught('SS 3 Arts', 'MTH'), '"isActive" = false'],
    ['SS 3 Arts Mathematics', 'not taken', 'taken'],
  ),
  spoil(
    'education.subjects-taught',
    'nobody takes commerce',
    ['edu_class_subject', taught('SS 1 Commercial', 'COM'), '"isActive" = false'],
    ['Commerce', 'nowhere', 'taught'],
  ),
  spoil(
    'education.teaching',
    'the librarian teaches physics',
    ['edu_class_subject', taught('SS 2 Science', 'PHY'), `"teacherId" = ${staff(5)}`],
    ['SS 2 Science PHY', 'by LIBRARIAN 40 60', 'as agreed'],
  ),
  spoil(
    'education.teaching',
    'an exam weighs 70 in one class',
    ['edu_class_subject', taught('SS 1 Commercial', 'ECO'), '"examWeight" = 70'],
    ['SS 1 Commercial ECO', 'by CLASS_TEACHER 40 70', 'as agreed'],
  ),
];
