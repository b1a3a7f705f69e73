type Known = (words: string) => string | undefined;

// The site's languages, EXIF and the like have the same names everywhere.
const isCode = (label: string) => /^[A-Z]{2,4}$/.test(label);

/** Translates values that are joined with "and"; nothing where one of them is unknown. */
export const joinedWith =
  (known: Known): Known =>
  (values) => {
    const and = known('and');
    const said = values
      .split(' and ')
      .map((each) => known(each) ?? (isCode(each) ? each : undefined));
    return and !== undefined && said.every((each) => each !== undefined)
      ? said.join(` ${and} `)
      : undefined;
  };

/**
 * Translates a label, or the labels that lead to a field, such as "Sources 2, Date of the source"; nothing
 * where one of them is unknown.
 */
export const labelsWith =
  (known: Known): Known =>
  (path) => {
    const whole = known(path);
    if (whole !== undefined) return whole;
    const said = path.split(', ').map((part) => {
      const [, label = part, number = ''] = /^(.*?)( \d+)?$/s.exec(part) ?? [];
      const words = known(label) ?? (isCode(label) ? label : undefined);
      return words === undefined ? undefined : `${words}${number}`;
    });
    return said.every((each) => each !== undefined) ? said.join(', ') : undefined;
  };
