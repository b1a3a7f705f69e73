/** What a shelter is called, in every language and case: a whole word or two. */
export const shelter = String.raw`(?:sigurn\p{L}+ (?:žensk\p{L}+ )?kuć\p{L}*|skloništ\p{L}*|prihvatilišt\p{L}*|žensk\p{L}+ kuć\p{L}*|strehimor\p{L}*|shtëpi\p{L}* (?:e|të|së) (?:sigurt\p{L}*|mbrojtur\p{L}*)|shelters?|safe houses?|refuges?)`;

/** Words that may stand between a shelter and its place, or between the place and the shelter. */
const links = String.raw`(?:je|su|se|nalazi|nalaze|postoji|postoje|radi|ima|otvoren\p{L}*|smešten\p{L}*|nova|novo|jedna|koja|koje|za|žene|ženama|decu|žrtve|nasilja|trgovine|ljudima|është|gjendet|ndodhet|ndodhen|ka|një|e re|që|për|gra|fëmijë|is|are|located|situated|there|has|have|opened|a|an|the|new|one|for|women|children|victims|which|that|of|violence|trafficking)`;

const near = String.raw`(?:u|na|kod|blizu|pored|iz|në|te|afër|pranë|nga|in|at|near|from|of)`;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Prištini, Prishtinës: the end of a town's name changes, of the last word at least.
const town = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) =>
      word.length > 4 ? `${escaped(word.slice(0, -1))}\\p{L}{0,4}` : `${escaped(word)}\\p{L}{0,3}`,
    )
    .join('[\\s-]+');

/** A pattern for a sentence that says where a shelter is. */
export const placeOfShelter = (towns: readonly string[]): RegExp => {
  const place = `(?:${towns.map(town).join('|')})`;
  const word = String.raw`(?<!\p{L})`;
  return new RegExp(
    [
      `${word}${shelter}[\\s,]+(?:${links}[\\s,]+){0,5}${near}\\s+(?:\\p{L}+\\s+)?${place}`,
      `${word}${near}\\s+${place}[\\s,]+(?:${links}[\\s,]+){0,5}${shelter}`,
      `${word}${place}(?:[’']s)?\\s+(?:${links}\\s+){0,3}${shelter}`,
    ]
      .map((pattern) => `(?:${pattern})(?!\\p{L})`)
      .join('|'),
    'iu',
  );
};

/** Whether a town of the list is named. */
export const namesTown = (words: string, towns: readonly string[]): boolean =>
  new RegExp(`(?<!\\p{L})(?:${towns.map(town).join('|')})(?!\\p{L})`, 'iu').test(words);

const anyShelter = new RegExp(`(?<!\\p{L})${shelter}(?!\\p{L})`, 'iu');

/** Whether something is about a shelter. */
export const isAboutShelter = (words: string): boolean => anyShelter.test(words);

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
