import { gate } from './gate.ts';

// D3-A, Commerce Foundation: products, till, online store, marketplace.
await gate('d3-a');
