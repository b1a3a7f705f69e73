import type { Text } from '../texts/text.ts';
import type { Finding, TextRule } from './rule.ts';

// What turns the order of letters on the screen, so that a text reads otherwise than it is.
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

// Without width, and not what joins the parts of one emoji: a word with such a sign is not found by a search.
const hidden = /[\u200b\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffc]|[^\P{Cc}\t\r\n]/u;

const nameOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const find = ({ lines }: Text): Finding[] =>
  lines.flatMap((line, index) => {
    const at = index + 1;
    const turned = turning.exec(line)?.[0];
    if (turned) {
      return [
        {
          at,
          message: `has an invisible sign (${nameOf(turned)}) that turns the order of letters; type the line anew instead of pasting it`,
        },
      ];
    }
    const found = hidden.exec(line)?.[0];
    return found
      ? [
          {
            at,
            message: `has an invisible sign (${nameOf(found)}); delete it, or type the words around it anew`,
          },
        ]
      : [];
  });

/** A text has no signs that nobody sees: they come along when something is pasted, and hide what is meant. */
export const invisibleSigns: TextRule = { name: 'invisible signs', find };
