// Two letters for one, and one for one: Serbian Cyrillic as it is written in Latin, in small letters.
const letters = Object.fromEntries(
  'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'
    .split(' ')
    .map(([letter = '', ...latin]) => [letter, latin.join('')]),
);

/** Small letters of Serbian Cyrillic in Latin; everything else stays. */
export const toLatin = (text: string): string =>
  text.replaceAll(/[а-џ]/g, (letter) => letters[letter] ?? letter);
