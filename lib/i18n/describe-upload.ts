import { UNREADABLE_CODES } from "@/lib/domain/import/unreadable-file";
import type { Problem } from "@/lib/domain/refusal";
import { describeUnreadableFile } from "./describe-unreadable-file";
import type { Language } from "./language";

const VALUE = "value.";

/** Why a file was not taken, as the query of a page that says so. */
export function writeUploadProblem([first]: readonly Problem[]): URLSearchParams {
  const { code = "malformed", values = {} } = first ?? {};
  return new URLSearchParams([
    ["problem", code],
    ...Object.entries(values).map(([name, value]) => [`${VALUE}${name}`, String(value)]),
  ]);
}

/** Inverse of {@link writeUploadProblem}, in words; null where a query says nothing. */
export function describeUpload(query: URLSearchParams, language: Language): string | null {
  const code = query.get("problem");
  if (code === null) return null;
  const known = UNREADABLE_CODES.find((one) => one === code);
  if (known === undefined) return language.t("admin.import.upload.failed");
  const values = Object.fromEntries(
    [...query]
      .filter(([name]) => name.startsWith(VALUE))
      .map(([name, text]) => [
        name.slice(VALUE.length),
        /^\d{1,12}$/.test(text) ? Number(text) : text,
      ]),
  );
  return describeUnreadableFile({ code: known, values }, language);
}
