import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { copyContent } from './lib/content-copy.ts';

// What somebody in a hurry writes of work: each stops the build with its file, field, reason and mend.
const number = 'is a number that no service has; compare it with the source, and add the service';
const email = 'is an e-mail address that no service has; remove it if it is a person’s';
const place = 'says where a shelter is; remove the place';
const beside = 'names a shelter, and a municipality stands beside it in this entry; remove one';
const held = 'names a shelter as the place of an event; write another public place';

const wrong: Record<string, string[]> = {
  'projects/ends-before-it-starts.sr.mdx': [
    'period.ends – lies before the begin; compare both with the source and correct one of them',
  ],
  'reports/no-publisher.sr.mdx': ['publisher – is missing; add it'],
  'indicators/values-without-source.yml': ['values.0.sources – is missing; add it'],
  'news/shelter-in-a-town.sr.mdx': [
    `line 2 – title – place of a shelter – “sigurna kuća u Gnjilanu” ${place}`,
    `line 3 – lead – place of a shelter – “Tamo je otvorena sigurna kuća.” ${place}`,
    `line 2 – title – place of a shelter – ${beside}`,
    `line 3 – lead – place of a shelter – ${beside}`,
    `line 11 – people.0.role.sr – place of a shelter – “sigurne kuće, Gnjilane” ${place}`,
    `line 12 – people.0.role.sq – place of a shelter – “Strehimores Gjilan” ${place}`,
    `line 13 – people.0.role.en – place of a shelter – “shelter (Gjilan” ${place}`,
    `line 27 – place of a shelter – “Сигурна кућа у Пећи” ${place}`,
    `line 27 – place of a shelter – “Sigurna kuca u Prizrenu” ${place}`,
    'line 27 – names of organisations – “Sigurna kuca” is spelled differently',
  ],
  'news/private-contacts.sr.mdx': [
    `line 3 – lead – phone numbers – “044.123.456” ${number}`,
    `line 26 – phone numbers – “38344123456” ${number}`,
    `line 10 – people.0.role.sr – e-mail addresses – “ana@gmail.com” ${email}`,
    `line 11 – people.0.role.sq – phone numbers – “O44 123 456” ${number}`,
    `line 12 – people.0.role.en – phone numbers – “+383 44 123 456” ${number}`,
    `line 26 – e-mail addresses – “ana.anic@gmail.com” ${email}`,
  ],
  'events/held-in-a-shelter.yml': [
    `line 8 – where.sr – place of a shelter – ${held}`,
    `line 9 – where.sq – place of a shelter – ${held}`,
    `line 10 – where.en – place of a shelter – ${held}`,
  ],
  'organisations/private-phone.yml': [
    `line 8 – about.sr – phone numbers – “383 44 123 456” ${number}`,
    `line 9 – about.sq – phone numbers – “00383 44 123 456” ${number}`,
    `line 10 – about.en – phone numbers – “044/123-456” ${number}`,
  ],
};

using content = copyContent();
for (const file of Object.keys(wrong)) {
  content.write(file, readFileSync(`tests/unit/fixtures/content/${file}`, 'utf8'));
}
const problems = content.problems();

for (const [file, said] of Object.entries(wrong)) {
  it(`A fault stops the build: ${file}`, () => {
    const ofFile = problems.filter((problem) => problem.startsWith(`content/${file}`));
    const unsaid = said.filter((start) => !ofFile.some((problem) => problem.includes(start)));
    assert.deepEqual(unsaid, [], ofFile.join('\n'));
  });
}

it('Nothing else is wrong with them', () => {
  const known = Object.values(wrong).flat();
  assert.deepEqual(
    problems.filter((problem) => !known.some((start) => problem.includes(start))),
    [],
  );
});
