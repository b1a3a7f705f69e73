/** The parts of a JPEG or PNG that a browser writes, up to where the dots begin: from, to, and whether it is a profile. */
function* parts(bytes: Uint8Array) {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isJpeg = bytes[0] === 0xff;
  for (let at = isJpeg ? 2 : 8; at < bytes.length;) {
    const size = isJpeg ? 2 + numbers.getUint16(at + 2) : 12 + numbers.getUint32(at);
    const name = isJpeg ? numbers.getUint16(at) : numbers.getUint32(at + 4);
    // Start of scan, and IDAT.
    if (name === 0xffda || name === 0x49444154) return;
    // APP2, and iCCP.
    yield { from: at, to: at + size, isProfile: name === 0xffe2 || name === 0x69434350 };
    at += size;
  }
}

/**
 * A JPEG or PNG without its colour profile. Browsers write one into what they draw; the colours are those that
 * everything takes for granted, so it says nothing but which program wrote it.
 */
export const withoutProfile = async (picture: Blob): Promise<Blob> => {
  const profiles = [...parts(new Uint8Array(await picture.arrayBuffer()))].filter(
    ({ isProfile }) => isProfile,
  );
  const ends = [...profiles.map(({ from }) => from), picture.size];
  const starts = [0, ...profiles.map(({ to }) => to)];
  const kept = starts.map((start, index) => picture.slice(start, ends[index]));
  return new Blob(kept, { type: picture.type });
};
