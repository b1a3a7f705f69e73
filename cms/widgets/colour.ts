import { createElement as h } from 'react';
import { contrast, isColour, leastContrast } from '../../src/model/colour.ts';
import { say } from '../language/say.ts';

interface Props {
  value: string | undefined;
  forID: string;
  classNameWrapper: string;
  onChange: (value: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
}

const verdict = (colour: string) => {
  if (!isColour(colour)) return say('No colour yet: write # and six signs, such as #7a3b00.');
  return contrast(colour, '#ffffff') < leastContrast
    ? say('Too light: white words are hard to read on it. Choose a darker colour.')
    : say('White words are read well on it.');
};

const sampleOf = (colour: string) =>
  h(
    'span',
    {
      // What it says is said in words below.
      'aria-hidden': true,
      style: { background: colour, color: '#ffffff', fontWeight: 'bold', padding: '8px 12px' },
    },
    say('White words'),
  );

/** A colour as a line of signs and as the browser’s own picker, with white words on it as on a poster. */
export const ColourControl = ({
  value = '',
  forID,
  classNameWrapper,
  onChange,
  setActiveStyle,
  setInactiveStyle,
}: Props) => {
  const colour = value.trim().toLowerCase();
  const change = ({ target }: { target: { value: string } }) => {
    onChange(target.value);
  };
  const shared = {
    onChange: change,
    onFocus: setActiveStyle,
    onBlur: setInactiveStyle,
    'aria-describedby': `${forID}-verdict`,
  };
  return h(
    'div',
    { className: classNameWrapper },
    h(
      'div',
      { style: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' } },
      h('input', {
        ...shared,
        id: forID,
        type: 'text',
        value,
        size: 9,
        spellCheck: false,
        autoComplete: 'off',
        style: { border: '1px solid currentColor', padding: '6px', font: 'inherit' },
      }),
      h('input', {
        ...shared,
        type: 'color',
        'aria-label': say('Choose a colour'),
        value: isColour(colour) ? colour : '#000000',
        style: { width: '48px', height: '36px' },
      }),
      isColour(colour) && sampleOf(colour),
    ),
    h('p', { id: `${forID}-verdict`, role: 'status' }, verdict(colour)),
  );
};

/** Decap's widget for {@link ColourControl}. */
export const colourWidget = { name: 'colour', controlComponent: ColourControl };
