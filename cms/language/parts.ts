type Known = (words: string) => string | undefined;

/** What a translator knows of a part of a message. */
export interface Knows {
  /** The translation of these very words. */
  exact: Known;
  /** The translation of a sentence, with the values in it. */
  whole: Known;
  /** The translation of a field's label, or of the labels that lead to it. */
  labels: Known;
}

// Sentences of one message stand beside each other or below each other.
const between = / · |\n/g;

const place = /^(?<file>content\/[^\s,:]+)(?:, (?<line>line \d+))?(?<sign> – |: )(?<rest>[\s\S]+)$/;

const afterPlace = (message: string, knows: Knows): string | undefined => {
  const { file, line, sign, rest } = place.exec(message)?.groups ?? {};
  if (file === undefined || rest === undefined) return undefined;
  const at = line === undefined ? '' : `, ${knows.whole(line) ?? line}`;
  return `${file}${at}${sign}${sentence(rest, knows)}`;
};

// Paths of fields and names of languages stay.
const isName = (text: string) => /^[\w.-]+$/.test(text);

// "SQ – …", "field – rule – …", "Label: …"
const afterLabel = (message: string, knows: Knows): string | undefined => {
  for (const sign of [' – ', ': ']) {
    const [front = '', ...rest] = message.split(sign);
    const name = sign === ' – ' && isName(front) ? front : undefined;
    const label = knows.labels(front) ?? name;
    if (rest.length > 0 && label !== undefined) {
      return `${label}${sign}${sentence(rest.join(sign), knows)}`;
    }
  }
  return undefined;
};

const sentence = (message: string, knows: Knows): string =>
  knows.exact(message) ??
  afterPlace(message, knows) ??
  afterLabel(message, knows) ??
  knows.whole(message) ??
  message;

/**
 * Translates a message part by part: its sentences, and in each the file, line, field and rule that may
 * stand in front of it.
 */
export const partsOf = (message: string, knows: Knows): string => {
  const known = knows.exact(message);
  if (known !== undefined) return known;
  const signs = [...(message.match(between) ?? []), ''];
  return message
    .split(between)
    .map((each, at) => `${sentence(each, knows)}${signs[at]}`)
    .join('');
};
