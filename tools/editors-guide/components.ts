import { format, resolveConfig } from 'prettier';
import type { CompleteLocale } from '../../src/i18n/locales.ts';
import { mdxComponents, type MdxComponent } from '../../src/model/mdx-components.ts';
import { componentWords, type ComponentWords } from './component-words.ts';
import { wordsOf, type Words } from './words.ts';

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;

const inside: Record<MdxComponent['holds'], (own: ComponentWords, words: Words) => string[]> = {
  text: ({ inside }) => [inside],
  list: (_own, { say }) => [say('A line for each step: 1. … 2. … 3. …')],
  nothing: () => [],
};

const fieldsOf = ({ attributes, holds }: MdxComponent, own: ComponentWords, words: Words) => {
  const { say } = words;
  return [
    ...attributes.map(({ label, required, hint, labels }) => {
      const choices = Object.values(labels ?? {}).map(say);
      const list = choices.length > 0 ? ` ${own.choices} ${choices.join('; ')}.` : '';
      return row(say(label), required ? own.yes : own.no, `${say(hint)}${list}`);
    }),
    ...inside[holds](own, words).map((hint) => row(say('Text'), own.yes, hint)),
  ];
};

const sectionOf = (component: MdxComponent, own: ComponentWords, words: Words) => [
  `## ${words.say(component.label)}`,
  words.say(component.about),
  [
    row(own.field, own.isNeeded, own.hint),
    row('-', '-', '-'),
    ...fieldsOf(component, own, words),
  ].join('\n'),
  `\`\`\`mdx\n${words.say(component.example)}\n\`\`\``,
];

/** The page of the editors' guide about what writers may put into a text, in the words of the desk. */
export const componentsPage = async (language: CompleteLocale, file: string): Promise<string> => {
  const words = await wordsOf(language);
  const own = componentWords[language];
  const lines = [
    '<!-- Made by `npm run docs:editors` out of src/model/mdx-components.ts. -->',
    `# ${own.title}`,
    own.intro(words.phrase('editor.editorWidgets.markdown.addComponent')),
    own.example,
    ...mdxComponents.flatMap((component) => sectionOf(component, own, words)),
  ];
  return format(lines.join('\n\n'), { ...(await resolveConfig(file)), filepath: file });
};
