/** What an address that works once is for. */
export const LINK_KINDS = ["set_up", "invite", "reset_password"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** How many hours an unused link works. */
export const LINK_HOURS: Record<LinkKind, number> = {
  set_up: 24,
  invite: 7 * 24,
  reset_password: 24,
};

/** A link that still works, as whoever holds it may know it. */
export interface OpenLink {
  kind: LinkKind;
  /** Whom it is for; null where it makes the first administrator. */
  person: { id: string; name: string; email: string } | null;
}
