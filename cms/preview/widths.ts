/** How wide previews are, in pixels; the first one is what most readers have. */
export const widths = { phone: 390, wide: 1024 };

/** See {@link widths}. */
export type WidthName = keyof typeof widths;
