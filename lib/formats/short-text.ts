/**
 * Parts of a file that are made as text are no longer than a row beyond this: V8 keeps longer ones where
 * they are freed late, and a million rows would grow a process by 100 MB and more.
 */
export const SHORT_TEXT = 32 * 1024;
