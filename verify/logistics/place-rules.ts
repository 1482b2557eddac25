import type { Rule } from '../engine/contract.ts';

const clauses = ['8.1.a'];

const LAGOS_LGAS = [
  'Agege',
  'Ajeromi-Ifelodun',
  'Alimosho',
  'Amuwo-Odofin',
  'Apapa',
  'Badagry',
  'Epe',
  'Eti-Osa',
  'Ibeju-Lekki',
  'Ifako-Ijaiye',
  'Ikeja',
  'Ikorodu',
  'Kosofe',
  'Lagos Island',
  'Lagos Mainland',
  'Mushin',
  'Ojo',
  'Oshodi-Isolo',
  'Somolu',
  'Surulere',
]
  .map((name) => `'${name}'`)
  .join(', ');

/** Kilometres as the crow flies, near enough at the latitude of Lagos. */
const crow = (fromLatitude: string, fromLongitude: string, toLatitude: string, toLongitude: string): string =>
  `sqrt((111.2 * (${toLatitude} - ${fromLatitude})) ^ 2 + (110.5 * (${toLongitude} - ${fromLongitude})) ^ 2)`;

/** Zones, prices and places. */
export const placeRules: readonly Rule[] = [
  {
    id: 'logistics.configuration-as-agreed',
    title: 'the courier works to the agreed attempts, proofs, hours and least prices, in naira and in Lagos',
    clauses,
    sql: `
      SELECT f.subject, f.have, f.want FROM {logistics_configuration} c CROSS JOIN LATERAL (VALUES
        ('proof of delivery', c."proofOfDeliveryRequired"::text, 'true'), ('one-time code', c."otpEnabled"::text, 'true'),
        ('attempts', c."maxAttempts"::text, '3'), ('hours to the next', c."retryAfterHours"::text, '24'), ('landmark', c."landmarkRequired"::text, 'true'),
        ('least prices', concat_ws(' ', c."expressMinimumFee", c."sameDayMinimumFee", c."nextDayMinimumFee", c."vanMinimumFee"), '3000.00 2000.00 1200.00 5000.00'),
        ('place', concat_ws(' ', c.currency, c.country, c.timezone), 'NGN NG Africa/Lagos')) f(subject, have, want)`,
  },
  {
    id: 'logistics.zones-as-agreed',
    title: 'the agreed zones are served',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT coalesce(w.name, z.name) AS subject, z.status::text AS have, w.status AS want
      FROM (VALUES ('Lagos Island', 'ACTIVE'), ('Victoria Island and Ikoyi', 'ACTIVE'), ('Lekki', 'ACTIVE'), ('Ikeja', 'ACTIVE'), ('Surulere', 'ACTIVE'),
        ('Yaba', 'ACTIVE'), ('Apapa', 'ACTIVE'), ('Mainland North', 'ACTIVE'), ('Mainland East', 'ACTIVE'), ('Festac and Satellite Town', 'ACTIVE')) w(name, status)
      FULL JOIN {logistics_zone} z ON z.name = w.name`,
  },
  {
    id: 'logistics.zone-lgas',
    title: 'a zone lies in local government areas of Lagos State, and no quarter in two zones',
    clauses,
    sql: `
      SELECT z.name AS subject, 'sound' AS want, coalesce((SELECT 'no area ' || l FROM unnest(z.lgas) l WHERE l NOT IN (${LAGOS_LGAS}) LIMIT 1),
        (SELECT a || ' twice' FROM unnest(z.areas) a JOIN {logistics_zone} o ON a = ANY(o.areas) AND o.id <> z.id LIMIT 1),
        CASE WHEN cardinality(z.lgas) = 0 OR cardinality(z.areas) = 0 THEN 'nowhere' END, 'sound') AS have
      FROM {logistics_zone} z`,
  },
  {
    id: 'logistics.zone-of-address',
    title: 'a job is in the zone that its address lies in, by quarter, local government area and map',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, z.name AS want,
        CASE WHEN NOT j."dropArea" = ANY(z.areas) THEN 'not ' || j."dropArea" WHEN NOT j."dropLga" = ANY(z.lgas) THEN 'not ' || j."dropLga"
          WHEN j."dropState" <> z.state THEN 'not ' || j."dropState"
          WHEN ${crow('z."centreLatitude"', 'z."centreLongitude"', 'j."dropLatitude"', 'j."dropLongitude"')} > z."radiusKm" THEN 'off the map' ELSE z.name END AS have
      FROM {logistics_delivery_job} j JOIN {logistics_zone} z ON z.id = j."zoneId"`,
  },
  {
    id: 'logistics.distance',
    title: 'the road is a little longer than the straight line between both places',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, 'sound' AS want,
        CASE WHEN j."distanceKm" BETWEEN 1.2 * d.km AND 1.4 * d.km + 0.8 THEN 'sound' ELSE j."distanceKm" || ' km for ' || round(d.km, 1) END AS have
      FROM {logistics_delivery_job} j
      CROSS JOIN LATERAL (SELECT (${crow('j."pickupLatitude"', 'j."pickupLongitude"', 'j."dropLatitude"', 'j."dropLongitude"')})::numeric AS km) d`,
  },
  {
    id: 'logistics.map-points',
    title: 'a step is on the map where it happened: at the office, at the sender’s or at the customer’s',
    clauses,
    sql: `
      SELECT j."jobNumber" || ' step ' || s.sequence AS subject, concat_ws(' ', s.latitude, s.longitude) AS have,
        CASE WHEN s."toStatus" IN ('PENDING', 'ASSIGNED', 'CANCELLED') THEN '6.511000 3.363000'
          WHEN s."toStatus" IN ('ARRIVING', 'DELIVERED', 'FAILED') THEN concat_ws(' ', j."dropLatitude", j."dropLongitude")
          ELSE concat_ws(' ', j."pickupLatitude", j."pickupLongitude") END AS want
      FROM {logistics_status_history} s JOIN {logistics_delivery_job} j ON j.id = s."jobId"`,
  },
  {
    id: 'logistics.price-per-zone',
    title: 'each zone has one rule in force, with a base of ₦1,200 to ₦2,500 and ₦120 to ₦200 a kilometre',
    clauses,
    sql: `
      SELECT z.name AS subject, 'one sound rule' AS want,
        (SELECT CASE WHEN count(*) <> 1 THEN count(*) || ' rules' WHEN bool_and(r."baseFee" BETWEEN 1200 AND 2500 AND r."perKmFee" BETWEEN 120 AND 200
            AND r."expressMultiplier" > 1 AND (r.type = 'WEIGHT') = (r."perKgFee" IS NOT NULL AND r."freeKg" IS NOT NULL)) THEN 'one sound rule'
            ELSE string_agg(concat_ws(' ', r.type, r."baseFee", r."perKmFee", r."perKgFee", r."expressMultiplier"), ', ') END
          FROM {logistics_pricing_rule} r WHERE r."zoneId" = z.id AND r."isActive" AND r."effectiveFrom" <= :now::timestamp) AS have
      FROM {logistics_zone} z`,
  },
  {
    id: 'logistics.fee',
    title:
      'a job costs what the rule of its zone and the least prices make of its distance, weight, priority and vehicle',
    clauses,
    sql: `
      SELECT j."jobNumber" AS subject, concat_ws(' + ', j."baseFee", j."distanceFee", j."weightFee", j."priorityFee") || ' = ' || j."totalFee" AS have,
        concat_ws(' + ', r."baseFee", f.distance, f.weight, f.total - f.ordinary) || ' = ' || f.total AS want
      FROM {logistics_delivery_job} j JOIN {logistics_pricing_rule} r ON r."zoneId" = j."zoneId" AND r."isActive"
      JOIN {logistics_configuration} c ON c."tenantId" = j."tenantId"
      CROSS JOIN LATERAL (SELECT round(r."perKmFee" * j."distanceKm", 2) AS distance,
        round(coalesce(r."perKgFee" * greatest(j."weightKg" - r."freeKg", 0), 0), 2) AS weight) p
      CROSS JOIN LATERAL (SELECT p.distance, p.weight, r."baseFee" + p.distance + p.weight AS ordinary,
        greatest(round((r."baseFee" + p.distance + p.weight) * CASE j.priority WHEN 'EXPRESS' THEN r."expressMultiplier" ELSE 1 END, 2),
          CASE j.priority WHEN 'EXPRESS' THEN c."expressMinimumFee" WHEN 'SAME_DAY' THEN c."sameDayMinimumFee" WHEN 'NEXT_DAY' THEN c."nextDayMinimumFee" END,
          CASE j."vehicleType" WHEN 'VAN' THEN c."vanMinimumFee" END) AS total) f`,
  },
];
