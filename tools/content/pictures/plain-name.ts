// What cameras, phones and messengers put in front of a number or a date.
const machines =
  /^(?:img|dscn?|dscf|pxl|mvimg|dcim|dji|gopr|fb|whatsapp|viber|signal|telegram|screenshot|image|photo|picture|slika|foto|at)$/i;

const hasDate = (name: string) => /\d{4}/.test(name);

/**
 * A picture's name without what tells when or with what it was taken: phones name pictures after the
 * minute (`IMG_20240612_143055.jpg`). Words that somebody wrote stay; `mark` keeps names apart.
 */
export const plainName = (name: string, mark: string): string => {
  const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/is.exec(name) ?? [];
  if (!hasDate(stem)) return name;
  const words = stem
    .split(/[^\p{L}\d]+/u)
    .filter((word) => !/\d/.test(word) && !machines.test(word) && word.length > 2);
  return `${[...(words.length > 0 ? words : ['picture']), mark].join('-')}${ending}`;
};

/** Tells whether a picture's name is one that {@link plainName} would change. */
export const tellsWhen = (name: string): boolean =>
  hasDate(name.replace(/-[0-9a-f]{8}(?=\.\w+$)/, ''));
