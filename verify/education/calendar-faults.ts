import type { Fault } from '../engine/fault.ts';
import { spoil, term, theOne } from './plant.ts';

/** For the rules on the year, its terms and the settings. */
export const calendarFaults: readonly Fault[] = [
  spoil(
    'education.term-mix',
    'a completed term is opened again',
    ['edu_term', term('TERM_1'), `status = 'ACTIVE'`],
    ['ACTIVE', '2', '1'],
  ),
  spoil(
    'education.session-today',
    'the session was over long ago',
    ['edu_session', theOne('edu_session'), `"startDate" = '2024-09-09', "endDate" = '2025-07-18'`],
    ['2025-2026', '2024-09-09 to 2025-07-18', 'ACTIVE, current'],
  ),
  spoil(
    'education.session-today',
    'no session is current',
    ['edu_session', theOne('edu_session'), '"isCurrent" = false'],
    ['2025-2026', 'ACTIVE', 'ACTIVE, current'],
  ),
  spoil(
    'education.session-year',
    'a session carries the years of another',
    ['edu_session', theOne('edu_session'), `code = '2024-2025'`],
    ['2024-2025', 'startDate=2025-04-22 endDate=2026-04-19', 'as agreed'],
  ),
  spoil(
    'education.term-months',
    'a term begins in the long holidays',
    ['edu_term', term('TERM_1'), `"startDate" = '2025-08-25'`],
    ['TERM_1', 'startDate=2025-08-25 endDate=2025-12-12', 'as agreed'],
  ),
  spoil(
    'education.term-months',
    'a term ends on a Saturday',
    ['edu_term', term('TERM_2'), `"endDate" = '2026-04-04'`],
    ['TERM_2', 'startDate=2026-01-05 endDate=2026-04-04', 'as agreed'],
  ),
  spoil(
    'education.term-current',
    'two terms are current',
    ['edu_term', term('TERM_1'), '"isCurrent" = true'],
    ['TERM_1', 'COMPLETED, current', 'COMPLETED'],
  ),
  spoil(
    'education.term-current',
    'the running term is completed before the next one opens',
    ['edu_term', term('TERM_2'), `status = 'COMPLETED', "isCurrent" = false`],
    ['TERM_2', 'COMPLETED', 'ACTIVE, current'],
  ),
  spoil(
    'education.terms-follow',
    'a term ends after the next one has begun',
    ['edu_term', term('TERM_1'), `"endDate" = '2026-01-09'`],
    ['TERM_2', 'before the last one ends', 'in turn'],
  ),
  spoil(
    'education.terms-follow',
    'a term begins before its session',
    ['edu_term', term('TERM_3'), `"startDate" = '2025-04-14'`],
    ['TERM_3', 'outside 2025-2026', 'in turn'],
  ),
  spoil(
    'education.closures',
    'there is school on Independence Day',
    ['edu_term', term('TERM_1'), `closures = array_remove(closures, '2025-10-01')`],
    ['TERM_1', 'open on 2025-10-01', ''],
  ),
  spoil(
    'education.closures',
    'a Saturday is closed',
    ['edu_term', term('TERM_1'), `closures = closures || '2025-10-04'::date`],
    ['TERM_1', 'closed on 2025-10-04', ''],
  ),
  spoil(
    'education.config-current',
    'the settings name last term',
    ['edu_config', theOne('edu_config'), `"currentTermId" = ${term('TERM_1')}`],
    ['Knowledge, Character, Service', '2025-2026 TERM_1', '2025-2026 TERM_2'],
  ),
  spoil(
    'education.config',
    'CA weighs 30',
    ['edu_config', theOne('edu_config'), '"caWeight" = 30'],
    [
      'Knowledge, Character, Service',
      'caWeight=30 examWeight=60 blockResultsIfOwing=true currency=NGN country=NG timezone=Africa/Lagos',
      'as agreed',
    ],
  ),
  spoil(
    'education.bands',
    'an A takes 75',
    ['edu_grading_scale', theOne('edu_grading_scale'), `bands = jsonb_set(bands, '{0,min}', '75')`],
    ['A', '75 4.0', '70 4.0'],
  ),
];
