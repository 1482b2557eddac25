import { fromNaira, type Kobo, share } from '../money.ts';
import { courier, type PricingContent, type Priority, type Vehicle } from './content.ts';

/** What a job costs its sender, by what it costs for. */
export interface Fees {
  baseKobo: Kobo;
  distanceKobo: Kobo;
  weightKobo: Kobo;
  /** What lifts the ordinary price to that of the priority and the vehicle. */
  priorityKobo: Kobo;
  totalKobo: Kobo;
}

export interface Delivery {
  /** Tenths of a kilometre. */
  roadTenths: number;
  kg: number;
  priority: Priority;
  vehicle: Vehicle;
}

/** The price of a delivery by the rule of its zone: express by the multiplier, nothing below the least price. */
export function feesOf(rule: PricingContent, { roadTenths, kg, priority, vehicle }: Delivery): Fees {
  const baseKobo = fromNaira(rule.baseNaira);
  const distanceKobo = Math.round((fromNaira(rule.perKmNaira) * roadTenths) / 10);
  const weightKobo = Math.round(fromNaira(rule.perKgNaira ?? 0) * Math.max(0, kg - (rule.freeKg ?? 0)));
  const ordinary = baseKobo + distanceKobo + weightKobo;
  const lifted =
    priority === 'EXPRESS' ? share(ordinary, Math.round(Number(rule.expressMultiplier) * 10_000)) : ordinary;
  const totalKobo = Math.max(lifted, leastFor(priority), vehicle === 'VAN' ? least('vanMinimumNaira') : 0);
  return { baseKobo, distanceKobo, weightKobo, priorityKobo: totalKobo - ordinary, totalKobo };
}

type Least = 'expressMinimumNaira' | 'sameDayMinimumNaira' | 'nextDayMinimumNaira' | 'vanMinimumNaira';

function least(name: Least): Kobo {
  return fromNaira(courier.configuration[name]);
}

function leastFor(priority: Priority): Kobo {
  switch (priority) {
    case 'EXPRESS':
      return least('expressMinimumNaira');
    case 'SAME_DAY':
      return least('sameDayMinimumNaira');
    case 'NEXT_DAY':
      return least('nextDayMinimumNaira');
    case 'STANDARD':
      break;
  }
  return 0;
}
