// How English news puts dates: months, weekdays, periods, and the words around them. All folded.
import type { DateWords } from '../date-words.ts';
import { lists } from './date-lists.ts';

const year = '(?:,? (?:of )?{year})?';
const monthDay = String.raw`{month}\.? {day}(?:st|nd|rd|th)?`;
const dayMonth = String.raw`(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}\.?`;
const weekday = '{weekday}(?: {partOfDay})?';
const number = '(?:the )?(?:{count}|{digits})';
const dash = ' ?(?:-|–|—|to|until|through) ?';

export const dates: DateWords = {
  lists,
  expressions: [
    { rule: 'iso', template: '{firstYear}-{monthNumber}-{day}' },
    { rule: 'numeric', template: '{day}/{monthNumber}/{shortYear}' },
    { rule: 'numeric', template: String.raw`${weekday},? ?\( ?{day}/{monthNumber}(?:/{shortYear})? ?\)` },
    { rule: 'numeric', template: String.raw`\( ?{day}/{monthNumber}(?:/{shortYear})? ?\)` },
    { rule: 'day', template: `(?:${weekday},? (?:the )?)?${monthDay}${year}` },
    { rule: 'day', template: `(?:${weekday},? (?:the )?)?${dayMonth}${year}` },
    { rule: 'day', template: String.raw`${weekday},? ?\(${monthDay}${year}\)` },
    {
      rule: 'days',
      template: String.raw`{month}\.? {day}(?:st|nd|rd|th)?(?:${dash}| and ){day2}(?:st|nd|rd|th)?${year}`,
    },
    { rule: 'days', template: `{day}(?:st|nd|rd|th)?(?:${dash}| and ){day2}(?:st|nd|rd|th)? {month}${year}` },
    { rule: 'weekday', template: `(?:{shift} )?${weekday}` },
    { rule: 'weekday-of-week', template: `${weekday} (?:of )?{shift} week` },
    { rule: 'month', template: `(?:{portion}[ -]?)?(?:the month of )?{month}${year}` },
    { rule: 'month', template: '(?:{portion}[ -]?)?{shift} {month}' },
    { rule: 'month-of-year', template: '(?:{portion}[ -]?)?{month} (?:of )?{shift} year' },
    { rule: 'week-of-month', template: `(?:the )?{ordinal} week (?:of|in) {month}${year}` },
    { rule: 'year', template: '(?:{portion}[ -]?)?(?:the year )?{year}' },
    { rule: 'years', template: `{firstYear}${dash}{year}` },
    { rule: 'years', template: '{firstYear} and {year}' },
    { rule: 'decade', template: `(?:the )?(?:{portion}[ -]?)?(?:the )?['’]?{decade}['’]?s` },
    { rule: 'same-year', template: '(?:{month} (?:of )?)?{same}' },
    { rule: 'anchored', template: '{anchored}' },
    { rule: 'anchored', template: '(?:{count}|{digits}) {unit} {later}' },
    { rule: 'anchored', template: '{oneUnit} {later}' },
    { rule: 'anchored', template: '{adjacent} {unit}' },
    {
      rule: 'century',
      template: '(?:the )?(?:{portion}[ -]?)?(?:the )?(?:{digits}(?:st|nd|rd|th)|{century})[ -]century',
    },
    { rule: 'holiday', template: '{holiday}(?:,? {year})?' },
    { rule: 'holiday', template: '{shift} {holiday}' },
    { rule: 'vague', template: '(?:before|after|during|until|since) {movable}' },
    { rule: 'division', template: '(?:the )?{ordinal} {division}(?: of)?(?: {year}| {shift} year)?' },
    { rule: 'season', template: '{season}(?: of)? {year}' },
    { rule: 'nearSeason', template: '{shift} {season}' },
    { rule: 'period', template: '(?:{portion} )?(?:the )?{shift} {unit}' },
    { rule: 'period', template: '{portion} (?:the |this )?(?<unit>year|month)' },
    { rule: 'ago', template: `${number} {unit} (?<shift>ago)` },
    { rule: 'ago', template: '{oneUnit} (?<shift>ago)' },
    { rule: 'span', template: '(?:in|over|within|during|for) the (?:{shift} )(?:{count}|{digits}) {unit}' },
    { rule: 'several', template: '(?:in|over|within|during) (?:the )?(?:{shift} )(?:few |several )?{unit}' },
    { rule: 'casual', template: '{casual}' },
    { rule: 'time', template: String.raw`(?:at )?{hour}(?:[.:]{minute})? ?(?:a\.?m\.?|p\.?m\.?|gmt|utc)` },
    { rule: 'vague', template: '{vague}' },
  ],
  glue: new Set(
    'on in at the of st nd rd th this that a an and to until through from between week day month year ago over within during for few several next last coming since by before after not no later earlier than earliest latest as possible early late mid beginning start end am pm gmt utc s around first second half following previous after before earlier later'.split(
      ' ',
    ),
  ),
  anchors: new Set('s christmas morning night eid ramadan easter diwali lunar'.split(' ')),
  to: ['-', '–', '—', 'to', 'until', 'through'],
  and: ['and', '&'],
  earliest: ['no earlier than', 'not before', 'not earlier than', 'at the earliest', 'as early as', 'no sooner than'],
  latest: ['no later than', 'not later than', 'at the latest', 'by'],
  future: new Set(
    'will would shall plan plans planned planning scheduled expected expects intends hopes next upcoming due set invited invites invitation'.split(
      ' ',
    ),
  ),
  past: new Set('has had was were said told reported'.split(' ')),
  formerly: new Set('was were originally initially'.split(' ')),
  likely: new Set('could might likely probably possibly'.split(' ')),
  between: new Set(['between']),
  recurring: new Set(['every', 'each']),
  atTime: new Set(['at', 'around', 'about']),
  notAfter: new Set('article section paragraph no number score page figure'.split(' ')),
  notBefore: new Set(
    'people meters metres miles kilometers kilometres km tons tonnes troops soldiers dollars percent units men women bc bce'.split(
      ' ',
    ),
  ),
  namedAfterDates: new Set('street avenue university stadium square bridge'.split(' ')),
  onHoliday: new Set('on at before after by until since'.split(' ')),
  leads: new Set(
    'in on by since until till from to during through before after early mid late of end beginning start middle last next this between and around'.split(
      ' ',
    ),
  ),
  capitalised: new Set(['may', 'march']),
};
