/** Under what terms a picture may be shown, by what editors choose and how it is called at the desk. */
export const licences = {
  own: 'Our own picture (CC BY 4.0, as our texts)',
  CC0: 'Anybody may use it (CC0)',
  'CC BY 4.0': 'With the author’s name (CC BY 4.0)',
  'CC BY-SA 4.0': 'With the author’s name, and alike (CC BY-SA 4.0)',
  permission: 'The author has allowed us to show it',
} as const;

/** See {@link licences}. */
export type Licence = keyof typeof licences;

/** The longest alternative text: somebody has to listen to it. */
export const altLength = 200;

const fileName = /\.(?:jpe?g|png|webp|avif|heic|gif|svg)$|^(?:img|dsc|pxl)[\d\s_-]/i;

// What a screen reader says by itself.
const announced =
  /^(?:slika|fotografija|foto|image|picture|photo|photograph|imazh|imazhi|fotografi|fotografia)(?!\p{L})/iu;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const stem = (address: string) => address.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** What is wrong with an alternative text; nothing for a sentence that says what one sees. */
export const altProblem = (alt: string, src = ''): string | undefined => {
  const words = wordsOf(alt);
  if (words.length === 0) {
    return 'is empty; say in a sentence what one sees, for readers who do not';
  }
  if (fileName.test(alt.trim()) || words.join() === wordsOf(stem(src)).join()) {
    return 'is the name of a file; say in a sentence what one sees';
  }
  if (words.length < 2) return 'is one word; say in a sentence what one sees';
  const [first] = announced.exec(alt.trim()) ?? [];
  if (first) {
    return `begins with “${first}”, which screen readers say by themselves; begin with what one sees`;
  }
  return alt.length > altLength
    ? `is longer than ${altLength} characters; say what matters, and the rest in the caption or the text`
    : undefined;
};

/** What is missing about a picture’s author; nothing where it is ours, or the author is named. */
export const authorProblem = (licence: unknown, author: string | undefined): string | undefined =>
  licence === 'own' || author?.trim()
    ? undefined
    : 'is missing; name who made the picture, or choose “Our own picture” as its licence';
