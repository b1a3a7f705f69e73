/** The chunks of a PNG: their types in order, and what the first says of its size. */
export const readPng = (png: Uint8Array): { chunks: string[]; width: number; height: number } => {
  const bytes = Buffer.from(png);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    chunks.push(bytes.toString('latin1', at + 4, at + 8));
  }
  return { chunks, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};
