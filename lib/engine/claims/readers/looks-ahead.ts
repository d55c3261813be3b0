import { resolveDate } from '../../dates/date-mention.ts';
import type { StateClaim } from '../proposition.ts';
import type { PageView } from '../view/page-view.ts';
import type { Cue } from '../words/phrase-table.ts';

/** "arrives on Friday", "comes out today": a present form with a day that is not past. */
export function looksAhead(date: NonNullable<StateClaim['date']>, page: PageView, cue: Cue): boolean {
  if (cue.form !== 's' && cue.form !== 'base' && !(cue.form === 'word' && !date.now))
    return date.now !== true && isFuture(date, page);
  return date.now === true || isFuture(date, page);
}

function isFuture(date: NonNullable<StateClaim['date']>, page: PageView): boolean {
  if (page.published === undefined) return false;
  const ahead = resolveDate(date, page.published, 'ahead');
  return ahead !== undefined && ahead.to >= page.published && ahead.from > page.published;
}
