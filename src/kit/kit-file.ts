/** A file of a campaign's kit, in one language. */
export interface KitFile {
  /** File name without folders, such as `poster-a4.pdf`. */
  name: string;
  /** MIME type. */
  type: string;
  kind: 'poster' | 'picture' | 'texts' | 'calendar' | 'archive' | 'preview';
  /** What it is, in the language of the kit, such as “Poster, A4”. */
  title: string;
  /** Number of the campaign's day that it is for; none where it is for the whole campaign. */
  day?: number;
  /** What one sees on it, words included, for those who do not see it. */
  alt?: string;
  /** In pixels; pictures only. */
  size?: { width: number; height: number };
  /** Makes its bytes: the same input makes the same ones. */
  make: () => Promise<Uint8Array>;
}
