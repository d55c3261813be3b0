import type { DateMention, Looks } from '../dates/date-mention.ts';
import type { ClaimTopic } from '../types.ts';
import type { WorkMention } from '../works/work-mention.ts';
import type { Region } from './timeline/compiled-timeline.ts';
import type { Predicate } from './timeline/predicates.ts';
import type { SentenceView } from './view/page-view.ts';

/** Which works a cue can speak of. */
export type Medium = 'screen' | 'book' | 'any';

/** How the thing that a claim is about was found, best first. */
export type Via = 'clause' | 'sentence' | 'carried' | 'heading' | 'title' | 'day';

/** A work mention that a claim may be about. */
export interface RankedMention {
  readonly mention: WorkMention;
  readonly via: Via;
}

interface Base {
  readonly topic: ClaimTopic;
  readonly view: SentenceView;
  /** Tokens of the block that make the statement. */
  readonly first: number;
  readonly last: number;
  /** Name of the detector, for a person who asks why. */
  readonly detector: string;
}

/** Something is said to be so on the page's own day: "has no date yet", "is being filmed". */
export interface StateClaim extends Base {
  readonly kind: 'state';
  readonly predicate: Predicate;
  readonly mentions: readonly RankedMention[];
  readonly medium: Medium;
  readonly region?: Region;
  /** Said so flatly, of a work named beside it, that it is an error where it did not hold. */
  readonly flat?: true;
  /** The work may be found by what was possible on the page's day. */
  readonly implied?: true;
  /** Said of whatever is still to come: on a page of no day the last of its kind is meant, after which nothing is. */
  readonly anyDay?: true;
  /** A day that the statement gives, looking ahead. */
  readonly date?: DateMention;
  /** Every day that its clause gives; one of them being that of the plan is enough. */
  readonly dates?: readonly DateMention[];
  /** Said of the page's own day or hour: "arrives today". */
  readonly atOnce?: true;
  /** An act that stays true once done ("has been ordered"): it can be wrong, never outdated. */
  readonly isAct?: true;
  /** Held softly, so that a day that did not come true is no error. */
  readonly hedged?: true;
}

/** Something is open, and the words leave it to the timeline what: the first state that has lapsed is meant. */
export interface EitherClaim extends Base {
  readonly kind: 'either';
  readonly claims: readonly StateClaim[];
}

/** A release, past or to come, with a day. */
export interface DatedClaim extends Base {
  readonly kind: 'dated';
  readonly event: 'release' | 'wrap' | 'shoot' | 'order';
  readonly mentions: readonly RankedMention[];
  readonly medium: Medium;
  readonly region?: Region;
  /** Where the cue stands: what comes out is named before it, or right after. */
  readonly cueAt: number;
  /** Every day that the clause gives; one of them being right is enough. */
  readonly dates: readonly DateMention[];
  readonly looks: Looks;
}

/** A day to come, said in whatever words, on which something may be going to come out. */
export interface PlannedClaim extends Base {
  readonly kind: 'planned';
  readonly mentions: readonly RankedMention[];
  readonly medium: Medium;
  readonly region?: Region;
  readonly dates: readonly DateMention[];
  /** Said with a word of guessing: it need not be the day of the plan. */
  readonly isGuess: boolean;
  /** A word of coming out stands beside it. */
  readonly isCued: boolean;
  /** The thing that comes out is named beside it by itself. */
  readonly isNamed: boolean;
  /** Little else is said: "Thursday, 3 October." */
  readonly isShort: boolean;
  /** A short guess, of whatever the page awaits: "next year, at a guess". What the page is about tells what that may be. */
  readonly ofPage?: 'book' | 'screen';
}

/** A number of things: volumes out, episodes of a season. */
export interface CountClaim extends Base {
  readonly kind: 'count';
  readonly of: 'volumes' | 'episodes' | 'seasons' | 'films';
  readonly number: number;
  readonly scope: 'out' | 'planned' | 'total' | 'open';
  readonly mentions: readonly RankedMention[];
  /** Said so loosely that it counts only where the number was right on the page's day. */
  readonly isLoose?: true;
}

/** Something is said to be the newest of its kind. */
export interface LatestClaim extends Base {
  readonly kind: 'latest';
  readonly mentions: readonly RankedMention[];
  /** What the text around is about, for an ordinal that says neither. */
  readonly leans: 'season' | 'volume' | undefined;
  /** Said of a show that is at it: over once the story has ended on the screen, too. */
  readonly isRunning?: true;
}

/** Which volume is the last. */
export interface FinalClaim extends Base {
  readonly kind: 'final';
  readonly number: number;
  readonly denied: boolean;
}

/** Which books a season or film is made from. */
export interface AdaptsClaim extends Base {
  readonly kind: 'adapts';
  readonly mentions: readonly RankedMention[];
  readonly volumes: readonly number[];
  /** "only", "alone": nothing else is used. */
  readonly exclusive: boolean;
  readonly pending: boolean;
}

/** An actor and the character that they are said to play. */
export interface PlaysClaim extends Base {
  readonly kind: 'plays';
  readonly actor: string;
  readonly character: string;
}

/** An actor said to be in a work, or not to be. */
export interface AppearsClaim extends Base {
  readonly kind: 'appears';
  readonly actor: string;
  readonly mentions: readonly RankedMention[];
  readonly denied: boolean;
  readonly expected: boolean;
  /** "in all three seasons" */
  readonly throughout: boolean;
}

/** A wrong spelling or a wrong value that the pack lists. */
export interface SlipClaim extends Base {
  readonly kind: 'slip';
  /** What is meant, as it should be written. */
  readonly right: string;
  readonly subject: string;
  /** The fact whose mistake it is; absent for a name. */
  readonly fact?: string;
}

/** A figure of a fact: copies, views, per cent, prizes. */
export interface FigureClaim extends Base {
  readonly kind: 'figure';
  readonly fact: string;
  readonly number: number;
  /** Said of the day of writing: "holds", "currently", and not "received". */
  readonly present: boolean;
}

/** Something that happened once: a prize given, a trailer shown, a series ended. */
export interface MomentClaim extends Base {
  readonly kind: 'moment';
  readonly fact: string;
  readonly what: 'won' | 'released' | 'ended';
  /** Said to be still undecided. */
  readonly isOpen: boolean;
  /** The days that are given, settled by their words. */
  readonly dates: readonly DateMention[];
}

/** A person and the job that they are said to do for a work. */
export interface JobClaim extends Base {
  readonly kind: 'job';
  readonly person: string;
  readonly job: string;
  /** Said of work that was done already: "X directed". */
  readonly isDone?: true;
  readonly mentions: readonly RankedMention[];
}

/** Everything that a detector can read from a sentence. `kind` says which judge compares it with the timeline. */
export type Proposition =
  | StateClaim
  | EitherClaim
  | DatedClaim
  | PlannedClaim
  | CountClaim
  | LatestClaim
  | FinalClaim
  | AdaptsClaim
  | PlaysClaim
  | AppearsClaim
  | SlipClaim
  | FigureClaim
  | MomentClaim
  | JobClaim;
