import type { MdxComponent } from './mdx-components.ts';
import { licences } from './pictures.ts';

/** A picture in a text, as the desk and the guard know it. */
export const figure: MdxComponent = {
  name: 'Figure',
  label: 'Picture',
  about: 'A photo or a drawing with what it shows, who made it and under what terms.',
  holds: 'nothing',
  attributes: [
    {
      name: 'src',
      kind: 'picture',
      label: 'Picture',
      hint: 'A JPEG or PNG. Its place, time and camera are removed when you choose it. Nobody may be recognised on it who did not agree, and no shelter.',
      required: true,
    },
    {
      name: 'alt',
      kind: 'text',
      label: 'What one sees',
      hint: 'One sentence for readers who do not see the picture, such as: Two women read a leaflet at a table.',
      required: true,
    },
    {
      name: 'caption',
      kind: 'text',
      label: 'Caption',
      hint: 'A sentence below the picture: what, where, when. Leave it out where the text says it.',
      required: false,
    },
    {
      name: 'author',
      kind: 'line',
      label: 'Author',
      hint: 'Who made it, or whose it is. Needed unless the picture is our own.',
      required: false,
    },
    {
      name: 'licence',
      kind: 'choice',
      label: 'Licence',
      hint: 'Under what terms we may show it.',
      required: true,
      labels: licences,
    },
  ],
  example:
    '<Figure src="../media/training.jpg" alt="Two women read a leaflet at a table." licence="own" />',
};
