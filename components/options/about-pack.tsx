import { useText } from '../text.ts';

/** Which facts are in use, and who shows all of them. */
export interface AboutPackProps {
  readonly title: string;
  /** The day on which they were last checked. */
  readonly checkedOn: string;
  /** Of Leafmark, and of the facts. */
  readonly ownVersion: string;
  readonly packVersion: string;
  readonly onTruth: () => void;
}

/** What Leafmark knows, of which day. */
export function AboutPack({ title, checkedOn, ownVersion, packVersion, onTruth }: AboutPackProps) {
  const text = useText();
  return (
    <>
      <p>{text('options.aboutPack', title, text.day(checkedOn))}</p>
      <p class="hint">{text('options.aboutVersion', ownVersion, packVersion)}</p>
      <button type="button" onClick={onTruth}>
        {text('open.truth')}
      </button>
    </>
  );
}
