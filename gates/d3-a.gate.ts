import { gate } from './gate.ts';

// D3-A, Commerce Foundation: products, till, online store, marketplace.
await gate('d3-a', {
  // A POS sale is possible.
  '5.c': 'pos.sale-possible',
  // An online order is possible.
  '5.d': 'svm.order-possible',
  // Inventory is visible.
  '5.e': 'products.inventory-visible',
});
