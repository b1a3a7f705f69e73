import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sortedIn } from '../../tools/build/cyrillic/sorted.ts';

const sorted = (page: string) => sortedIn('sr-Cyrl', page);

it('Marked elements of one parent stand in the order of the alphabet, each with all that is in it', () => {
  assert.equal(
    sorted(
      '<ul>\n<li data-sorted>Цане</li>\n<li data-sorted id="b"><b>Бане</b> Я &amp; а</li>\n</ul>',
    ),
    '<ul>\n<li data-sorted id="b"><b>Бане</b> Я &amp; а</li>\n<li data-sorted>Цане</li>\n</ul>',
  );
});

it('What is not marked stays where it is, and lists in lists are sorted too', () => {
  assert.equal(
    sorted(
      '<select><option value="">Све</option><option data-sorted>Чачак</option><option data-sorted>Витина</option></select>',
    ),
    '<select><option value="">Све</option><option data-sorted>Витина</option><option data-sorted>Чачак</option></select>',
  );
  assert.equal(
    sorted(
      '<section data-sorted><h2>Ч</h2><ul><li data-sorted>Час</li><li data-sorted>Чађ</li></ul></section><p>x</p><section data-sorted><h2>В</h2><ul><li data-sorted>Век</li></ul></section>',
    ),
    '<section data-sorted><h2>В</h2><ul><li data-sorted>Век</li></ul></section><p>x</p><section data-sorted><h2>Ч</h2><ul><li data-sorted>Чађ</li><li data-sorted>Час</li></ul></section>',
  );
});

it('A page that sorts nothing stays byte by byte', () => {
  const page = '<!doctype html><P>Ц<br>Б';
  assert.equal(sorted(page), page);
});
