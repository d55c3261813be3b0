import './pictures.css';
import { Leaf } from '../drawings.tsx';
import { useText } from '../text.ts';

/** Lines of print, as wide as given in parts of a hundred. */
function Print({ widths }: { readonly widths: readonly number[] }) {
  return (
    <>
      {widths.map((width, index) => (
        <span key={index} class="print" style={{ width: `${width}%` }} />
      ))}
    </>
  );
}

/** A page with one sentence covered. */
export function HidePicture() {
  const text = useText();
  return (
    <div class="picture" aria-hidden="true">
      <Print widths={[92, 70]} />
      <span class="picture-veil">
        <span class="picture-pill">{text('picture.spoiler')}</span>
      </span>
      <Print widths={[88, 54]} />
    </div>
  );
}

/** A page with one statement underlined and a card under it. */
export function NotePicture() {
  const text = useText();
  return (
    <div class="picture" aria-hidden="true">
      <Print widths={[92]} />
      <span class="print underlined" style={{ width: '64%' }} />
      <span class="picture-card">
        <Leaf /> {text('picture.note')}
      </span>
      <Print widths={[78]} />
    </div>
  );
}

/** Three books, two of them finished. */
export function ProgressPicture() {
  return (
    <div class="picture picture-books" aria-hidden="true">
      <span class="picture-book read">1</span>
      <span class="picture-book read marked">2</span>
      <span class="picture-book">3</span>
    </div>
  );
}
