const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Git's name for a text; empty for one that is not there. */
export const blobId = async (text: string): Promise<string> => {
  if (text === '') return '';
  const body = new TextEncoder().encode(text);
  const head = new TextEncoder().encode(`blob ${body.length}\0`);
  return hex(await crypto.subtle.digest('SHA-1', new Uint8Array([...head, ...body])));
};
