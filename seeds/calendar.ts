import { HarnessError } from '../prisma/harness-error.ts';

const DAY_MS = 86_400_000;
const LAGOS = '+01:00';

/**
 * Dates relative to an anchor day, in Africa/Lagos (UTC+1 all year, without daylight saving: IANA tz
 * database). A calendar holds no clock: the same anchor gives the same answers for ever.
 */
export interface Calendar {
  /** The anchor day, `YYYY-MM-DD`: "today" in the demo. */
  today: string;
  /** 09:30 in Lagos on the anchor day. Whatever has happened, happened before; the shop opened at 08:00. */
  now: string;
  /** The day `offset` days after the anchor, `YYYY-MM-DD`. */
  day(offset: number): string;
  /** `time` (`HH:MM` in Lagos) on the day `offset` days after the anchor, as ISO 8601 in UTC. */
  at(offset: number, time: string): string;
  /** 0 is Sunday, 6 is Saturday. */
  weekday(offset: number): number;
  /** `minutes` after an ISO time, as ISO 8601 in UTC. */
  after(time: string, minutes: number): string;
}

/** @throws D3_ANCHOR_MALFORMED unless `anchor` is a day of the calendar, `YYYY-MM-DD` */
export function makeCalendar(anchor: string): Calendar {
  const midnight = Date.parse(`${anchor}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(anchor) || Number.isNaN(midnight) || isoDay(midnight) !== anchor) {
    throw new HarnessError('D3_ANCHOR_MALFORMED', {
      subject: 'the anchor date',
      have: `"${anchor}"`,
      want: 'a day of the calendar as YYYY-MM-DD',
      next: 'correct --anchor or D3_ANCHOR, or leave it out for today',
    });
  }
  const day = remembered((offset: number) => isoDay(midnight + offset * DAY_MS));
  const times = remembered((offset: number) =>
    remembered((time: string) => new Date(`${day(offset)}T${time}:00${LAGOS}`).toISOString()),
  );
  const at = (offset: number, time: string) => times(offset)(time);
  return {
    today: anchor,
    now: at(0, '09:30'),
    day,
    at,
    weekday: (offset) => new Date(midnight + offset * DAY_MS).getUTCDay(),
    after: (time, minutes) => new Date(Date.parse(time) + minutes * 60_000).toISOString(),
  };
}

/** Thousands of rows ask for the same few days and times. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** Today's date in Lagos at the given moment. */
export function lagosDay(moment: Date): string {
  return isoDay(moment.getTime() + 3_600_000);
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
