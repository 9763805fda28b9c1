/** What XML 1.0 cannot hold, not even escaped. */
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu;
const SPECIAL = /[&<>"\r]/g;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Written as it is, a parser would read a line feed.
  "\r": "&#13;",
};

/** Text as it stands in an element or a quoted attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}
