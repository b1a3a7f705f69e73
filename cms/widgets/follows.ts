import { Component, createElement as h } from 'react';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { markOf } from '../../src/model/follows.ts';
import { model, type ProseType, type TypeName } from '../../src/model/index.ts';
import { say } from '../language/say.ts';
import { textBefore } from '../save/before.ts';

/** What is used of Decap's immutable entry. */
interface Entry {
  get(name: string): unknown;
  getIn(path: readonly string[]): { toJS(): Record<string, unknown> } | undefined;
}

interface Props {
  locale: string;
  value: string | undefined;
  forID: string;
  classNameWrapper: string;
  getEntry(): Entry;
  onChange(value: string | undefined): void;
}

const textOf = (entry: Entry, path: readonly string[]) => {
  const { body, ...data } = entry.getIn(path)?.toJS() ?? {};
  return { data, body: typeof body === 'string' ? body : '' };
};

const sourceMark = (entry: Entry) =>
  markOf(model[entry.get('collection') as TypeName] as ProseType, textOf(entry, ['data']));

const nothing = () => h('span', { 'data-nothing-to-say': '' });

/** Tells in a translation's form that the source has changed since, and takes the word that both say the same. */
export class FollowsControl extends Component<Props> {
  readonly #before = this.props.value;

  /** It changes with other fields as well. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render() {
    const { locale, value, forID, classNameWrapper, getEntry, onChange } = this.props;
    const entry = getEntry();
    const own = textOf(entry, ['i18n', locale, 'data']);
    if (locale === sourceLocale || (!own.data.title && !own.body)) return nothing();

    const collection = String(entry.get('collection'));
    const now = sourceMark(entry);
    // Decap leaves in the form what stood there before a save.
    const written = textBefore(collection, String(entry.get('slug')), locale)?.follows;
    if (written === now || this.#before === now) {
      return h('div', { className: classNameWrapper }, say('This text says what the source says.'));
    }
    const ticked = value === now;
    return h(
      'div',
      { className: classNameWrapper },
      h(
        'p',
        null,
        say(
          'The source has changed since. Compare the two texts, and change this one where it says something else.',
        ),
      ),
      h(
        'label',
        null,
        h('input', {
          id: forID,
          type: 'checkbox',
          checked: ticked,
          onChange: () => {
            // The source may have changed since this was drawn.
            onChange(ticked ? this.#before : sourceMark(getEntry()));
          },
        }),
        ` ${say('This text says what the source says now')}`,
      ),
    );
  }
}

/** Decap's widget for {@link FollowsControl}. Where there is nothing to say, the field's label goes as well. */
export const followsWidget = {
  name: 'follows',
  controlComponent: FollowsControl,
  globalStyles: 'div:has(> [data-nothing-to-say]) { display: none; }',
};
