/**
 * The vocabulary of the engine. Everything that crosses a border between the engine and the rest
 * of the program is named here; nothing here knows a document, a browser, a clock or a franchise.
 *
 * Offsets are UTF-16 code units. Days are calendar dates, `YYYY-MM-DD` (ISO 8601), compared as text.
 */

/** A calendar date, `YYYY-MM-DD`. */
export type Day = string;

/** What part a block of text plays on its page; a heading scopes the blocks that follow it. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'caption'
  | 'quotation'
  | 'label';

/** One stretch of text that is read as a unit: a paragraph, a headline, a caption. */
export interface TextBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** For a heading: 1 is the highest. Absent elsewhere. */
  readonly depth?: number | undefined;
}

/** What is known about the page apart from its blocks. */
export interface PageContext {
  /** The page's headline or title; empty when it has none. */
  readonly title: string;
  /** The day on which the article was published; absent when the page does not say. */
  readonly published?: Day;
  /** How likely (0 to 1) the page was found to be about the work when more of it was read. A part of such a page needs less itself. */
  readonly aboutness?: number;
  /** Whether the blocks are so little of the page that they may not say what it is about: one new paragraph. */
  readonly isExcerpt?: boolean;
}

/** Where a finding lies: `blocks[block].text.slice(start, end)`. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The first unit that shows an event, by line (`{ books: 'V3', screen: 'S2E5' }`). A line that is
 * absent never shows it. A group of units (`S2`) means "somewhere in it" and counts as its last unit.
 */
export type Reveal = Readonly<Record<string, string>>;

/** How much a spoiler gives away: `premise` what a blurb says, `plot` something that happens, `major` what the story turns on. */
export type SpoilerLevel = 'premise' | 'plot' | 'major';

/** One reason for a finding, for a person who asks why; never shown where it could spoil. */
export interface Reason {
  readonly what: string;
  readonly weight: number;
}

/** A stretch of text that tells something of the story. */
export interface SpoilerFinding extends Span {
  readonly type: 'spoiler';
  /** The id of the event, or `undefined` for plot that matches no event of the pack. */
  readonly event: string | undefined;
  readonly reveal: Reveal;
  readonly level: SpoilerLevel;
  /** 0 to 1. */
  readonly confidence: number;
  /** Likelier to tell nothing: hidden only from readers who want to see nothing that is in doubt. */
  readonly isDoubtful: boolean;
  /** Empty where nobody asked. */
  readonly why: readonly Reason[];
}

/** What a claim is about, as labels and reports name it. */
export type ClaimTopic =
  | 'renewal'
  | 'release-date'
  | 'filming'
  | 'episode-count'
  | 'volume-count'
  | 'final-volume'
  | 'adaptation-scope'
  | 'casting'
  | 'ending'
  | 'publication-date'
  | 'name'
  | 'award'
  | 'other';

/** `outdated` speaks of time, `wrong` of error, `current` still holds on the day of reading. */
export type Verdict = 'current' | 'outdated' | 'wrong';

/** Where a fact was read. */
export interface Source {
  /** Outlet or page, as a reader would name it. */
  readonly name: string;
  readonly url?: string;
  /** Day, month or year of the page: `2022-05-20`, `2022-05` or `2022`. */
  readonly date?: string;
}

/** What is true now, in words, with the part that itself tells story kept apart. */
export interface Truth {
  readonly text: string;
  /** Present when the text itself gives away story: a reader who is not there gets `safeText`. */
  readonly reveal?: Reveal;
  readonly safeText?: string;
}

/** A checkable statement about production or publication, and what the timeline says of it. */
export interface ClaimFinding extends Span {
  readonly type: 'claim';
  readonly topic: ClaimTopic;
  readonly verdict: Verdict;
  /** The id of the fact that decided. */
  readonly fact: string;
  readonly truth: Truth;
  /** The day since which the truth holds; absent for what always held. */
  readonly since?: Day;
  readonly sources: readonly Source[];
  /** Whether the statement held on the article's day; `undefined` when that day is not known. */
  readonly trueWhenWritten: boolean | undefined;
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** Anything that is found on a page. */
export type Finding = SpoilerFinding | ClaimFinding;

/** How far the text has to do with the work that the pack is about. */
export interface Relevance {
  /** Whether the page as a whole is about the work. */
  readonly about: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What reading a page says of it as a whole. */
export interface PageReading {
  readonly relevance: Relevance;
  /** Sentences looked at. */
  readonly sentences: number;
  /** The same for each block. */
  readonly sentencesOf: readonly number[];
}

/** The result of reading a page once. It does not depend on the reader. */
export interface Analysis extends PageReading {
  /** In document order. */
  readonly findings: readonly Finding[];
}

/** The result of reading a page for what must be hidden at once. */
export interface PageJudgement extends PageReading {
  /** In document order. */
  readonly spoilers: readonly SpoilerFinding[];
}

/** From which level on spoilers are hidden. */
export type SpoilerSetting = 'off' | 'major' | 'plot' | 'everything';

/** What is done with a sentence that may tell something, but more likely does not. */
export type DoubtSetting = 'show' | 'hide';

/** Which claims are annotated. */
export type NoteSetting = 'off' | 'changed' | 'all';

/** Everything about the reader that decides what is hidden and said. */
export interface Reader {
  /** Last unit finished, by line; a line that is absent has not been started. */
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly doubt: DoubtSetting;
  readonly notes: NoteSetting;
}

/** What one reader is shown of one analysis. */
export interface Decision {
  readonly hide: readonly SpoilerFinding[];
  readonly note: readonly ClaimFinding[];
}

/** One unit of a line, in reading order. `code` is unique within the pack: `V3`, `S2E5`, `FILM`. */
export interface Unit {
  readonly code: string;
  /** As a reader would say it: "Volume 3", "Season 2, episode 5". */
  readonly label: string;
  /** `S2` for an episode of season 2; absent for a unit that belongs to no group. */
  readonly group?: string;
  /** The number by which people call it within its group or line: 3 for volume 3. */
  readonly number?: number;
}

/** One way through the story: the books, the screen. Units are in order. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly medium: 'book' | 'screen';
  readonly units: readonly Unit[];
}
