const NAME = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/**
 * A name for something that this site publishes, the same for ever (RFC 4151): by the host by which
 * readers know the site, whatever the port.
 */
export function tagUri(site: string, path: string): string {
  const host = new URL(site).hostname.toLowerCase();
  return `tag:${NAME.test(host) ? host : "localhost"},2026:${path}`;
}
