import { gate } from './gate.ts';

// D3-B, Core Verticals: school and clinic.
await gate('d3-b');
