import type { Cell } from '../../verify/engine/shown-views.ts';

/** How figures, money, times and names are written in the report: as a reader in Nigeria expects them. */

const COUNT = new Intl.NumberFormat('en-NG', { maximumFractionDigits: 2 });
const NAIRA = new Intl.NumberFormat('en-NG', { minimumFractionDigits: 0, maximumFractionDigits: 2 });
const NAIRA_AND_KOBO = new Intl.NumberFormat('en-NG', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const SHORT = new Intl.NumberFormat('en-NG', { notation: 'compact', maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Africa/Lagos',
});

export function count(value: number): string {
  return COUNT.format(value);
}

/** ₦12,500 or ₦12,500.50: kobo only where there are some. */
export function naira(value: number): string {
  const sign = value < 0 ? '−' : '';
  const amount = Math.abs(value);
  return `${sign}₦${(Number.isInteger(amount) ? NAIRA : NAIRA_AND_KOBO).format(amount)}`;
}

/** For axes and labels: ₦1.2M. */
export function short(value: number, money: boolean): string {
  return `${money ? '₦' : ''}${SHORT.format(value)}`;
}

export function duration(milliseconds: number): string {
  return milliseconds >= 1000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds)} ms`;
}

/** `serviceCharge` and `days_left` as headings: "Service charge", "Days left". */
export function heading(column: string): string {
  const spelled = column
    .replaceAll(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replaceAll('_', ' ')
    .trim();
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const IS_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** A day that the platform keeps as a time. */
const IS_MIDNIGHT = /^\d{4}-\d\d-\d\dT00:00:00$/;
const IS_DAY = /^\d{4}-\d\d-\d\d$/;
const IS_MONTH = /^\d{4}-\d\d$/;
const IS_CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^[A-Z]{4,}$/;

/** A cell as a person reads it. Times are stored in UTC and shown as Lagos has them. */
export function cell(value: Cell | undefined, money: boolean): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return money ? naira(value) : count(value);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((each: Cell) => cell(each, money)).join(', ');
  if (typeof value === 'string') return text(value);
  return Object.entries(value)
    .map(([name, each]) => `${name} ${cell(each, money)}`)
    .join(', ');
}

function text(value: string): string {
  if (IS_MIDNIGHT.test(value)) return text(value.slice(0, 10));
  if (IS_TIME.test(value)) return moment(value);
  if (IS_DAY.test(value)) return DAY.format(new Date(`${value}T00:00:00Z`));
  if (IS_MONTH.test(value)) return MONTH.format(new Date(`${value}-01T00:00:00Z`));
  return IS_CODE.test(value) ? words(value) : value;
}

/** An instant in UTC, with or without its zone, on the clock of Lagos: "11 Mar 2026, 09:30". */
export function moment(iso: string): string {
  const instant = new Date(/Z|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(instant.getTime()) ? iso : TIME.format(instant);
}

export function day(iso: string): string {
  return IS_DAY.test(iso) ? text(iso) : iso;
}

/** `IN_PROGRESS` as "In progress": codes are the platform's, words are the reader's. */
function words(code: string): string {
  const lower = code.toLowerCase().replaceAll('_', ' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The name of a mark under its column: short. */
export function label(value: Cell | undefined): string {
  if (typeof value === 'string' && IS_DAY.test(value)) return SHORT_DAY.format(new Date(`${value}T00:00:00Z`));
  if (typeof value === 'string' && IS_TIME.test(value)) return SHORT_DAY.format(new Date(`${value}Z`));
  return cell(value, false);
}

/** `demo-retail-store` as "Retail store". */
export function tenantName(slug: string): string {
  if (slug === 'partner') return 'Partner';
  if (slug === 'demo-b2b') return 'B2B';
  return heading(slug.replace(/^demo-/, '').replaceAll('-', ' '));
}

export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
