/** Where something drawn lies. */
export interface DrawnBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the lines of words of a drawing lie, each by the outermost of its letters. */
export const wordBoxes = (svg: string): DrawnBox[] =>
  [...svg.matchAll(/<path fill="[^"]+" d="([^"]+)"/g)].map(([, path = '']) => {
    const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const along = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    return {
      left: Math.min(...along),
      right: Math.max(...along),
      top: Math.min(...down),
      bottom: Math.max(...down),
    };
  });
