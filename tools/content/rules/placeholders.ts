import type { Passage, Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

// What themes and drafts leave behind, wherever it stands.
const anywhere =
  /\blorem\b|\bipsum\b|dolor sit amet|consectetur|\b(?:TODO|FIXME|TBD|TK{1,2})\b|\bx{3,}\b|\{\{.*?\}\}|\[(?:…|\.{3}|name|ime|emri|datum|date|data)\]|\b(?:coming soon|under construction|(?:insert|your|sample|placeholder) text|text here|click to edit)\b|\b(?:u izradi je|stranica je u izradi|ovde (?:unesite|upišite) tekst|shkruani tekstin këtu|faqja është në ndërtim)\b|\b(?:john|jane) (?:doe|smith)\b|\bname surname\b/iu;

// Words of a sentence elsewhere: only where nothing else stands.
const alone =
  /^\W*(?:uskoro|u izradi|u pripremi|së shpejti|në përgatitje|në ndërtim|soon|in preparation|n\/a|nema teksta|tekst|text|test|title|naslov|titulli|\?+|\.{3}|…)\W*(?:više|dostupno|stiže|më shumë)?\W*$/iu;

const leftOver = ({ words }: Passage): string | undefined =>
  anywhere.exec(words)?.[0] ?? alone.exec(words)?.[0];

const find = ({ passages }: Text): Finding[] =>
  passages.flatMap((passage) => {
    const found = passage.kind === 'keyword' ? undefined : leftOver(passage);
    return found === undefined
      ? []
      : [
          {
            at: passage,
            message: `“${found.trim()}” only keeps the place of a text; write the text, or remove this`,
          },
        ];
  });

/** Nothing is published that only keeps the place of a text. */
export const placeholders: TextRule = { name: 'placeholder', find };
