import type { Source } from '../lib/engine/types.ts';
import { useText } from './text.ts';

/** A source with its date, linked where it has an address. */
export function SourceLink({ source }: { readonly source: Source }) {
  const text = useText();
  const words = source.date ? text('panel.source', source.name, text.day(source.date)) : source.name;
  const { url } = source;
  return url?.startsWith('https://') ? (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
}
