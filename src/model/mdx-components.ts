import { figure } from './figure.ts';

/**
 * What an attribute holds, and so how the desk asks for it and what the guard lets pass: a line or a longer
 * text, a picture of ours, the id of a service or of a term, one of its `labels`.
 */
export type MdxAttributeKind = 'line' | 'text' | 'picture' | 'service' | 'term' | 'choice';

/** An attribute that a component takes. */
export interface MdxAttribute {
  name: string;
  kind: MdxAttributeKind;
  label: string;
  hint: string;
  required: boolean;
  /** What editors read for each value of a choice. */
  labels?: Readonly<Record<string, string>>;
}

/** A component that writers may use in a text. */
export interface MdxComponent {
  /** The tag's name, e.g. `Callout` for `<Callout>`. */
  name: string;
  /** What the desk's button is called. */
  label: string;
  /** One sentence for editors: what it is for. */
  about: string;
  /** What stands between its tags: paragraphs and lists, one numbered list, or nothing. */
  holds: 'text' | 'list' | 'nothing';
  attributes: readonly MdxAttribute[];
  /** How it stands in a text. */
  example: string;
}

/**
 * The only list of components that texts may use. The desk's buttons, what it escapes on saving, what the
 * guard lets pass and the page about them in the editors' guide are all made from it.
 */
export const mdxComponents: readonly MdxComponent[] = [
  {
    name: 'Callout',
    label: 'Callout',
    about: 'A box with a heading, for what nobody should overlook.',
    holds: 'text',
    attributes: [
      {
        name: 'title',
        kind: 'line',
        label: 'Heading',
        hint: 'A few plain words.',
        required: true,
      },
    ],
    example: '<Callout title="Bring this">\n\nYour papers, if you have them.\n\n</Callout>',
  },
  {
    name: 'Noticed',
    label: 'Could be noticed',
    about: 'For a step that another person could notice, such as a call that stays in the phone.',
    holds: 'text',
    attributes: [],
    example: '<Noticed>\n\nThe call stays in the phone’s list of calls.\n\n</Noticed>',
  },
  {
    name: 'Unconfirmed',
    label: 'Not yet confirmed',
    about:
      'For a statement that one source alone makes, or an old one: shown as not yet confirmed.',
    holds: 'text',
    attributes: [
      {
        name: 'year',
        kind: 'line',
        label: 'Year of the source',
        hint: 'As 2020. Leave it out where the source has no date.',
        required: false,
      },
    ],
    example: '<Unconfirmed year="2020">\n\nThe police write down the report.\n\n</Unconfirmed>',
  },
  {
    name: 'Steps',
    label: 'Steps',
    about: 'What to do one after the other, as large numbers. For two to seven steps.',
    holds: 'list',
    attributes: [],
    example: '<Steps>\n\n1. Call the police.\n2. Say where you are.\n\n</Steps>',
  },
  {
    name: 'Contact',
    label: 'Contact',
    about: 'The card of a service, with its number, its state and its sources as they stand today.',
    holds: 'nothing',
    attributes: [
      {
        name: 'service',
        kind: 'service',
        label: 'Service',
        hint: 'Choose it by its name. If it is missing, add it under “Services” first.',
        required: true,
      },
    ],
    example: '<Contact service="xk-police" />',
  },
  {
    name: 'Term',
    label: 'Term of the glossary',
    about: 'A word of the law with its explanation, which is written once, in the glossary.',
    holds: 'nothing',
    attributes: [
      {
        name: 'name',
        kind: 'term',
        label: 'Term',
        hint: 'Choose it by its name. If it is missing, add it under “Glossary” first.',
        required: true,
      },
    ],
    example: '<Term name="victim-advocate" />',
  },
  figure,
];

/** The component with this tag name, if writers may use it. */
export const mdxComponent = (name: string | null | undefined): MdxComponent | undefined =>
  mdxComponents.find((component) => component.name === name);

/** All of them as they are named in a sentence: `<Callout>, <Noticed> …`. */
export const mdxTags = mdxComponents.map(({ name }) => `<${name}>`).join(', ');
