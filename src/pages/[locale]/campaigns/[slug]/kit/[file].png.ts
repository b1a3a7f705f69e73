import { filesEnding, GET } from './_files.ts';

export const getStaticPaths = () => filesEnding('.png');

export { GET };
