import type { DescribedParameter } from "@/lib/schema/describe-parameters";
import type { Schema } from "./open-api-records";

/** A schema of the document by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const refHeaders = (names: readonly string[]): Schema =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const HEADERS = ["ETag", "X-Request-Id", "RateLimit", "RateLimit-Policy"];
/** An answer that says what is wrong. */
export const problem = (description: string): Schema => ({
  description,
  headers: { "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" } },
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const PROBLEMS = {
  "304": { description: "The answer is still the one whose tag If-None-Match names." },
  "400": { $ref: "#/components/responses/Invalid" },
  "406": { $ref: "#/components/responses/NotAcceptable" },
  "429": { $ref: "#/components/responses/TooMany" },
};

/**
 * What an address answers to GET. `told` is what more there is to know of the answer, `headers` names those
 * that it has besides the usual ones.
 */
export function operation(
  id: string,
  summary: string,
  parameters: readonly (DescribedParameter | Schema)[],
  content: Schema,
  {
    tag = "data",
    others = {},
    told = "",
    headers = [],
  }: { tag?: string; others?: Schema; told?: string; headers?: readonly string[] } = {},
): Schema {
  const description = told === "" ? summary : `${summary} ${told}`;
  const ok = { description, headers: refHeaders([...HEADERS, ...headers]), content };
  const isItem = parameters.some((one) => one["in" as keyof typeof one] === "path");
  const responses = {
    "200": ok,
    ...PROBLEMS,
    ...others,
    ...(isItem ? { "404": { $ref: "#/components/responses/NotFound" } } : {}),
  };
  return { get: { operationId: id, summary, tags: [tag], parameters, responses } };
}
