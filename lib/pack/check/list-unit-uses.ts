import type { PackContents } from '../files/read-pack-files.ts';

/** A place in a pack that names a unit, and on which line it must lie where that is said. */
export interface UnitUse {
  readonly file: string;
  readonly key: string;
  readonly line: string | undefined;
  readonly code: string;
}

type Reveal = Readonly<Record<string, string>> | undefined;

/** Every place of a pack that names a unit or a group of units. */
export function listUnitUses(contents: PackContents): UnitUse[] {
  const ofReveal = (file: string, key: string, reveal: Reveal): UnitUse[] =>
    Object.entries(reveal ?? {}).map(([line, code]) => ({ file, key: `${key}.${line}`, line, code }));
  const one = (file: string, key: string, line: string | undefined, code: string | undefined): UnitUse[] =>
    code === undefined ? [] : [{ file, key, line, code }];
  return [
    ...contents.works.flatMap(({ file, entry }) => [
      ...ofReveal(file, 'reveal', entry.reveal),
      ...one(file, 'unit', entry.line, entry.unit),
      ...(entry.episodes ?? []).flatMap(({ code }, at) => one(file, `episodes.${at}.code`, entry.line, code)),
    ]),
    ...contents.people.flatMap(({ file, entry }) => [
      ...ofReveal(file, 'appears', entry.appears),
      ...ofReveal(file, 'leaves', entry.leaves),
      ...entry.playedBy.flatMap(({ from, until }, at) => [
        ...one(file, `playedBy.${at}.from`, undefined, from),
        ...one(file, `playedBy.${at}.until`, undefined, until),
      ]),
    ]),
    ...[...contents.events, ...contents.facts].flatMap(({ file, entry }) =>
      ofReveal(file, 'reveal', entry.reveal),
    ),
  ];
}
