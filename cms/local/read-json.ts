import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

const megabyte = 1024 * 1024;

/** How much a request may hold and how long it may take. */
export interface Limits {
  bytes: number;
  milliseconds: number;
}

/** A photograph of 25 MB, as base64. */
export const usual: Limits = { bytes: 35 * megabyte, milliseconds: 60_000 };

/** What the desk asks for. */
export interface DeskRequest {
  action: string;
  params: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Read to its end even when it is too large: whoever still sends hears no answer.
const bodyOf = (request: IncomingMessage, limits: Limits): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      reject(new Refusal(408, 'The desk waited too long for the rest of this. Save again.'));
    }, limits.milliseconds);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.bytes) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () => {
      clearTimeout(timer);
      if (size <= limits.bytes) resolve(Buffer.concat(chunks));
      else reject(tooLarge(size, limits));
    });
    request.on('close', () => {
      clearTimeout(timer);
      reject(new Refusal(400, 'The request ended before it was whole.'));
    });
  });

const tooLarge = (size: number, { bytes }: Limits) =>
  new Refusal(
    413,
    `This has ${Math.round(size / megabyte)} MB in all; at most ${Math.round(bytes / megabyte)} MB are allowed at once. Make the pictures smaller.`,
  );

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a request.
 * @throws {Refusal} when it is too large, too slow or no request of the desk
 */
export const readJson = async (
  request: IncomingMessage,
  limits: Limits = usual,
): Promise<DeskRequest> => {
  const body = parse((await bodyOf(request, limits)).toString('utf8'));
  if (!isRecord(body) || typeof body.action !== 'string') {
    throw new Refusal(400, 'This is no request of the desk.');
  }
  const { action, params } = body;
  return { action, params: isRecord(params) ? params : {} };
};
