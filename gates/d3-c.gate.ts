import { gate } from './gate.ts';

// D3-C, High Priority Verticals: hotel, civic bureau, recruitment, projects, law firm, warehouse. The mandate
// names no condition of their own; every suite's workflow is walked.
await gate('d3-c', {});
