/** Why signing in through a provider of identities led nowhere, as far as a person can do something. */
export const OPEN_ID_FAILURES = [
  "unknown",
  "deactivated",
  "declined",
  "stale",
  "provider",
] as const;
export type OpenIdFailure = (typeof OPEN_ID_FAILURES)[number];

/** By the codes of better-auth and, as they pass through it, of OAuth 2 (RFC 6749, OpenID Connect). */
const BY_CODE: Partial<Record<string, OpenIdFailure>> = {
  signup_disabled: "unknown",
  account_not_linked: "unknown",
  unable_to_link_account: "unknown",
  email_not_found: "unknown",
  email_not_verified: "unknown",
  unable_to_create_session: "deactivated",
  access_denied: "declined",
  login_required: "declined",
  consent_required: "declined",
  interaction_required: "declined",
  account_selection_required: "declined",
  state_not_found: "stale",
  state_mismatch: "stale",
  state_invalid: "stale",
};

/** What the code means that stands in the address of the sign-in page; others are the provider's fault. */
export function readOpenIdFailure(code: unknown): OpenIdFailure | null {
  if (typeof code !== "string" || code === "") return null;
  return Object.hasOwn(BY_CODE, code) ? (BY_CODE[code] ?? "provider") : "provider";
}
