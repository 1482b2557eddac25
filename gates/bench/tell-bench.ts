import type { BenchEvidence, Series } from './bench-evidence.ts';

/** The figures for people: a line a series, a column a number of neighbours, then round trips and targets. */
export function tellBench({ machine, series, roundTrips, targets }: BenchEvidence): string {
  const { cpu, cores, memory, os, postgres } = machine;
  return [
    `${cpu}, ${cores} cores, ${memory} GiB, ${os}, PostgreSQL ${postgres}`,
    '',
    ...tellSizes(series.filter(({ latencyMs }) => latencyMs === undefined)),
    '',
    ...series.flatMap(({ name, latencyMs, medianMs }) =>
      latencyMs === undefined ? [] : [`${name}, ${latencyMs} ms added to each round trip: ${tellMs(medianMs)}`],
    ),
    '',
    ...roundTrips.map(
      ({ batch, roundTrips: sent, tables, bound }) =>
        `${batch}: ${sent} round trips for ${tables} tables, bound ${bound}`,
    ),
    '',
    ...targets.flatMap(({ name, have, want, met, cause }) => [
      `${met ? '✓ met' : '✗ missed'}  ${name}: have ${have}, want ${want}`,
      ...(cause ? [`    ${cause}`] : []),
    ]),
  ].join('\n');
}

function tellSizes(series: readonly Series[]): string[] {
  const sizes = [...new Set(series.map(({ neighbours }) => neighbours))];
  const names = [...new Set(series.map(({ name }) => name))];
  const width = Math.max(...names.map((name) => name.length));
  const cell = (name: string, size: number) => {
    const found = series.find((each) => each.name === name && each.neighbours === size);
    return found ? `${tellMs(found.medianMs)} (${Math.round(found.minMs)} to ${Math.round(found.maxMs)})` : '';
  };
  return [
    `${'median (least to most)'.padEnd(width)}${sizes.map((size) => `${size.toLocaleString('en')} neighbours`.padStart(28)).join('')}`,
    ...names.map((name) => `${name.padEnd(width)}${sizes.map((size) => cell(name, size).padStart(28)).join('')}`),
  ];
}

function tellMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
