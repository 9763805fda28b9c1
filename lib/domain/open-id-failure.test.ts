import { expect, it } from "vitest";
import { readOpenIdFailure } from "./open-id-failure";

it.each([
  [undefined, null],
  [["a", "b"], null],
  ["", null],
  ["signup_disabled", "unknown"],
  ["unable_to_create_session", "deactivated"],
  ["access_denied", "declined"],
  ["state_mismatch", "stale"],
  ["server_error", "provider"],
  ["toString", "provider"],
])("takes %j for %j", (code, failure) => {
  expect(readOpenIdFailure(code)).toBe(failure);
});
