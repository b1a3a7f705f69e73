import { linkProblem } from '../../src/model/mdx-address.ts';
import { mdxComponents } from '../../src/model/mdx-components.ts';
import { blockPattern, fromBlock } from '../editor-components.ts';
import { say } from '../language/say.ts';

const blocks = mdxComponents.map((component) => ({
  ...component,
  pattern: new RegExp(blockPattern(component).source, 'gm'),
}));

const missing = (body: string): string[] =>
  blocks.flatMap(({ name, label, attributes, holds, pattern }) =>
    [...body.matchAll(pattern)].map(fromBlock).flatMap((given) => [
      ...attributes
        // Of a picture’s words more is said elsewhere.
        .filter(({ name: attribute }) => name !== 'Figure' || attribute !== 'alt')
        .filter(({ name: attribute, required }) => required && !given[attribute]?.trim())
        .map((attribute) => `${say(label)}, ${say(attribute.label)}: ${say('is missing; add it')}`),
      ...(holds !== 'nothing' && !given.body?.trim()
        ? [`${say(label)}, ${say('Text')}: ${say('is empty; write it')}`]
        : []),
    ]),
  );

const address = /\]\(\s*<?(?<url>[^)\s>]*)/g;

/** What a text’s blocks lack and where its links must not lead, a sentence each; the check says the same later. */
export const textComplaints = (body: string): string[] => [
  ...missing(body),
  ...[...body.matchAll(address)].flatMap(({ groups }) => {
    const problem = linkProblem(groups?.url ?? '');
    return problem ? [`${say('Text')}: ${say(problem)}`] : [];
  }),
];
