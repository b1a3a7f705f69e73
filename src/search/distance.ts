/**
 * How many letters of `written` somebody has to add, drop, change or swap with the next so that it begins
 * with `known` (restricted Damerau–Levenshtein); up to `rest` letters may follow. `limit + 1` where it takes
 * more than `limit`.
 */
export const distance = (known: string, written: string, limit: number, rest: number): number => {
  const far = limit + 1;
  if (known.length - written.length > limit || written.length - known.length > limit + rest)
    return far;
  let before: number[] = [];
  let above = Array.from({ length: written.length + 1 }, (_, column) => column);
  for (let row = 1; row <= known.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= written.length; column++) {
      const isSame = known[row - 1] === written[column - 1];
      let cost = Math.min(
        (above[column] ?? far) + 1,
        (line[column - 1] ?? far) + 1,
        (above[column - 1] ?? far) + (isSame ? 0 : 1),
      );
      if (known[row - 1] === written[column - 2] && known[row - 2] === written[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? far) + 1);
      }
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    before = above;
    above = line;
  }
  return Math.min(far, ...above.slice(Math.max(0, written.length - rest)));
};
