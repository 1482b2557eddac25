import { gate } from './gate.ts';

// D3-B, Core Verticals: school and clinic.
await gate('d3-b', {
  // The school's work can be done, from enrolment to the parent's report card and the fee.
  '5.f': 'education.school-year',
  // The clinic's work can be done, from registration to history and billing fact.
  '5.g': 'health.visit',
});
