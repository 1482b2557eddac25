import type { Fault } from '../fault.ts';
import { applicationFaults } from './recruitment/application-faults.ts';
import { interviewFaults } from './recruitment/interview-faults.ts';
import { jobFaults } from './recruitment/job-faults.ts';
import { offerFaults } from './recruitment/offer-faults.ts';
import { onboardingFaults } from './recruitment/onboarding-faults.ts';
import { useFaults } from './recruitment/use-faults.ts';

export const faults: readonly Fault[] = [
  ...jobFaults,
  ...applicationFaults,
  ...interviewFaults,
  ...offerFaults,
  ...onboardingFaults,
  ...useFaults,
];
