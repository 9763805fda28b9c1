import "server-only";

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The address of the site as its readers write it: `publicUrl` where it is set, else what `host`,
 * the request's header, names. A host that is none gives `http://localhost`: the address stands in
 * commands that people paste into a shell.
 */
export function siteOrigin(publicUrl: string | null, host: string | null): string {
  if (publicUrl !== null) return publicUrl;
  return `http://${host !== null && HOST.test(host) ? host.toLowerCase() : "localhost"}`;
}
