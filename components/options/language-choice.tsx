import { useId } from 'preact/hooks';
import { useText } from '../text.ts';

/** The languages, the one that is chosen, and whom to tell of another. */
export interface LanguageChoiceProps {
  /** Every language that there is, as `pt_BR`. */
  readonly languages: readonly string[];
  /** One of them, or `auto`. */
  readonly value: string;
  readonly onChoose: (language: string) => void;
}

/** In which language Leafmark speaks. Each is called by its own name, for whoever has lost their way. */
export function LanguageChoice({ languages, value, onChoose }: LanguageChoiceProps) {
  const text = useText();
  const id = useId();
  return (
    <>
      <label for={id} class="unseen">
        {text('options.language')}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="auto">{text('options.languageAuto')}</option>
        {languages.map((language) => {
          const tag = language.replace('_', '-');
          return (
            <option key={language} value={language} lang={tag}>
              {nameOf(tag)}
            </option>
          );
        })}
      </select>
    </>
  );
}

/** What speakers of a language call it: "Deutsch", "Português (Brasil)". */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
