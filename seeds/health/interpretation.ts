import type { Row } from '../seed.ts';

/**
 * Holds a result against its reference range: `12.0-16.0` for a number, `< 1:80` for a titre, or the word
 * that is normal.
 */
export function interpret(value: string, range: string): Row<'health_lab_result'>['interpretation'] {
  const [, low, high] = /^([\d.]+)-([\d.]+)$/.exec(range) ?? [];
  if (low !== undefined && high !== undefined) {
    if (Number(value) < Number(low)) return 'LOW';
    return Number(value) > Number(high) ? 'HIGH' : 'NORMAL';
  }
  const [, titre] = /^< 1:(\d+)$/.exec(range) ?? [];
  if (titre !== undefined) return Number(value.split(':')[1]) < Number(titre) ? 'NORMAL' : 'ABNORMAL';
  return value === range ? 'NORMAL' : 'ABNORMAL';
}
