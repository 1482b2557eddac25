import type { Fault } from '../engine/fault.ts';

/** For the rules on properties, units and what they cost. */
export const unitFaults: readonly Fault[] = [
  {
    check: 'real-estate.config-as-agreed',
    title: 'ten percent for being late',
    sql: `UPDATE "realestate_config" SET "lateFeePercent" = 10 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'late fee', have: '10.00', want: '5.00' },
  },
  {
    check: 'real-estate.unit-mix',
    title: 'a vacant unit is said to be under repair',
    sql: `UPDATE "realestate_unit" SET status = 'MAINTENANCE' WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-09') AND "unitNumber" = 'ANC-W1')`,
    finding: { subject: 'MAINTENANCE', have: '3', want: '2' },
  },
  {
    check: 'real-estate.total-units',
    title: 'a property says eight and has six',
    sql: `UPDATE "realestate_property" SET "totalUnits" = 8 WHERE "propertyCode" = 'LPM-PR-06'`,
    finding: { subject: 'Palmyra Gardens', have: '8', want: '6' },
  },
  {
    check: 'real-estate.areas',
    title: 'Lekki is taken for a local government area',
    sql: `UPDATE "realestate_property" SET lga = 'Lekki' WHERE "propertyCode" = 'LPM-PR-02'`,
    finding: { subject: 'Tidewater Residences', have: 'Lekki 1, Lekki, Lagos', want: 'Lekki 1, Eti-Osa, Lagos' },
  },
  {
    check: 'real-estate.areas',
    title: 'a property lies where nobody manages any',
    sql: `UPDATE "realestate_property" SET area = 'Epe' WHERE "propertyCode" = 'LPM-PR-02'`,
    finding: { subject: 'Tidewater Residences', have: 'Epe, Eti-Osa, Lagos', want: null },
  },
  {
    check: 'real-estate.unit-kinds',
    title: 'a shop among flats',
    sql: `UPDATE "realestate_unit" SET type = 'SHOP' WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A1')`,
    finding: { subject: 'TID-A1', have: 'SHOP', want: 'no unit of RESIDENTIAL' },
  },
  {
    check: 'real-estate.unit-kinds',
    title: 'flats on bare land',
    sql: `UPDATE "realestate_property" SET type = 'LAND' WHERE "propertyCode" = 'LPM-PR-06'`,
    finding: { subject: 'PAL-A1', have: 'FLAT', want: 'no unit of LAND' },
  },
  {
    check: 'real-estate.annual-rents',
    title: 'the rent of a month in the field of the year',
    sql: `UPDATE "realestate_unit" SET "annualRent" = 250000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'TID-A3', have: '250000.00', want: '3000000 to 3000000' },
  },
  {
    check: 'real-estate.annual-rents',
    title: 'a year’s rent times twelve',
    sql: `UPDATE "realestate_unit" SET "annualRent" = 36000000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'TID-A3', have: '36000000.00', want: '3000000 to 3000000' },
  },
  {
    check: 'real-estate.deposit-and-charge',
    title: 'a deposit of six months',
    sql: `UPDATE "realestate_unit" SET deposit = 1500000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'TID-A3', have: 'deposit 1500000.00', want: 'as agreed' },
  },
  {
    check: 'real-estate.deposit-and-charge',
    title: 'a service charge of a fifth',
    sql: `UPDATE "realestate_unit" SET "serviceCharge" = 600000 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'TID-A3', have: 'service charge 600000.00', want: 'as agreed' },
  },
  {
    check: 'real-estate.occupied-by-one-lease',
    title: 'a let flat is offered as vacant',
    sql: `UPDATE "realestate_unit" SET status = 'VACANT' WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A2')`,
    finding: { subject: 'TID-A2', have: 'VACANT with 1 active, 0 draft', want: 'OCCUPIED with 1 active, 0 draft' },
  },
  {
    check: 'real-estate.occupied-by-one-lease',
    title: 'somebody lives there without a lease',
    sql: `UPDATE "realestate_unit" SET status = 'OCCUPIED' WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-A3')`,
    finding: { subject: 'TID-A3', have: 'OCCUPIED with 0 active, 0 draft', want: 'VACANT with 0 active, 0 draft' },
  },
  {
    check: 'real-estate.occupied-by-one-lease',
    title: 'two active leases on one unit',
    sql: `UPDATE "realestate_lease" SET status = 'ACTIVE' WHERE "leaseNumber" = 'LPM-LSE-0001'`,
    finding: { subject: 'TID-A5', have: 'OCCUPIED with 2 active, 0 draft', want: 'OCCUPIED with 1 active, 0 draft' },
  },
  {
    check: 'real-estate.reservations',
    title: 'a reservation that has run out',
    sql: `UPDATE "realestate_unit" SET "reservedUntil" = :today::date - 1 WHERE id = (SELECT id FROM "realestate_unit" WHERE "propertyId" = (SELECT id FROM "realestate_property" WHERE "propertyCode" = 'LPM-PR-02') AND "unitNumber" = 'TID-PH1')`,
    finding: { subject: 'TID-PH1', have: 'status=RESERVED reservedUntil=2026-03-10', want: 'as agreed' },
  },
];
