import { RewritingStream } from 'parse5-html-rewriting-stream';

/** Elements that have no end, and so nothing within. */
export const emptyElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * A page that was read part by part.
 * @param listen says what becomes of each kind of part; what nobody listens to stays byte by byte
 */
export const rewritten = async (
  html: string,
  listen: (stream: RewritingStream) => void,
): Promise<string> => {
  const stream = new RewritingStream();
  listen(stream);
  const parts: string[] = [];
  stream.on('data', (part: string | Buffer) => parts.push(part.toString()));
  const ended = new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
  stream.end(html);
  await ended;
  return parts.join('');
};
