import { mdxComponents } from '../../src/model/mdx-components.ts';
import { altProblem, authorProblem } from '../../src/model/pictures.ts';
import { blockPattern, fromBlock } from '../editor-components.ts';
import { say } from '../language/say.ts';

const patterns = mdxComponents
  .filter(({ name }) => name === 'Figure')
  .map((component) => new RegExp(blockPattern(component).source, 'gm'));

/** What the pictures of a text lack, a sentence each; the content check says the same once it is too late to ask. */
export const figureComplaints = (body: string): string[] =>
  patterns.flatMap((pattern) =>
    [...body.matchAll(pattern)].map(fromBlock).flatMap(({ src, alt = '', author, licence }) => {
      const ofAlt = altProblem(alt, src);
      const ofAuthor = authorProblem(licence, author);
      return [
        ...(ofAlt ? [`${say('Picture')}, ${say('What one sees')}: ${say(ofAlt)}`] : []),
        ...(ofAuthor ? [`${say('Picture')}, ${say('Author')}: ${say(ofAuthor)}`] : []),
      ];
    }),
  );
