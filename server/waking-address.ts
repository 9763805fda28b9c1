/** What, in the address of a page, asks for the script that wakes it, as of a version of the data. */
const PARAMETER = "_wake";
const QUESTION = new RegExp(`([?&])${PARAMETER}=(\\d+)(?:&|$)`);

/**
 * The address of the page itself, and the version of the data as of which `url` asks for its waking
 * script; null where it asks for the page. `page-loader.ts` makes such addresses.
 */
export function readWakingAddress(url: string): { page: string; wakes: number | null } {
  const asked = QUESTION.exec(url);
  if (asked === null) return { page: url, wakes: null };
  const page = url.replace(QUESTION, "$1").replace(/[?&]$/, "");
  return { page, wakes: Number(asked[2]) };
}
