import type { Text } from '../../components/text.ts';
import type { Attribute, FactValues, Region } from '../engine/claims/timeline/compiled-timeline.ts';
import type { TextKey } from '../messages/text-key.ts';

/** What else is needed to say a value. */
export interface Speaker {
  readonly text: Text;
  /** The name of a work or a person by id. */
  readonly nameOf: (id: string) => string;
}

/** `not ordered` → `notOrdered`: states as they stand in the data, as keys. */
const camel = (state: string) => state.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
const counted = ['volumes', 'seasons', 'episodes', 'films'];

type Say<A extends Attribute> = (value: FactValues[A], speaker: Speaker) => string | undefined;

function region(of: Region | undefined, text: Text): string | undefined {
  return of === undefined || of === 'world' ? undefined : text(`truth.region.${of}`);
}

const state =
  <A extends 'order' | 'production' | 'casting' | 'trailer' | 'status'>(attribute: A): Say<A> =>
  (value, { text }) =>
    text(`truth.${attribute}.${camel(value.state)}` as TextKey);

const say: { readonly [A in Attribute]?: Say<A> } = {
  order: state('order'),
  production: state('production'),
  casting: state('casting'),
  trailer: state('trailer'),
  status: state('status'),
  title: ({ title }, { text }) => (title ? text('truth.name.given', title) : text('truth.name.none')),
  release: (value, { text }) => {
    if (value.state === 'undated') return text('truth.release.undated');
    if (value.date === undefined) return value.state === 'released' ? text('truth.release.out') : undefined;
    const where = region(value.region, text);
    const day = text.day(value.date);
    return where === undefined
      ? text(`truth.release.${value.state}`, day)
      : text(`truth.release.${value.state}In`, day, where);
  },
  count: (value, { text }) => {
    const what = counted.includes(value.of) ? text(`truth.counted.${value.of}` as TextKey) : value.of;
    const where = value.scope === 'out' ? region(value.region, text) : undefined;
    return where === undefined
      ? text(`truth.count.${value.scope}`, what, value.number)
      : text('truth.count.outIn', what, value.number, where);
  },
  final: ({ work }, { text, nameOf }) => text('truth.final', nameOf(work)),
  adapts: ({ works, partly }, { text, nameOf }) => {
    const whole = text.list(works.map(nameOf));
    return partly.length === 0
      ? text('truth.adapts', whole)
      : text('truth.adaptsPartly', whole, text.list(partly.map(nameOf)));
  },
  publisher: (value, { text }) => {
    const where = region(value.region, text);
    return where === undefined
      ? text('truth.publisher', value.publisher)
      : text('truth.publisherIn', value.publisher, where);
  },
  award: ({ award, result }, { text }) => text(`truth.award.${result}`, award),
};

/**
 * A value of the timeline as a reader would say it.
 *
 * @returns `undefined` for attributes that the page does not lay out, and for values that say nothing.
 */
export function valueInWords(attribute: Attribute, value: unknown, speaker: Speaker): string | undefined {
  return (say[attribute] as Say<Attribute> | undefined)?.(value as FactValues[Attribute], speaker);
}
