// Vega writes for programs that look into its drawings; a page needs what one sees.
const unseen = [
  /<path class="(?:back|fore)ground"[^>]*\/>/g,
  / xmlns(?::xlink)?="[^"]*"/g,
  / version="1.1"/g,
  / (?:class|role|aria-[a-z]+|pointer-events|font-family|stroke-miterlimit)="[^"]*"/g,
  / opacity="1"/g,
  / transform="translate\(0,0\)"/g,
];

// Of coordinates only: words may have numbers too. A tenth of a unit is less than anybody sees.
const coordinates = / (?:d|transform|[xy]2?)="[^"]*"/g;
const rounded = (digits: string) => String(Math.round(Number(digits) * 10) / 10);

/** Takes out of a drawing by Vega what no reader sees; what is hollow gets a class, as its ground is the page's. */
export const slim = (svg: string): string => {
  let slimmer = unseen
    .reduce((text, part) => text.replaceAll(part, ''), svg)
    .replaceAll(coordinates, (attribute) => attribute.replaceAll(/\d+\.\d+/g, rounded));
  slimmer = slimmer.replaceAll(' fill="hollow"', ' class="hollow"');
  for (let before = ''; before !== slimmer;) {
    before = slimmer;
    slimmer = slimmer.replaceAll(/<g[^>]*><\/g>/g, '');
  }
  return slimmer;
};
