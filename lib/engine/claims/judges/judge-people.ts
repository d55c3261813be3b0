import type { PreparedPack } from '../../prepare.ts';
import type { AppearsClaim, PlaysClaim, SlipClaim } from '../proposition.ts';
import { expandMention } from '../readers/expand-mention.ts';
import { predicates } from '../timeline/predicates.ts';
import { factsOf, factsWith, periodOn } from '../timeline/prepare-timeline.ts';
import { workLabel } from '../truth/work-label.ts';
import { subjectOfDay } from './choose-subject.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

const sourcesOf = ({ timeline }: PreparedPack, sources: readonly number[]) =>
  sources.flatMap((at) => timeline.compiled.sources[at] ?? []);

/** A part by its right actor; wrong where another actor is known for it and this one for another part. */
export function judgePlays(claim: PlaysClaim, pack: PreparedPack, { published }: Days): Judged | undefined {
  const { timeline } = pack;
  const own = factsOf(timeline, 'plays', claim.actor);
  const all = factsWith(timeline, 'plays');
  const right = own.find(({ periods }) => periods.some(({ value }) => value.character === claim.character));
  const others = all.filter(({ periods }) =>
    periods.some(({ value }) => value.character === claim.character),
  );
  const fact = right ?? own[0] ?? others[0];
  const period = fact?.periods[0];
  if (!fact || !period || (!right && own.length === 0 && others.length === 0)) return undefined;
  // Somebody may have a second part that nobody has written down: both sides must be known.
  if (!right && (own.length === 0 || others.length === 0)) return undefined;
  const actor = timeline.people.get(fact.subject)?.name ?? fact.subject;
  const character = timeline.people.get(period.value.character)?.name ?? period.value.character;
  return {
    verdict: right ? 'current' : 'wrong',
    fact: fact.id,
    text: `${actor} plays ${character}.`,
    sources: sourcesOf(pack, period.sources),
    trueWhenWritten: published === undefined ? undefined : right !== undefined,
    confidence: 0.9,
    ...(fact.reveal && { reveal: fact.reveal }),
    ...(fact.safe && { safe: fact.safe }),
  };
}

/** Whether an actor is in a season, by the parts and absences on record. */
export function judgeAppears(
  claim: AppearsClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline } = pack;
  const absences = factsOf(timeline, 'absent', claim.actor);
  const name = timeline.people.get(claim.actor)?.name ?? claim.actor;
  const named = claim.mentions
    .map((ranked) => ({ ranked, expanded: expandMention(ranked, 'screen', pack, 'season') }))
    .find(({ expanded }) => expanded.exact && expanded.works.length > 0)?.expanded.works;
  const byDay = subjectOfDay(
    'screen',
    pack,
    published,
    ({ id }) => predicates.awaited(timeline, id, published ?? '') === true,
  );
  const seasons = pack.works.byKind.get('season') ?? [];
  const works = claim.throughout ? seasons : (named ?? (byDay ? [byDay.work] : []));
  for (const work of works) {
    const absent = absences.find(({ periods }) => periods.some(({ value }) => value.work === work.id));
    const period = absent && periodOn(absent, readOn);
    if (absent && period) {
      const knew = published !== undefined && periodOn(absent, published) !== undefined;
      return {
        verdict: claim.denied ? 'current' : claim.throughout || knew ? 'wrong' : 'outdated',
        fact: absent.id,
        text: `${name} is not in ${workLabel(work).toLowerCase()}.`,
        ...(period.from !== undefined && { since: period.from }),
        sources: sourcesOf(pack, period.sources),
        trueWhenWritten: published === undefined ? undefined : claim.denied || !knew,
        confidence: 0.85,
      };
    }
    if (!claim.expected || claim.denied) continue;
    const out = predicates.unreleased(timeline, work.id, readOn) === false;
    const wasOpen = published === undefined || predicates.unreleased(timeline, work.id, published) === true;
    const plays = factsOf(timeline, 'plays', claim.actor)[0];
    const part = plays?.periods.at(-1);
    if (out && wasOpen && plays && part?.value.works.includes(work.id))
      return {
        verdict: 'outdated',
        fact: plays.id,
        text: `${workLabel(work)} is out, and ${name} is in it.`,
        sources: sourcesOf(pack, part.sources),
        trueWhenWritten: published === undefined ? undefined : true,
        confidence: 0.75,
      };
  }
  return undefined;
}

/** A wrong spelling, or a wrong value that the pack lists for a fact. */
export function judgeSlip({ right, subject, fact: id }: SlipClaim, pack: PreparedPack): Judged {
  const { timeline } = pack;
  const fact = timeline.compiled.facts.find((one) => one.id === id);
  const period = fact?.periods.at(-1);
  return {
    verdict: 'wrong',
    fact: id ?? subject,
    text: fact ? right : `The name is ${right}.`,
    sources: period ? sourcesOf(pack, period.sources) : [],
    trueWhenWritten: false,
    confidence: 0.9,
    ...(fact?.reveal && { reveal: fact.reveal }),
    ...(fact?.safe && { safe: fact.safe }),
  };
}
