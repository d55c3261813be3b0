import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import { listUnitUses } from './list-unit-uses.ts';

/** Every unit that is named exists on its line, and what must follow one another in the story does. */
export function checkUnits(contents: PackContents): PackProblem[] {
  const { header } = contents;
  if (header === undefined) return [];
  const problems: PackProblem[] = [];
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const line of header.lines) {
    line.units.forEach(({ code, group }, place) => {
      const key = `lines.${line.id}.units.${place}`;
      if (last.has(`${line.id}/${code}`))
        problems.push({ file: 'pack.json', key, reason: `the unit ${code} stands there already` });
      const before = line.units[place - 1];
      if (group !== undefined && before?.group !== group && last.has(`${line.id}/${group}`))
        problems.push({ file: 'pack.json', key, reason: `the units of ${group} must stand together` });
      if (before !== undefined && isOutOfOrder(before, line.units[place] ?? before))
        problems.push({
          file: 'pack.json',
          key,
          reason: `the unit ${code} is out of order after ${before.code}`,
        });
      for (const name of group === undefined ? [code] : [code, group]) {
        const at = `${line.id}/${name}`;
        if (!first.has(at)) first.set(at, place);
        last.set(at, place);
      }
    });
  }
  const lines = header.lines.map(({ id }) => id);
  for (const { file, key, line, code } of listUnitUses(contents)) {
    const on = line === undefined ? lines : [line];
    if (line !== undefined && !lines.includes(line))
      problems.push({ file, key, reason: `there is no line ${line} in pack.json` });
    else if (!on.some((id) => last.has(`${id}/${code}`)))
      problems.push({ file, key, reason: `there is no unit ${code}${line ? ` on the line ${line}` : ''}` });
  }
  const runsBackwards = (line: string, from: string, until: string) =>
    (first.get(`${line}/${from}`) ?? -1) > (last.get(`${line}/${until}`) ?? Number.POSITIVE_INFINITY);
  for (const { file, entry } of contents.people) {
    entry.playedBy.forEach(({ from, until }, at) => {
      if (from && until && lines.some((line) => runsBackwards(line, from, until)))
        problems.push({
          file,
          key: `playedBy.${at}`,
          reason: `the units are out of order: ${until} is before ${from}`,
        });
    });
    for (const [line, leaves] of Object.entries(entry.leaves ?? {})) {
      const appears = entry.appears?.[line];
      if (appears && runsBackwards(line, appears, leaves))
        problems.push({
          file,
          key: `leaves.${line}`,
          reason: `the units are out of order: ${leaves} is before ${appears}`,
        });
    }
  }
  for (const { file, entry } of contents.works) {
    const places = (entry.episodes ?? []).map(({ code }) => last.get(`${entry.line}/${code}`) ?? -1);
    places.forEach((place, at) => {
      if (at > 0 && place >= 0 && place <= (places[at - 1] ?? -1))
        problems.push({
          file,
          key: `episodes.${at}.code`,
          reason: `the unit ${entry.episodes?.[at]?.code} is out of order`,
        });
    });
  }
  return problems;
}

interface Numbered {
  readonly group?: string | undefined;
  readonly number?: number | undefined;
}

/** Whether a later unit of the same group has a number that is not higher. */
function isOutOfOrder(before: Numbered, unit: Numbered): boolean {
  return (
    before.group === unit.group &&
    before.number !== undefined &&
    unit.number !== undefined &&
    unit.number <= before.number
  );
}
