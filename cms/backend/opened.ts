/**
 * Texts of files as they were when an editor opened them in this window, by path; '' for files that
 * were not there. Saving compares with it: what was changed here, and what somebody else changed.
 */
export const opened = new Map<string, string>();
