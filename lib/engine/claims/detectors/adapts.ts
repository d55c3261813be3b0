import { wordSet } from '../../word-set.ts';
import type { AdaptsClaim, Proposition, RankedMention } from '../proposition.ts';
import { leaning } from '../readers/expand-mention.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';

const cues = wordSet(
  'adapt adapts adapted adapting cover covers covered covering based drawn draws draw takes take took taken source',
  'focusing focuses focus folds tackles tackled',
);
const exclusives = new Set(['only', 'alone', 'solely', 'just', 'exclusively', 'entirely']);
const soft = wordSet(
  'scene scenes part parts thread threads bits bit some mostly mainly chiefly elements partly largely',
  'material or moments',
);

/** Which books a season or the film is made from: "season two covers volume three", "the film is based on book five". */
export function adapts(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !view.works.some(({ numbers }) => numbers.length > 0)) return [];
  const { tokens } = view;
  return view.clauses.flatMap((clause): Proposition[] => {
    const at = cueAt(view, clause.first, clause.last);
    if (at === undefined) return [];
    const whole = { first: view.sentence.first, last: view.sentence.last };
    const mentions = rankMentions(page, view, clause, at);
    const volumes = view.works.filter(
      (mention) =>
        mention.first > at &&
        mention.first < clause.last + 4 &&
        mention.numbers.length > 0 &&
        (mention.kind === 'volume' ||
          (mention.kind === 'part' &&
            leaning(rankMentions(page, view, whole, mention.first), mention) === 'volume')),
    );
    const nearest = volumes[0];
    // "season 1 covers volumes 1 and 2; season 2 covers volume 3": each has its own.
    const nextScreen = view.works.find(
      (mention) => mention.first > (nearest?.last ?? at) && isScreen({ mention, via: 'clause' }),
    );
    if (!nearest || nearest.first - at > 9) return [];
    // "the source isn't ready: the sixth volume …": what follows is another statement.
    if (tokens.slice(at + 2, nearest.first).some(({ text }) => text === ':' || text === ';')) return [];
    const chain = volumes.filter(
      (mention, k) =>
        (k === 0 || mention.first - (volumes[k - 1]?.last ?? 0) <= 4) &&
        mention.first < (nextScreen?.first ?? view.sentence.last),
    );
    const subjects = mentions
      .filter(isScreen)
      .filter(({ mention, via }) => via !== 'clause' || mention.first < nearest.first);
    const words = wordsOf(tokens, {
      first: clause.first,
      last: Math.min(clause.last + 2, view.sentence.last),
    });
    const isSoft = words.some((word) => soft.has(word));
    const claim: AdaptsClaim = {
      kind: 'adapts',
      topic: 'adaptation-scope',
      detector: 'adapts',
      view,
      first: clause.first,
      last: clause.last,
      mentions: subjects,
      volumes: isSoft
        ? chain.flatMap(({ numbers }) => numbers).slice(0, 1)
        : chain.flatMap(({ numbers }) => numbers),
      exclusive: words.some((word) => exclusives.has(word)),
      pending: words.some((word) => ['will', 'would', "'ll", 'going'].includes(word)),
    };
    return [claim];
  });
}

function cueAt({ tokens }: SentenceView, first: number, last: number): number | undefined {
  for (let at = first; at < last; at += 1) if (isCue(tokens, at)) return at;
  return undefined;
}

/** A word of making one thing from another; "came from volume three", but not "came with a line about volume three". */
const isCue = (tokens: SentenceView['tokens'], at: number) => {
  const text = tokens[at]?.text ?? '';
  return cues.has(text) || (text === 'came' && tokens[at + 1]?.text === 'from');
};

const isScreen = ({ mention }: RankedMention) =>
  mention.kind === 'season' ||
  mention.kind === 'film' ||
  mention.kind === 'episode' ||
  mention.kind === 'show' ||
  (mention.kind === 'part' && mention.numbers.length > 0);
