import type { Fault } from '../engine/fault.ts';
import { application, interview, spoil } from './plant.ts';

/** For the rules on interviews. Times are in UTC, an hour behind Lagos. */
export const interviewFaults: readonly Fault[] = [
  spoil(
    'recruitment.interview-mix',
    'an interview is called off',
    ['recruit_interview', interview('Ifeoma Nwosu'), `status = 'CANCELLED'`],
    ['CANCELLED', '1', '0'],
  ),
  spoil(
    'recruitment.interview-stage',
    'somebody who has only applied is interviewed',
    ['recruit_interview', interview('Ifeoma Nwosu'), `"applicationId" = ${application('Chibuzo Obi')}`],
    ['Chibuzo Obi round 1', 'interviewed in APPLIED', 'in turn'],
  ),
  spoil(
    'recruitment.interview-stage',
    'a first interview is the second round',
    ['recruit_interview', interview('Halima Bello'), 'round = 2'],
    ['Halima Bello round 2', 'out of turn', 'in turn'],
  ),
  spoil(
    'recruitment.interview-ahead',
    'nothing is arranged for somebody in the stage of interviews',
    ['recruit_interview', interview('Rotimi Adewusi'), `status = 'NO_SHOW'`],
    ['Rotimi Adewusi', '0', '1'],
  ),
  spoil(
    'recruitment.interview-outcome',
    'an interview is passed before it is held',
    ['recruit_interview', interview('Amaka Eze'), `result = 'PASS'`],
    ['Amaka Eze round 1', 'SCHEDULED PASS', 'SCHEDULED PENDING'],
  ),
  spoil(
    'recruitment.interview-outcome',
    'an interview was held without a score',
    ['recruit_interview', interview('Chidi Okoro'), 'score = NULL'],
    ['Chidi Okoro round 1', 'COMPLETED PASS YES held', 'COMPLETED PASS 1 YES held'],
  ),
  spoil(
    'recruitment.interview-outcome',
    'somebody who never came has passed',
    ['recruit_interview', interview('Wale Fasanya'), `result = 'PASS'`],
    ['Wale Fasanya round 1', 'NO_SHOW PASS', 'NO_SHOW NO_SHOW'],
  ),
  spoil(
    'recruitment.interview-times',
    'a scheduled interview lies behind',
    ['recruit_interview', interview('Hauwa Abubakar'), `"scheduledAt" = '2026-03-11 07:30'`],
    ['Hauwa Abubakar round 1', 'scheduled for 2026-03-11 07:30:00', 'in time'],
  ),
  spoil(
    'recruitment.interview-times',
    'an interview was held tomorrow',
    ['recruit_interview', interview('Chinyere Uzoma'), `"scheduledAt" = '2026-03-12 08:00'`],
    ['Chinyere Uzoma round 1', 'COMPLETED on 2026-03-12 08:00:00', 'in time'],
  ),
  spoil(
    'recruitment.interview-times',
    'an invitation goes out after the interview',
    ['recruit_interview', interview('Halima Bello'), `"createdAt" = "scheduledAt" + interval '1 hour'`],
    ['Halima Bello round 1', 'invited 2026-02-06 10:00:00', 'in time'],
  ),
  spoil(
    'recruitment.interview-place',
    'a video call without a link',
    ['recruit_interview', interview('Amaka Eze'), '"meetingLink" = NULL'],
    ['Amaka Eze round 1', 'VIDEO', 'VIDEO link'],
  ),
  spoil(
    'recruitment.interview-place',
    'a telephone call in a room',
    ['recruit_interview', interview('Ifeoma Nwosu'), `room = 'Boardroom, Yaba'`],
    ['Ifeoma Nwosu round 1', 'PHONE room', 'PHONE'],
  ),
  spoil(
    'recruitment.interview-panel',
    'a stranger sits on the panel',
    ['recruit_interview', interview('Olumide Omitola'), `panel = array_append(panel, 'Mr. Nobody')`],
    [
      'Olumide Omitola round 1',
      'Mrs. Titi Adewusi, Mr. Yusuf Dogara, Mr. Nobody',
      'Mrs. Titi Adewusi, Mr. Yusuf Dogara',
    ],
  ),
  spoil(
    'recruitment.interview-panel',
    'whoever leads is not there',
    ['recruit_interview', interview('Rotimi Adewusi'), `panel = ARRAY['Mr. Uche Eze']`],
    ['Rotimi Adewusi round 1', 'Mr. Uche Eze', 'Mr. Yusuf Dogara, Mr. Uche Eze'],
  ),
  spoil(
    'recruitment.interview-clash',
    'two interviews overlap',
    ['recruit_interview', interview('Olumide Omitola'), `"scheduledAt" = '2026-03-11 14:00'`],
    ['Hauwa Abubakar round 1', '1', '0'],
  ),
  spoil(
    'recruitment.interview-passed',
    'somebody is hired after a failed interview',
    ['recruit_interview', interview('Tunde Adeyemi'), `result = 'FAIL'`],
    ['Tunde Adeyemi', 'FAIL', 'PASS'],
  ),
];
