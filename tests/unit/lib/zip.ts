import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry } from 'yauzl';

/** A file in an archive, with what the archive says of it. */
export interface Unzipped {
  entry: Entry;
  bytes: Buffer;
}

/** Everything in an archive, in its order, and the archive's comment. */
export const unzip = (archive: Uint8Array): Promise<{ comment: string; files: Unzipped[] }> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(archive), { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const files: Unzipped[] = [];
      zip.on('error', reject);
      zip.on('end', () => {
        resolve({ comment: zip.comment, files });
      });
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) {
            reject(problem);
            return;
          }
          void buffer(stream).then((bytes) => {
            files.push({ entry, bytes });
            zip.readEntry();
          }, reject);
        });
      });
      zip.readEntry();
    });
  });
