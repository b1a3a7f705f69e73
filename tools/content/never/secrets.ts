import { createHash } from 'node:crypto';

/** Something that is not written down here either: only what comes out when it is hashed. */
export interface Secret {
  /** See {@link hashOf}. */
  hash: string;
  why: string;
}

// Makes lists of numbers that were hashed elsewhere useless.
const salt = 'oslonac: never published';

/** Hashes a number's digits, without country and leading zero, or an e-mail address in small letters. */
export const hashOf = (plain: string): string =>
  createHash('sha256').update(salt).update(plain).digest('hex');

/**
 * Numbers and addresses that must not appear, although they are found in old papers: most of them may
 * belong to private people by now, whose phone would ring.
 */
export const secrets: Secret[] = [
  {
    hash: 'f7ec6bfb5d9ba5da021a8599f59a0414259a77f497457be656afecd812947269',
    why: 'it was remembered, and no source gives it',
  },
  {
    hash: 'cd9c9e09ae3c64c3c4531d20ab26de559972dc8835c77471159dc31cde8a28e2',
    why: 'it is from 2008, before the country’s prefix changed',
  },
  {
    hash: 'aec7c29fabf2107d0e981ff8a55c0f4a0803c5d25eba516b903ae4baadddfaf3',
    why: 'it is from about 2013, and its prefix is out of use',
  },
  {
    hash: '7f50d83d91cf6716adfaae24d8755cb102ed7292c3022a9f075d8675c98802ab',
    why: 'no source gives it',
  },
  {
    hash: '5cd2e7124429709b329beda9314360c95cd86a687271371279cc1e0290ddeafe',
    why: 'it is from about 2013, and nobody knows who reads it now',
  },
];
