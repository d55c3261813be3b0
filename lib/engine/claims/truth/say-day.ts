const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, month or year in words: "3 August 2023", "May 2022", "2026". */
export function sayDay(partialDay: string): string {
  const [year = '', month, date] = partialDay.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** The same with its preposition: "on 3 August 2023", "in May 2022". */
export const onDay = (partialDay: string): string =>
  `${partialDay.length === 10 ? 'on' : 'in'} ${sayDay(partialDay)}`;
