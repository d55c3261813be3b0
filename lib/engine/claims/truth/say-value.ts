import type { FactValues } from '../timeline/compiled-timeline.ts';
import { onDay, sayDay } from './say-day.ts';

/** "Copies sold worldwide: at least 10,000,000 copies." */
export function sayFigure({ of, number, unit, compare }: FactValues['figure']): string {
  const amount = `${compare === 'exact' ? '' : `${compare} `}${number.toLocaleString('en-GB')}`;
  // "Countries that …: 54." needs no second "countries".
  const counted = of.startsWith(unit) ? amount : `${amount} ${unit}`;
  return `${of.charAt(0).toUpperCase()}${of.slice(1)}: ${counted}.`;
}

/** "Score on …: 97 per cent in August 2023; it keeps moving." */
export const sayFigureOfDay = (value: FactValues['figure'], from: string): string =>
  `${sayFigure(value).slice(0, -1)} in ${sayDay(from.slice(0, 7))}; it keeps moving.`;

/** "Season 1 won 5 Golden Leaves on 11 December 2022.", "The series Larkfield was nominated for the Silver Leaf." */
export function sayAward(
  { award, number, result }: FactValues['award'],
  name: string,
  from?: string,
): string {
  const day = from === undefined ? '' : ` ${onDay(from)}`;
  return `${name} ${result === 'won' ? 'won' : 'was nominated for'} ${number ?? 'the'} ${award}${day}.`;
}

/** "Larkfield is published by Hill." */
export const sayPublisher = ({ publisher }: FactValues['publisher'], name: string): string =>
  `${name} is published by ${publisher}.`;
