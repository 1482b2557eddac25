import { judgeEveryDayOf } from './judge-every-day.ts';

/** The leap year. */
await judgeEveryDayOf(2028);
