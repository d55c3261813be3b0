import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import type { FactPeriod } from '../schema/pack-source.ts';

/** The first day that a partial day can mean, so that days compare as text. */
const firstDay = (partial: string): string => `${partial}${'-01'.repeat((10 - partial.length) / 3)}`;

/** The periods of a fact run forwards, do not overlap, and only the last is open; values are whole. */
export function checkPeriods(contents: PackContents): PackProblem[] {
  return contents.facts.flatMap(({ file, entry }) => {
    const problems: PackProblem[] = [];
    entry.periods.forEach(({ from, until, value }: FactPeriod, at: number) => {
      const key = `periods.${at}`;
      if (from !== undefined && until !== undefined && firstDay(until) < firstDay(from))
        problems.push({ file, key, reason: `runs backwards: from ${from} until ${until}` });
      const before = entry.periods[at - 1];
      if (before !== undefined) {
        if (before.until === undefined || from === undefined)
          problems.push({ file, key, reason: 'overlaps the period before: one of the two has no day there' });
        else if (firstDay(from) < firstDay(before.until))
          problems.push({
            file,
            key,
            reason: `overlaps the period before, which holds until ${before.until}`,
          });
      }
      if ('state' in value && 'region' in value) {
        if (value.state === 'undated' && value.date !== undefined)
          problems.push({ file, key: `${key}.value.date`, reason: 'is undated and has a date' });
        if (value.state === 'announced' && value.date === undefined)
          problems.push({ file, key: `${key}.value.date`, reason: 'is announced and has no date' });
      }
    });
    if (entry.periods.at(-1)?.until !== undefined)
      problems.push({
        file,
        key: `periods.${entry.periods.length - 1}.until`,
        reason: 'the last period must be open: add the value that holds now',
      });
    return problems;
  });
}
