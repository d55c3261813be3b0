import { saidInAttribute } from '../nodes/replaced-attribute.ts';
import { wholly } from '../veils/wholly.ts';

/** Fewer words than this name a thing, as in a list of countries; they tell nothing. */
const enough = 3;

/** A text in an element whose inside is no prose, and the attribute by which that is shown and can be hidden. */
interface OfferedText {
  readonly text: string;
  readonly element: Element;
  readonly name: string;
}

/** What says something within an element whose inside is left alone, by the name of that. */
const readers: Readonly<Record<string, (element: Element) => readonly OfferedText[]>> = {
  select: optionsOf,
  datalist: suggestionsOf,
  svg: wordsIn,
  math: (element) => [{ text: element.textContent ?? '', element, name: wholly }],
  input: shownValue,
  textarea: shownValue,
};

/** What an element that is left alone offers or shows, as far as it may tell something. */
export function offeredTexts(element: Element): OfferedText[] {
  const found = readers[element.localName]?.(element) ?? [];
  return found.flatMap((one) => {
    const text = one.text.replace(/\s+/g, ' ').trim();
    return text.split(' ').length < enough ? [] : [{ ...one, text }];
  });
}

/** A browser shows an option by its `label` (HTML, "The option element"). */
function optionsOf(list: Element): OfferedText[] {
  return [...list.querySelectorAll('option,optgroup')].map((element) => {
    const said = element.localName === 'option' ? (element.textContent ?? '') : '';
    return { text: saidInAttribute(element, 'label') || said, element, name: 'label' };
  });
}

/** What is disabled is not suggested (HTML, "The datalist element"). */
function suggestionsOf(list: Element): OfferedText[] {
  return [...list.querySelectorAll('option')].map((element) => ({
    text: [element.getAttribute('value'), element.getAttribute('label') || element.textContent].join(' '),
    element,
    name: 'disabled',
  }));
}

/** The words of a drawing: those that stand side by side may be the lines of one sentence. */
function wordsIn(drawing: Element): OfferedText[] {
  if (!/\p{L}{2}/u.test(drawing.textContent ?? '')) return [];
  const texts = new Map<Element, string>();
  for (const { parentElement: around, textContent } of drawing.querySelectorAll(
    'text,title,desc,foreignObject',
  ))
    if (around) texts.set(around, `${texts.get(around) ?? ''} ${textContent}`);
  return [...texts].map(([element, text]) => ({ text, element, name: wholly }));
}

/** The words of a button that are sent under its name, and a field that nobody writes in: neither may say something else. */
function shownValue(field: Element): OfferedText[] {
  const { type, value, readOnly } = field as HTMLInputElement;
  const isSent = /^(?:button|reset|submit)$/.test(type) && field.hasAttribute('name');
  const isShown = isSent || (readOnly && /^(?:search|text|textarea)$/.test(type));
  return isShown ? [{ text: value, element: field, name: wholly }] : [];
}
