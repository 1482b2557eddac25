import { gate } from './gate.ts';

// D3-D, Optional Suites: church, campaign, courier, property. The mandate names no condition of their own; every
// suite's workflow is walked.
await gate('d3-d', {});
