import { expect, test } from 'vitest';
import { isOtherLanguage } from './other-language.ts';

test.each([
  'Auf der Reise nach Paris küssen sich die beiden vor dem Museum.',
  'Lors du voyage à Paris, ils s’embrassent devant le musée.',
  'En el viaje a París se besan delante del museo.',
  'Durante la gita a Parigi si baciano davanti al museo.',
  'På turen kysser de hinanden foran museet.',
  'Tijdens de reis zoenen ze voor het museum.',
  'В поездке они целуются перед музеем.',
  '修学旅行で二人はキスをする。',
])('takes for another language: %s', (text) => expect(isOtherLanguage(text)).toBe(true));

test.each([
  'On the trip to Paris the two of them kiss in front of the museum.',
  'They kiss.',
  'Season 3: the cast',
  'Trip to Paris',
  'Loading …',
  'Zoë and Renée meet at the Café de Paris.',
  'The director, Agnès van der Berg, has said nothing of it.',
  'Nick, Charlie, Tao',
  '2024',
  '',
])('takes for English, or not plainly for anything else: %s', (text) =>
  expect(isOtherLanguage(text)).toBe(false),
);
