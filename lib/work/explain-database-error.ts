const ADVICE: [RegExp, string][] = [
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/,
    "It is damaged, or no SQLite database. Put a copy in its place (`backups` beside it), or point DATABASE_URL to another file.",
  ],
  [
    /^SQLITE_(?:BUSY|LOCKED)/,
    "Another program is using it. Stop that one, or wait until it is done, and start again.",
  ],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, "The disk is full. Make room and start again."],
  [
    /^(?:SQLITE_(?:READONLY|PERM|AUTH)|EACCES|EPERM|EROFS)/,
    "Let the user that runs As Reported write to the file and to its folder, or point DATABASE_URL elsewhere.",
  ],
  [
    /^(?:SQLITE_CANTOPEN|ENOENT|EEXIST|ENOTDIR|EISDIR)/,
    "Check that DATABASE_URL names a file, not a folder, in a folder that can be made or written to.",
  ],
];

/** What is wrong, as the database or the system says it, and what to do about it. */
export function explainDatabaseError(error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).trim().replace(/\.$/, "");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const advice = ADVICE.find(([pattern]) => pattern.test(code))?.[1];
  return advice === undefined ? `${reason}.` : `${reason}. ${advice}`;
}
