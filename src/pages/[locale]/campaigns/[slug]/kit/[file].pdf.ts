import { filesEnding, GET } from './_files.ts';

export const getStaticPaths = () => filesEnding('.pdf');

export { GET };
