import { defineContract } from '../engine/contract.ts';
import { dashboardOf } from '../partner/dashboard.ts';

/** What no suite of the batch can promise alone: what its clients bring to the partner's dashboard. */
export const contract = defineContract({
  suite: 'd3-b',
  ...dashboardOf('d3-b'),
  workflows: [],
  endUsers: [],
});
