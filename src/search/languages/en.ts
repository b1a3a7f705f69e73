import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  endings: `s es ed ing ings er ers e ly ment ments ion ions ies y`,
  leaves: 3,
  empty: `
    a an the and or but of to in on at by for from with without is am are was were be been do does did i me my
    mine you your he him his she her hers it its we us our they them their this that these those there here what
    which who whom how where when why can could will would should may might must not no if so as about into
    out up down over again just im ive dont cant get got have has had want need some any`,
  irregular: `
    child: children childs kids kid
    wom: woman women womans womens
    man: man men mans
    hit: hit hits hitting
    beat: beat beats beaten beating
    tak: take takes took taken taking
    leav: leave leaves left leaving
    husb: husband husbands
    stalk: stalk stalks stalker stalking stalked
    polic: police policeman`,
  after: [
    [/([bdfglmnprstz])\1$/, '$1'],
    [/ck$/, 'c'],
  ],
};
