import { filesEnding, GET } from './_files.ts';

export const getStaticPaths = () => filesEnding('.zip');

export { GET };
