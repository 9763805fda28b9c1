/** Runs the files in the browser once the page has been painted, or at once where nobody sees it. */
const LOADER = `function(s){function go(){s.forEach(function(u){var e=document.createElement("script");e.src=u;e.async=true;document.head.appendChild(e)})}if(document.visibilityState==="hidden")go();else requestAnimationFrame(function(){setTimeout(go)})}`;

/**
 * Lets the script files of a page wait for its first picture: what readers came for is in the HTML, and
 * the files would keep the processor from painting it. They are fetched behind all that the picture
 * needs, and run after it. Only those that carry `nonce`, so that no text in a page is taken for one;
 * the inline script that loads them carries it too.
 */
export function delayScripts(html: Buffer, nonce: string): Buffer {
  const text = html.toString("latin1");
  const files = new Set<string>();
  const file = /<script src="(\/_next\/static\/[^"<>]+)"([^<>]*)><\/script>/g;
  const without = text.replace(file, (tag, src: string, rest: string) => {
    const isOurs = rest.includes(` nonce="${nonce}"`) && / async\b/.test(rest);
    if (!isOurs) return tag;
    files.add(src);
    return "";
  });
  const end = without.lastIndexOf("</body>");
  if (files.size === 0 || end < 0) return html;
  const preload = /<link rel="preload" as="script"[^<>]* href="([^"<>]+)"[^<>]*>/g;
  const body = without
    .slice(0, end)
    .replace(preload, (tag, href: string) => (files.has(href) ? "" : tag));
  const fetches = [...files].map(
    (src) => `<link rel="preload" as="script" fetchPriority="low" href="${src}">`,
  );
  const loader = `<script nonce="${nonce}">(${LOADER})(${JSON.stringify([...files])})</script>`;
  return Buffer.from(body + fetches.join("") + loader + without.slice(end), "latin1");
}
