/** Tells that a host has no such file, from every other reason why it gives none. */
export const isMissing = (error: unknown): boolean =>
  (error as { status?: unknown } | null)?.status === 404;
