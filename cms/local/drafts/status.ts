/** How far a draft is, in Decap's words: being written, in review, ready. */
export const statuses = ['draft', 'pending_review', 'pending_publish'] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** The status in somebody's words; a draft where they are none of ours. */
export const statusIn = (word: string | undefined): Status =>
  statuses.find((status) => status === word) ?? 'draft';
