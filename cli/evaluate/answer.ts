import { decide } from '../../lib/engine/decide.ts';
import type { PreparedPack } from '../../lib/engine/prepare.ts';
import type { Day, Reader } from '../../lib/engine/types.ts';
import type { LabelledArticle } from '../../lib/pack/labels/labelled-article.ts';
import type { Place } from '../../lib/pack/labels/place-labels.ts';
import {
  type ClaimRecord,
  placeInText,
  readArticle,
  type SpoilerRecord,
  toRecord,
} from '../article/findings.ts';
import { cutArticle } from '../article/parse-article.ts';

/** What somebody who is measured says of one article. */
export interface Answer {
  /** What one reader is not shown. */
  readonly hidden: (reader: Reader) => readonly Place[];
  /** Everything held for story, whoever reads. */
  readonly spoilers: readonly (Place & Pick<SpoilerRecord, 'volume'>)[];
  readonly claims: readonly Pick<ClaimRecord, 'start' | 'end' | 'topic' | 'verdict'>[];
}

/** The engine's answer: the same reading and the same decision as in a page. */
export function engineAnswer(labelled: LabelledArticle, pack: PreparedPack, readOn: Day): Answer {
  const { id, title, text, published } = labelled;
  const article = cutArticle({ id, text, title: title ?? '', published: published ?? undefined });
  const analysis = readArticle(article, pack, readOn);
  const { spoilers, claims } = toRecord(article, analysis, pack.pack.lines);
  return {
    hidden: (reader) =>
      decide(analysis, reader, pack.pack.lines).hide.map((one) => placeInText(one, article)),
    spoilers,
    claims,
  };
}
