import type { Proposition } from '../proposition.ts';
import { plainText } from '../view/plain-text.ts';

const reports =
  / (?:others|some people|some sites|many people|pages|fans|people|posts|sites|anyone who) (?:who )?(?:say|saying|claim|claiming|think|thinking|insist|will tell you|wrongly|that call|that say|still call) /;
const denials =
  / (?:not true|untrue|a myth|mistaken|wrongly|ignore (?:any|anything|the)|contrary to|debunk(?:ed|s)?|fake|is false|are false|hoax|made up(?! of)|no such|not to be confused|you may have (?:read|heard|seen)|used to (?:say|call)|was once the plan|were right for|earlier version|corrections?|corrected) /;

const quoted =
  /^ (?:claim|claims|myth|fiction|rumou?r|false|fake)s? : | had it (?:this morning |yesterday )?that /;

/** A name given as somebody's mistake: "don't say …", "spelt it …". */
const spellings =
  / (?:(?:spelt|spelled) (?:the|it|her|his|their|my|our|as)|misspelt|misspelled|misspelling|typo|sic|we regret|i regret|apologise|apologize|no relation|do (?:n't|not) (?:say|write|spell|call)|crossword|gave (?:the|her|his|their|its) (?:author 's |creator 's )?name) /;

const asks =
  / (?:wants?|wanted|would like|'d like) to know (?:if|whether|what|when|how|who|why) | asks? (?:me|us) (?:if|whether|when) | asked (?:me|us) (?:if|whether|when) /;

/**
 * Drops what a page reports only in order to correct it, "you'll find people saying that …", or tells that somebody
 * asks: "a reader wants to know whether …".
 */
export const dropCorrections = (claims: readonly Proposition[]): Proposition[] =>
  claims.filter((claim) => {
    const { plain } = claim.view;
    if (claim.kind === 'slip' && claim.fact === undefined) return !spellings.test(plain);
    if (quoted.test(plain)) return false;
    return claim.kind === 'slip' || !(reports.test(plain) || denials.test(plain) || asks.test(upTo(claim)));
  });

/** The sentence as far as the claim goes: what somebody asks after it is another thing. */
const upTo = ({ view, last }: Proposition) => plainText(view.tokens, { first: view.sentence.first, last });
