import { columns } from '../launch/table.ts';
import { isTranslated, stateOf, type Part } from './unit.ts';

/** How one kind of content stands in one language. */
export interface Standing {
  language: string;
  /** `guides` for texts, `guides, facts` for what stands beside them in all languages. */
  type: string;
  /** What is counted: a text is one, facts and interface texts are counted one by one. */
  total: number;
  missing: string[];
  behind: string[];
}

const typeOf = ({ kind, type }: Part) => (kind === 'facts' ? `${type}, facts` : type);

const stated = (part: Part): { id: string; state: 'missing' | 'behind' | 'done' }[] =>
  part.kind === 'text'
    ? [
        {
          id: `${part.type}/${part.name}`,
          state: !part.isWritten ? 'missing' : part.isBehind ? 'behind' : 'done',
        },
      ]
    : part.units.filter(isTranslated).map((unit) => ({ id: unit.id, state: stateOf(unit) }));

/** How every kind of content stands in a language. */
export const standingsOf = (language: string, parts: readonly Part[]): Standing[] => {
  const types = [...new Set(parts.map(typeOf))];
  return types.map((type) => {
    const all = parts.filter((part) => typeOf(part) === type).flatMap(stated);
    const ids = (wanted: string) => all.filter(({ state }) => state === wanted).map(({ id }) => id);
    return { language, type, total: all.length, missing: ids('missing'), behind: ids('behind') };
  });
};

/** The same for a terminal: a line for each kind, and then the names of what is behind. */
export const reportTable = (standings: readonly Standing[]): string => {
  const rows = standings.map(({ language, type, total, missing, behind }) => [
    language,
    type,
    total,
    missing.length,
    behind.length,
  ]);
  const behind = standings.flatMap(({ language, behind: ids }) =>
    ids.map((id) => `  ${language}  ${id}`),
  );
  return [
    ...columns([['Language', 'Type', 'all', 'missing', 'behind'], ...rows]),
    ...(behind.length > 0 ? ['', `Behind the source: ${behind.length}`, ...behind] : []),
  ].join('\n');
};
