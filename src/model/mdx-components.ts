/** An attribute that a component takes: a line of text. */
export interface MdxAttribute {
  name: string;
  label: string;
  hint: string;
  required: boolean;
}

/** A component that writers may use in a text; it stands around one or more paragraphs. */
export interface MdxComponent {
  /** The tag's name, e.g. `Callout` for `<Callout>`. */
  name: string;
  /** What the desk's button is called. */
  label: string;
  /** One sentence for editors: what it is for. */
  about: string;
  attributes: readonly MdxAttribute[];
}

/**
 * The only list of components that texts may use. The desk's buttons, what it escapes on saving,
 * and what the build lets pass are all made from it.
 */
export const mdxComponents: readonly MdxComponent[] = [
  {
    name: 'Callout',
    label: 'Callout',
    about: 'A box with a heading, for what nobody should overlook.',
    attributes: [{ name: 'title', label: 'Heading', hint: 'A few plain words.', required: true }],
  },
  {
    name: 'Noticed',
    label: 'Could be noticed',
    about: 'For a step that another person could notice, such as a call that stays in the phone.',
    attributes: [],
  },
  {
    name: 'Unconfirmed',
    label: 'Not yet confirmed',
    about:
      'For a statement that one source alone makes, or an old one: shown as not yet confirmed.',
    attributes: [
      {
        name: 'year',
        label: 'Year of the source',
        hint: 'As 2020. Leave it out where the source has no date.',
        required: false,
      },
    ],
  },
];

/** The component with this tag name, if writers may use it. */
export const mdxComponent = (name: string | null | undefined): MdxComponent | undefined =>
  mdxComponents.find((component) => component.name === name);
