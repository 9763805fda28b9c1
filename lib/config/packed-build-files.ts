/** The files of a build that lie there packed as well, by ending, with the type under which they go out. */
export const PACKED_BUILD_FILES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};
