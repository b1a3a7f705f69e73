// Firefox keeps its session and some lists as "mozLz4": eight bytes of name, the length, one block of LZ4.

const magic = Buffer.from('mozLz40\0', 'latin1');

/** Whether a file is of Firefox's compressed kind. */
export const isMozLz4 = (file: Buffer): boolean => file.subarray(0, magic.length).equals(magic);

/**
 * Unpacks a file of Firefox's compressed kind.
 * @throws when it is cut short
 */
export const unpackMozLz4 = (file: Buffer): Buffer =>
  unpackBlock(file.subarray(magic.length + 4), file.readUInt32LE(magic.length));

/** LZ4's block format: runs of bytes as they are, each followed by a copy of what came before. */
const unpackBlock = (block: Buffer, length: number): Buffer => {
  const out = Buffer.alloc(length);
  let at = 0;
  let written = 0;
  const count = (start: number) => {
    let total = start;
    if (start === 15) {
      let more = 255;
      while (more === 255) total += more = block.readUInt8(at++);
    }
    return total;
  };
  while (at < block.length) {
    const token = block.readUInt8(at++);
    const plain = count(token >> 4);
    written += block.copy(out, written, at, at + plain);
    at += plain;
    if (at >= block.length) break;
    const back = block.readUInt16LE(at);
    at += 2;
    // Byte by byte: a copy may reach into what it is just writing.
    for (let left = count(token & 15) + 4; left > 0; left--, written++) {
      out.writeUInt8(out.readUInt8(written - back), written);
    }
  }
  if (written !== length) throw new Error(`unpacked ${written} bytes of ${length}`);
  return out;
};
