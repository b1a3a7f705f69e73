import { Component, createElement as h } from 'react';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { markOf, saysNow } from '../../src/model/follows.ts';
import { model, type ProseType, type TypeName } from '../../src/model/index.ts';
import { say } from '../language/say.ts';

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

/** Tells in a translation's form that the source has changed since, and takes the word that both say the same. */
export class FollowsControl extends Component<Props> {
  readonly #before = this.props.value;

  /** It changes with other fields as well. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  #state(): 'nothing to say' | 'the same' | 'behind' {
    const { locale, value, getEntry } = this.props;
    const entry = getEntry();
    const own = textOf(entry, ['i18n', locale, 'data']);
    if (locale === sourceLocale || (!own.data.title && !own.body)) return 'nothing to say';
    const type = model[entry.get('collection') as TypeName] as ProseType;
    return value === markOf(type, textOf(entry, ['data'])) ? 'the same' : 'behind';
  }

  #tick(isSame: boolean): void {
    this.props.onChange(isSame ? saysNow : this.#before);
  }

  override render() {
    const { value, forID, classNameWrapper } = this.props;
    const state = this.#state();
    if (state === 'nothing to say') return h('span', { 'data-nothing-to-say': '' });
    if (state === 'the same') {
      return h('div', { className: classNameWrapper }, say('This text says what the source says.'));
    }
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
          checked: value === saysNow,
          onChange: ({ target }: { target: { checked: boolean } }) => {
            this.#tick(target.checked);
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
