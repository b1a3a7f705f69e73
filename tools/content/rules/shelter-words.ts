import { plain } from '../texts/distance.ts';
import { plainLetters } from '../texts/plain-letters.ts';

/** What a shelter is called, in every language and case: a whole word or two. */
const shelter = plain(
  String.raw`(?:sigurn\p{L}+ (?:žensk\p{L}+ )?kuć\p{L}*|skloništ\p{L}*|prihvatilišt\p{L}*|žensk\p{L}+ kuć\p{L}*|strehimor\p{L}*|shtëpi\p{L}* (?:e|të|së) (?:sigurt\p{L}*|mbrojtur\p{L}*)|shelters?|safe houses?|refuges?)`,
);

/** Words that may stand between a shelter and its place, or between the place and the shelter. */
const links = plain(
  String.raw`(?:je|su|se|nalazi|nalaze|postoji|postoje|radi|ima|otvoren\p{L}*|smešten\p{L}*|nova|novo|jedna|koja|koje|za|žene|ženama|decu|žrtve|nasilja|trgovine|ljudima|është|gjendet|ndodhet|ndodhen|ka|një|e re|që|për|gra|fëmijë|is|are|located|situated|there|has|have|opened|a|an|the|new|one|for|women|children|victims|which|that|of|violence|trafficking)`,
);

const near = plain(String.raw`(?:u|na|kod|blizu|pored|iz|në|te|afër|pranë|nga|in|at|near|from|of)`);

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Prištini, Prishtinës: the end of a town's name changes, of the last word at least.
const town = (name: string) =>
  plain(name)
    .split(/[\s-]+/)
    .map((word) =>
      word.length > 4 ? `${escaped(word.slice(0, -1))}\\p{L}{0,4}` : `${escaped(word)}\\p{L}{0,3}`,
    )
    .join('[\\s-]+');

const townOf = (towns: readonly string[]) => `(?<town>${towns.map(town).join('|')})`;

/** Words for a shelter or a town, as whole words and in plain letters. */
const whole = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** Patterns for a sentence in plain letters that says where a shelter is. */
export const placesOfShelter = (towns: readonly string[]): RegExp[] => {
  const place = townOf(towns);
  return [
    `${shelter}[\\s,]+(?:${links}[\\s,]+){0,5}${near}\\s+(?:\\p{L}+\\s+)?${place}`,
    `${near}\\s+${place}[\\s,]+(?:${links}[\\s,]+){0,5}${shelter}`,
    `${place}(?:[’']s)?\\s+(?:${links}\\s+){0,3}${shelter}`,
  ].map(whole);
};

/** Patterns for both beside each other, with no word or only a sign between them. */
export const shelterBesideTown = (towns: readonly string[]): RegExp[] => {
  const place = townOf(towns);
  const sign = '[\\s,:;()\\u2013\\u2014-]+';
  return [`${shelter}${sign}${place}`, `${place}${sign}(?:${links}\\s+){0,3}${shelter}`].map(whole);
};

/** A pattern for a town of the list, in plain letters. */
export const anyTown = (towns: readonly string[]): RegExp => whole(townOf(towns));

/** Whether a town of the list is named. */
export const namesTown = (words: string, towns: readonly string[]): boolean =>
  anyTown(towns).test(plainLetters(words));

const anyShelter = whole(shelter);

/** Whether something is about a shelter. */
export const isAboutShelter = (words: string): boolean => anyShelter.test(plainLetters(words));

/** What tells an address: a street with its name, a house or post number, a map, a point on it. */
export const address = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Uu]lic[aeiu]|[Uu]l\.|[Bb]ulevar\p{L}*|[Tt]rg(?:u|a)?|[Rr]rug(?:a|ën|ës)|[Rr]r\.|[Bb]ulevard\p{L}*|[Ss]hesh(?:i|in))\s+[“"„]?\p{Lu}\p{L}+`,
    // In small letters only with a house number: "rruga deri te strehimorja" is a way, not a street.
    String.raw`(?<!\p{L})(?:[Uu]lic[aeiu]|[Rr]rug(?:a|ën|ës)|[Bb]ulevar\p{L}*)(?:\s+\p{L}+){1,4}\s+(?!1[129]\d(?!\d))\d{1,3}[a-z]?(?![\d/%]|\.\d)`,
    String.raw`(?<!\d)\d{1,3}[a-z]?,?(?:\s+\p{L}+){1,3}\s+(?:street|road|avenue|square)(?!\p{L})`,
    String.raw`\p{Lu}\p{L}+\s+(?:Street|Str\.|Road|Avenue|Square)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Bb]r|[Nn]r|[Nn]o|[Bb]roj|[Kk]ućni broj)\.?\s*(?!1[129]\d)\d{1,3}[a-z]?(?![\d/]|\.\d|\s*/)`,
    String.raw`(?<![\d+/.-])[1-7][0-9]000(?=\s+\p{Lu})`,
    String.raw`(?:google\.[a-z.]+\/maps|maps\.(?:google|app\.goo)|goo\.gl\/maps|openstreetmap\.org|waze\.com)`,
    String.raw`(?<!\d)4[1-3][.,]\d{3,}|(?<!\d)2[01][.,]\d{4,}|4[1-3]°`,
  ].join('|'),
  'u',
);
