import type { Source } from '../engine/types.ts';
import type { ClaimNote } from './claim-note.ts';
import { inWords, verdictInWords } from './wording.ts';

/** Builds the inside of a card. Everything from pages and packs enters as text. */
export function claimCard(document: Document, note: ClaimNote, onDismiss: () => void): HTMLElement {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string) => {
    const element = document.createElement(tag);
    element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const card = make('div', `card ${note.verdict}`);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', verdictInWords[note.verdict]);
  card.tabIndex = -1;
  const since = note.since ? [make('p', 'since', `Since ${note.since}.`)] : [];
  const written = note.written ? [make('p', 'written', note.written)] : [];
  const dismiss = make('button', 'dismiss', 'Dismiss this note');
  dismiss.type = 'button';
  dismiss.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) onDismiss();
  });
  card.append(
    make('p', 'verdict', verdictInWords[note.verdict]),
    make('p', 'quote', `“${note.quote}”`),
    make('p', 'truth', note.truth),
    ...since,
    ...written,
    sourceList(make, note.sources),
    dismiss,
  );
  return card;
}

function sourceList(
  make: <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    text?: string,
  ) => HTMLElementTagNameMap[Tag],
  sources: readonly Source[],
): HTMLElement {
  const list = make('ul', 'sources');
  list.setAttribute('aria-label', 'Sources');
  for (const { name, url, date } of sources) {
    const item = make('li', 'source');
    if (url && /^https?:\/\//.test(url)) {
      const link = make('a', 'link', name);
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      item.append(link);
    } else item.append(name);
    if (date) item.append(`, ${inWords(date)}`);
    list.append(item);
  }
  return list;
}
