/**
 * What a request asks for, as its first line has it: the address for Next, which would redirect to
 * the host that a whole address names, and the path as Next reads it, without its query, `.` and `..`
 * resolved.
 */
export function readTarget(asked = "/"): { url: string; path: string } {
  const local = asked.replace(/^[a-z][\w+.-]*:\/\/[^/?#]*/i, "");
  const url = local.startsWith("/") ? local : `/${local}`;
  const whole = `http://host${url.replace(/^[/\\]+/, "/")}`;
  return { url, path: URL.canParse(whole) ? new URL(whole).pathname : url };
}
