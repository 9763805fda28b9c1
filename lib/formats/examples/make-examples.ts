import type { ApiExample, ApiSamples } from "@/lib/domain/api-samples";
import type { DescribedOperation } from "@/lib/domain/described-operation";
import { fillAddress, joinAddress, type ExampleAddress } from "./example-address";
import { kindOf, type ExampleKind } from "./example-kind";
import { writePowerQuery } from "./power-query-examples";
import { writePython, writePythonCopy } from "./python-examples";
import { writeR } from "./r-examples";

/** What a pull of changes begins with, for the sake of an example. */
const SINCE = "2026-01-01";

/**
 * How tools ask an address that the document of the API describes, with parameters that it has and
 * records of this site: always by curl, by the others where they have a use for what it gives.
 */
export function makeExamples(
  operation: DescribedOperation,
  samples: ApiSamples,
  site: string,
): ApiExample[] {
  const kind = kindOf(operation);
  const address = fillAddress(operation, samples, site);
  const written = [
    ["curl", writeCurl(kind, address)],
    ["Python", writePython(kind, address)],
    ["R", writeR(kind, address)],
    ["Excel Power Query", writePowerQuery(kind, address)],
  ] as const;
  const examples = written.flatMap(([tool, code]): ApiExample[] =>
    code === null ? [] : [{ tool, purpose: "answer", code }],
  );
  if (operation.parameters.every(({ name }) => name !== "updatedSince")) return examples;
  const { crisis } = samples;
  const changed: ExampleAddress = {
    ...address,
    query: [
      ["crisis", crisis],
      ["updatedSince", SINCE],
      ["includeHistory", "1"],
    ],
  };
  return [
    ...examples,
    { tool: "curl", purpose: "changes", code: writeCurl(kind, changed) },
    ...(kind === "list"
      ? [{ tool: "Python", purpose: "copy", code: writePythonCopy(address) } as const]
      : []),
  ];
}

/** What is packed or drawn goes into a file of the name that the site gives it. */
function writeCurl(kind: ExampleKind, address: ExampleAddress): string {
  const isFile = kind === "xlsx" || kind === "zip" || kind === "file";
  return `curl -sf ${isFile ? "-OJ" : "--compressed"} '${joinAddress(address)}'`;
}
