import type { Fault } from '../engine/fault.ts';
import { applicationFaults } from './application-faults.ts';
import { interviewFaults } from './interview-faults.ts';
import { jobFaults } from './job-faults.ts';
import { offerFaults } from './offer-faults.ts';
import { onboardingFaults } from './onboarding-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...jobFaults,
  ...applicationFaults,
  ...interviewFaults,
  ...offerFaults,
  ...onboardingFaults,
  ...useFaults,
];
