import { numberAt, wideNumberAt } from '../engine/number-text.ts';
import { type CompiledTellings, eventOf, tellingSigns } from '../engine/story/compiled-tellings.ts';
import { Refusal } from './refusal.ts';

const mostInPart = 24;
const mostParts = 8;
const mostInChoice = 200;

const refuse = (what: string): never => {
  throw new Refusal('content', `story.tellings.${what}`);
};

/**
 * Sees to it that the tables of a pack's tellings fit each other: the engine reads them without looking, and a
 * table that points astray could make it read for ever.
 *
 * @param events How many there are.
 * @throws {Refusal} `content`, with the table that is wrong.
 */
export function checkTellings(tellings: CompiledTellings, events: number): void {
  const { symbols, groupsOf, groups, besideOf, tellingsOf, choiceOf, choices, ownerOf, lengthOf } = tellings;
  const groupCount = tellingsOf.length - 1;
  if (groupsOf.length !== symbols + 1) refuse('groupsOf');
  rises('groupsOf', groupsOf, groups.length);
  allBelow('groups', groups, groupCount);
  if (besideOf.length !== groupCount) refuse('besideOf');
  allBelow('besideOf', besideOf, signLimit(tellings));
  rises('tellingsOf', tellingsOf, ownerOf.length);
  rises('choiceOf', choiceOf, choices.length, mostInChoice);
  allBelow('choices', choices, symbols);
  if (lengthOf.length !== ownerOf.length) refuse('lengthOf');
  for (let telling = 0; telling < ownerOf.length; telling += 1)
    if (!(eventOf(tellings, telling) < events)) refuse('ownerOf');
  checkPlaces(tellings, groupCount);
}

/** Above all signs of symbols and choices. */
const signLimit = ({ symbols, choiceOf }: CompiledTellings): number =>
  tellingSigns.firstSymbol + symbols + choiceOf.length - 1;

/** Whether a table of beginnings starts at 0, never falls and ends where the other table does. */
function rises(name: string, table: string, end: number, most = Number.POSITIVE_INFINITY): void {
  let before = 0;
  for (let place = 0; place < table.length; place += 1) {
    const here = numberAt(table, place);
    if (!(here >= before && here - before <= most)) refuse(name);
    before = here;
  }
  if (table.length === 0 || numberAt(table, 0) !== 0 || before !== end) refuse(name);
}

function allBelow(name: string, table: string, limit: number): void {
  for (let place = 0; place < table.length; place += 1) {
    const here = numberAt(table, place);
    if (!(here >= 0 && here < limit)) refuse(name);
  }
}

/** Whether the tellings of all groups stand one after the other, each with as many places as is said, and an end. */
function checkPlaces(tellings: CompiledTellings, groupCount: number): void {
  const { tellingsOf, placesOf, places, lengthOf } = tellings;
  const limit = signLimit(tellings);
  if (placesOf.length !== groupCount * 2) refuse('placesOf');
  let at = 0;
  for (let group = 0; group < groupCount; group += 1) {
    if (wideNumberAt(placesOf, group) !== at) refuse('placesOf');
    const last = numberAt(tellingsOf, group + 1);
    for (let telling = numberAt(tellingsOf, group); telling < last; telling += 1) {
      let [length, inPart, parts] = [0, 0, 1];
      for (let sign = numberAt(places, at); sign !== tellingSigns.end; sign = numberAt(places, at)) {
        if (sign === tellingSigns.nextPart) [inPart, parts] = [0, parts + 1];
        else [length, inPart] = [length + 1, inPart + 1];
        if (!(sign > 0 && sign < limit && inPart <= mostInPart && parts <= mostParts)) refuse('places');
        at += 1;
      }
      if (length === 0 || length !== numberAt(lengthOf, telling)) refuse('lengthOf');
      at += 1;
    }
  }
  if (at !== places.length) refuse('places');
}
