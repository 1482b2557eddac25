import { gate } from './gate.ts';

// D3-C, High Priority Verticals: hotel, civic bureau, recruitment, projects, law firm, warehouse.
await gate('d3-c');
