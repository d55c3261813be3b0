import type { PreparedPack } from '../../prepare.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import { numberedWork } from '../../works/prepare-works.ts';
import type { WorkMention } from '../../works/work-mention.ts';
import type { Medium, RankedMention } from '../proposition.ts';

/** The works that a mention can mean. `exact`: it names them; otherwise one of them is meant. */
export interface Expanded {
  readonly works: readonly CompiledWork[];
  readonly exact: boolean;
  /** Named by a number that the pack does not have: a fifth season, a seventh volume. */
  readonly unreal?: { readonly kind: 'season' | 'volume'; readonly number: number };
}

const screenKinds = new Set(['season', 'film']);
const bookKinds = new Set(['volume', 'novella', 'novel', 'companion', 'webcomic']);

const fits = ({ kind }: CompiledWork, medium: Medium) =>
  medium === 'any' || (medium === 'screen' ? screenKinds.has(kind) : bookKinds.has(kind));

/**
 * The works that a mention can mean to a statement of one medium. A series stands for any of its parts, a
 * bare ordinal for a season or a volume, as `leans` says.
 */
export function expandMention(
  { mention }: Pick<RankedMention, 'mention'>,
  medium: Medium,
  pack: PreparedPack,
  leans: 'season' | 'volume' | undefined,
): Expanded {
  const { works } = pack;
  const seasons = works.byKind.get('season') ?? [];
  const volumes = works.byKind.get('volume') ?? [];
  const films = works.byKind.get('film') ?? [];
  const any = (list: readonly CompiledWork[]): Expanded => ({
    works: list.filter((work) => fits(work, medium)),
    exact: false,
  });
  switch (mention.kind) {
    case 'franchise':
    case 'series':
    case 'show':
      if (mention.kind === 'show' || medium === 'screen') return any([...seasons, ...films]);
      return any(medium === 'book' ? volumes : [...seasons, ...films, ...volumes]);
    case 'book-series':
      return any(volumes);
    case 'episode': {
      const [unit] = mention.units;
      const season = seasons.find((work) => work.unit !== undefined && unit?.startsWith(`${work.unit}E`));
      return season ? { works: [season], exact: true } : any(seasons);
    }
    case 'part':
      return part(mention, medium, pack, leans, any);
    case 'season':
    case 'volume': {
      const list = mention.kind === 'season' ? seasons : volumes;
      if (mention.numbers.length === 0) return any(list);
      const named = mention.numbers.flatMap(
        (number) => numberedWork(works, mention.kind as 'season', number) ?? [],
      );
      const unreal = mention.numbers.find((number) => !numberedWork(works, mention.kind as 'season', number));
      return {
        works: named.filter((work) => fits(work, medium)),
        exact: true,
        ...(unreal !== undefined && { unreal: { kind: mention.kind, number: unreal } }),
      };
    }
    default:
      return {
        works: mention.works.flatMap((id) => works.byId.get(id) ?? []).filter((work) => fits(work, medium)),
        exact: true,
      };
  }
}

function part(
  mention: WorkMention,
  medium: Medium,
  pack: PreparedPack,
  leans: 'season' | 'volume' | undefined,
  any: (list: readonly CompiledWork[]) => Expanded,
): Expanded {
  const seasons = pack.works.byKind.get('season') ?? [];
  const volumes = pack.works.byKind.get('volume') ?? [];
  if (mention.numbers.length === 0) return any([...seasons, ...(pack.works.byKind.get('film') ?? [])]);
  const kind = medium === 'book' ? 'volume' : medium === 'screen' ? 'season' : (leans ?? 'season');
  const list = kind === 'season' ? seasons : volumes;
  const numbered = (all: readonly CompiledWork[]) =>
    all.filter(({ number }) => number !== undefined && mention.numbers.includes(number));
  const named = numbered(list);
  // "a third" in a text about both: what the statement can be true of decides.
  if (medium === 'any' && mention.how === 'ordinal' && leans === undefined)
    return { works: [...numbered(seasons), ...numbered(volumes)], exact: true };
  const [number] = mention.numbers;
  if (named.length === 0 && number !== undefined) {
    // "a sixth": no season has that number, a volume may.
    const other = (kind === 'season' ? volumes : seasons).filter((work) => work.number === number);
    if (other.length > 0 && medium === 'any') return { works: other, exact: true };
    return { works: [], exact: true, unreal: { kind, number } };
  }
  return { works: named, exact: true };
}

/** Whether the text around a mention is about seasons or volumes, for an ordinal that says neither. */
export function leaning(
  mentions: readonly RankedMention[],
  own: WorkMention,
): 'season' | 'volume' | undefined {
  for (const { mention } of mentions) {
    if (mention === own || mention.kind === 'franchise') continue;
    if (mention.kind === 'volume' || mention.kind === 'book-series') return 'volume';
    if (mention.kind === 'season' || mention.kind === 'show' || mention.kind === 'episode') return 'season';
  }
  return undefined;
}
