import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localeCodes } from '../../src/i18n/locales.ts';
import { postLength } from '../../src/kit/post-length.ts';
import { campaignPosts, postLimits } from '../../src/kit/posts.ts';
import { texts } from '../../src/kit/texts.ts';
import { campaignDays } from '../../src/model/campaign-days.ts';
import { sampleDay, sampleKit, samplePicture } from './lib/sample-kit.ts';

const firstPosts = (...of: Parameters<typeof sampleKit>) => {
  const [first] = campaignPosts(sampleKit(...of));
  assert.ok(first);
  return first.posts;
};

const read = async (...of: Parameters<typeof texts>) => {
  const [file] = texts(...of);
  assert.ok(file);
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.make());
};

describe('The length of a post', () => {
  it('is counted as networks count it', () => {
    for (const [text, length] of [
      ['čćđšž ëç ђљњ', 12],
      ['“Ask” – and listen’', 19],
      // As one letter, whatever it is made of.
      ['c\u030c', 1],
      ['🙂', 2],
      ['https://example.org/sr/campaigns/a-long-name-of-a-campaign/', 23],
      ['See https://example.org/ and https://example.org/a', 55],
    ] as const) {
      assert.equal(postLength(text), length, text);
    }
  });
});

describe('The texts to paste', () => {
  it('have headline, text, call, hashtag, address and the numbers with their country', () => {
    assert.equal(
      firstPosts().medium,
      [
        'Listen before you advise',
        'Somebody who tells you about it has thought about it for a long time.',
        'Ask one question today, and listen.',
        '#16days',
        'https://example.org/en/campaigns/16-days/',
        'Help in Kosovo: 112, 192',
      ].join('\n'),
    );
    assert.match(firstPosts().long, /^School: Put the numbers[^]*112 \(Emergency\), 192/m);
    assert.doesNotMatch(firstPosts().short, /thought about it/);
  });

  it('are never too long, as long as days may be what the model lets through', () => {
    const longest = sampleDay(1, {
      title: 'Ž'.repeat(60),
      text: 'č'.repeat(285),
      call: 'ë'.repeat(100),
      proposals: (['school', 'municipality', 'company', 'neighbour'] as const).map((audience) => ({
        audience,
        text: 'š'.repeat(220),
      })),
    });
    for (const locale of localeCodes) {
      const kit = sampleKit({ days: [longest], hashtag: `#${'ç'.repeat(40)}` }, locale);
      for (const { posts } of campaignPosts(kit)) {
        for (const length of ['short', 'medium', 'long'] as const) {
          assert.ok(postLength(posts[length]) <= postLimits[length], `${locale} ${length}`);
        }
        // It stands on the picture, and here it has no room.
        assert.doesNotMatch(posts.medium, /Ž/);
      }
    }
  });

  it('are refused by file and field where they are too long', () => {
    const days = [sampleDay(3, { text: 'č'.repeat(450), textLocale: 'sq' })];
    assert.throws(
      () => campaignPosts(sampleKit({ days })),
      /content\/campaigns\/16-days\.sq\.mdx – days, day 3, text – is too long: .* has \d+ characters, and networks take 500; shorten it by \d+\./,
    );
  });

  it('are refused at saving too, before any page is made', () => {
    const day = { day: 1, title: 'Listen', text: 'č'.repeat(300), call: 'ë'.repeat(90) };
    const { error } = campaignDays.safeParse([day]);
    assert.partialDeepStrictEqual(error?.issues, [
      {
        path: [0, 'text'],
        message:
          'is too long together with the call: both have 390 characters, and a post has room for 385; shorten one of them',
      },
    ]);
    assert.ok(campaignDays.safeParse([{ ...day, call: 'ë'.repeat(85) }]).success);
  });

  it('are those of the campaign where it has no days', () => {
    const posts = firstPosts({ days: [], hashtag: undefined });
    assert.match(posts.short, /^16 days against violence\nhttps:.*\nHelp in Kosovo: 112, 192$/);
    assert.match(posts.medium, /^16 days against violence\nEverybody can .*\nhttps:/);
  });
});

describe('The file of texts', () => {
  it('has each day in its order, with what its pictures show', async () => {
    const pictures = [samplePicture(1), samplePicture(1, 'tall'), samplePicture(5)];
    const text = await read(sampleKit(), pictures);
    const found = text.match(/^(Day \d.*|White words.*|\(day-.*)$/gm);
    assert.deepEqual(found, [
      'Day 1, 25 November 2026 – Listen before you advise',
      'White words, “day 1”, and the numbers',
      '(day-01-wide.png, day-01-tall.png)',
      'Day 5, 29 November 2026 – Listen before you advise',
      'White words, “day 5”, and the numbers',
      '(day-05-wide.png)',
    ]);
  });

  it('calls an only day by its date, and the whole campaign by what it is', async () => {
    assert.match(await read(sampleKit({ days: [sampleDay(1)] })), /^25 November 2026 – Listen/m);
    assert.match(await read(sampleKit({ days: [] })), /^The whole campaign – 16 days against/m);
  });

  it('says until when its numbers may be trusted, in each language', async () => {
    assert.match(
      await read(sampleKit({}, 'sr')),
      /Datum provere brojeva: 21\. novembar 2026\.\nProverite ih ponovo kad/,
    );
    assert.match(await read(sampleKit({}, 'sq')), /Numrat u kontrolluan më 21 nëntor 2026\./);
    assert.match(await read(sampleKit({}, 'en')), /112 \(Emergency\), 192 \(Police\)\nThe numbers/);
  });
});
