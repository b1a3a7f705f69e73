/** A statement that must not be made, as it reads within one sentence. */
export interface Statement {
  pattern: RegExp;
  why: string;
  /** What to write in its place. */
  mend: string;
}

const order = String.raw`(?:nalog\p{L}*\s+za\s|zaštitn\p{L}+ nalog|urdh[ëe]?r\p{L}*|(?:protection|emergency) order)`;
const term = String.raw`(?:\b24\s+(?:sata?|časa?|h\b|orë\p{L}*|hours?)|\b15\s+(?:dana|ditë\p{L}*|days?)|\b(?:12|24)\s+(?:mesec\p{L}*|muaj\p{L}*|months?))`;
const compensation = String.raw`(?:naknad\p{L}*|obešteć\p{L}*|kompens\p{L}*|compensation)`;
const oldTerms = String.raw`(?:(?<![\p{L}\d])(?:6|šest|gjashtë|six)\s+(?:mesec\p{L}*|muaj\p{L}*|months?)|\b(?:1[.,\s]?500|7[.,\s]?000)\s*(?:EUR|eur|evra|€)|(?:EUR|€)\s*(?:1[.,\s]?500|7[.,\s]?000)\b)`;
const few = String.raw`(?:\p{L}+\W+){0,3}`;

const both = (one: string, other: string) => new RegExp(`${one}.*${other}|${other}.*${one}`, 'iu');

/** Statements of which there is no source, or only one about a law that is no longer in force. */
export const statements: Statement[] = [
  {
    pattern: both(order, term),
    why: 'no source gives the terms of today’s law',
    mend: 'write that the victim advocate knows them',
  },
  {
    pattern: both(compensation, oldTerms),
    why: 'terms and amounts are of an older law, and a short term could make somebody give up',
    mend: 'write that one should ask as soon as possible',
  },
  {
    pattern: new RegExp(
      String.raw`(?:u Srbiji|në Serbi|in Serbia)\W+${few}(?:112|193|194)\b|\b(?:112|193|194)\W+${few}(?:u Srbiji|në Serbi|in Serbia)\b`,
      'iu',
    ),
    why: 'no source says that this number answers in Serbia',
    mend: 'give the number 192 for Serbia',
  },
  {
    pattern:
      /(?:na Kosovu|në Kosovë|in Kosovo)\W+(?:\p{L}+\W+){0,4}116\s?111\b|\b116\s?111\W+(?:\p{L}+\W+){0,3}(?:na Kosovu|në Kosovë|in Kosovo)/iu,
    why: 'no source says that this number answers in Kosovo',
    mend: 'give the number 112 or 192 for Kosovo',
  },
];
