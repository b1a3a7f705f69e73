import { Refusal } from './refusal.ts';

// A photograph of 25 MB, as base64.
const most = 35 * 1024 * 1024;

/** What the desk asks for. */
export interface DeskRequest {
  action: string;
  params: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a request.
 * @throws {Refusal} when it is too large or is no request of the desk
 */
export const readJson = async (request: AsyncIterable<Buffer>): Promise<DeskRequest> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most) throw new Refusal(413, 'This is larger than 25 MB; make the picture smaller.');
    chunks.push(chunk);
  }
  const body = parse(Buffer.concat(chunks).toString('utf8'));
  if (!isRecord(body) || typeof body.action !== 'string') {
    throw new Refusal(400, 'This is no request of the desk.');
  }
  const { action, params } = body;
  return { action, params: isRecord(params) ? params : {} };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
