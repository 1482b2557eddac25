import { gate } from './gate.ts';

// D3-D, Optional Suites: church, campaign, courier, property.
await gate('d3-d');
