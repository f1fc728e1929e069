// What English calls the parts of the calendar: months, weekdays, seasons, holidays. All folded.
import type { DateLists } from '../date-words.ts';

export const calendar: Pick<
  DateLists,
  'month' | 'weekday' | 'century' | 'holiday' | 'movable' | 'division' | 'season'
> = {
  month: new Map([
    ['january', 1],
    ['jan', 1],
    ['february', 2],
    ['feb', 2],
    ['march', 3],
    ['mar', 3],
    ['april', 4],
    ['apr', 4],
    ['may', 5],
    ['june', 6],
    ['jun', 6],
    ['july', 7],
    ['jul', 7],
    ['august', 8],
    ['aug', 8],
    ['september', 9],
    ['sept', 9],
    ['sep', 9],
    ['october', 10],
    ['oct', 10],
    ['november', 11],
    ['nov', 11],
    ['december', 12],
    ['dec', 12],
  ]),
  weekday: new Map([
    ['sunday', 0],
    ['monday', 1],
    ['tuesday', 2],
    ['wednesday', 3],
    ['thursday', 4],
    ['friday', 5],
    ['saturday', 6],
  ]),
  century: new Map([
    ['fifteenth', 15],
    ['sixteenth', 16],
    ['seventeenth', 17],
    ['eighteenth', 18],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['twenty-first', 21],
  ]),
  holiday: new Map([
    ['christmas', '12-25'],
    ['christmas day', '12-25'],
    ['christmas eve', '12-24'],
    ["new year's day", '01-01'],
    ["new year's eve", '12-31'],
    ["valentine's day", '02-14'],
  ]),
  movable: new Map(
    ['eid', 'eid al-fitr', 'eid al-adha', 'ramadan', 'easter', 'lunar new year', 'diwali'].map((words) => [
      words,
      words,
    ]),
  ),
  division: new Map([
    ['quarter', 3],
    ['half', 6],
  ]),
  season: new Map([
    ['spring', 3],
    ['summer', 6],
    ['autumn', 9],
    ['fall', 9],
    ['winter', 12],
  ]),
};
