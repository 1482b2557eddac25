import { judgeEveryDayOf } from './judge-every-day.ts';

/** Whatever day the demo is given: a file a year, so that two years are judged side by side. */
await judgeEveryDayOf(2027);
