import { filesEnding, GET } from './_files.ts';

export const getStaticPaths = () => filesEnding('.ics');

export { GET };
