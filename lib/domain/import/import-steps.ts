/** The steps from a file to figures, in their order. */
export const IMPORT_STEPS = ["reading", "columns", "names", "preview", "commit"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];
