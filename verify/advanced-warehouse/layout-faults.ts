import type { Fault } from '../engine/fault.ts';
import { bin, spoil, warehouse, zone } from './plant.ts';

/** For the rules on warehouses, zones and bins. */
export const layoutFaults: readonly Fault[] = [
  spoil('bin-mix', 'a bin is blocked', ['wh_bin', bin('LAG S-01-1-1'), `status = 'BLOCKED'`], ['ACTIVE', '251', '252']),
  spoil(
    'warehouses',
    'the main warehouse has moved away from the default location',
    ['wh_warehouse', warehouse('LAG'), '"locationId" = NULL'],
    ['LAG', 'ACTIVE MAIN Ikeja NG', 'ACTIVE MAIN Ikeja NG LOC-001'],
  ),
  spoil(
    'warehouses',
    'the depot is closed',
    ['wh_warehouse', warehouse('IBD'), `status = 'INACTIVE'`],
    ['IBD', 'INACTIVE DEPOT Ibadan NG', 'ACTIVE DEPOT Ibadan NG'],
  ),
  spoil(
    'zones',
    'Abuja gets a cold room',
    ['wh_zone', zone('ABJ STO'), `type = 'COLD'`],
    ['ABJ', 'COLD PICKING QUARANTINE RECEIVING SHIPPING', 'PICKING QUARANTINE RECEIVING SHIPPING STORAGE'],
  ),
  spoil(
    'bin-counts',
    'a bin is carried from Ibadan to Abuja',
    ['wh_bin', bin('IBD S-01-1-5'), `"warehouseId" = ${warehouse('ABJ')}, code = 'S-01-1-6'`],
    ['ABJ', '80', '79'],
  ),
  spoil(
    'bin-codes',
    'a bin has no level',
    ['wh_bin', bin('LAG A-01-1-1'), `code = 'A-01-1'`],
    ['LAG A-01-1', 'A-01-1', 'as agreed'],
  ),
  spoil(
    'aisles',
    'an aisle begins again in another zone',
    ['wh_bin', bin('LAG P-01-1-1'), `code = 'A-09-1-1'`],
    ['LAG aisle A', '2', '1'],
  ),
  spoil(
    'bin-warehouse',
    'a bin is in a zone of another warehouse',
    ['wh_bin', bin('LAG S-01-1-1'), `"zoneId" = ${zone('ABJ SHP')}`],
    ['LAG S-01-1-1', 'LAG', 'ABJ'],
  ),
  spoil(
    'bin-units',
    'the units in a bin are typed in',
    ['wh_bin', bin('LAG R-01-1-2'), '"currentUnits" = 400'],
    ['LAG R-01-1-2', '400', '500'],
  ),
  spoil(
    'bin-room',
    'a bin holds more than it can',
    ['wh_bin', bin('LAG P-01-1-1'), '"maxUnits" = 3000'],
    ['LAG P-01-1-1', '3150, 3000, f', 'as agreed'],
  ),
  spoil(
    'bin-room',
    'a bin with goods in it is empty',
    ['wh_bin', bin('LAG P-01-1-1'), '"isEmpty" = true'],
    ['LAG P-01-1-1', '3150, 5000, t', 'as agreed'],
  ),
  spoil(
    'bin-blocked',
    'a bin is blocked for no reason',
    ['wh_bin', bin('IBD B-11-2-1'), '"blockReason" = NULL'],
    ['IBD B-11-2-1', 'BLOCKED, 0', 'as agreed'],
  ),
  spoil(
    'bin-blocked',
    'a bin that can be used has a reason not to be',
    ['wh_bin', bin('ABJ S-01-1-1'), `"blockReason" = 'Wet floor'`],
    ['ABJ S-01-1-1', 'ACTIVE, Wet floor, 0', 'as agreed'],
  ),
  spoil(
    'zone-capacity',
    'a capacity is typed in',
    ['wh_zone', zone('LAG CLD'), 'capacity = 10000'],
    ['LAG CLD', '10000', '6000'],
  ),
];
