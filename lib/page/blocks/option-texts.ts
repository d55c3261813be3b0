import { saidInAttribute } from '../nodes/replaced-attribute.ts';

/** Fewer words than this name a thing, as in a list of countries; they tell nothing. */
const enough = 3;

/** A line in a list to choose from, and the attribute by which a browser shows it (HTML, `label` of `option`). */
interface OptionText {
  readonly text: string;
  readonly element: Element;
  readonly name: string;
}

/** What a list to choose from offers, as far as it may tell something: its options and the headings of its groups. */
export function optionTexts(list: Element): OptionText[] {
  return [...list.querySelectorAll('option,optgroup')].flatMap((element) => {
    const label = saidInAttribute(element, 'label');
    const said = label || (element.localName === 'option' ? (element.textContent ?? '') : '');
    const text = said.replace(/\s+/g, ' ').trim();
    return text.split(' ').length < enough ? [] : [{ text, element, name: 'label' }];
  });
}
