import type { ApiSamples } from "@/lib/domain/api-samples";
import type { DescribedOperation } from "@/lib/domain/described-operation";

/** An address of the API with values for what it takes. */
export interface ExampleAddress {
  url: string;
  query: [name: string, value: string][];
}

/** `address` and its query as one. */
export function joinAddress({ url, query }: ExampleAddress): string {
  // Commas are safe in a query and easier to read.
  const text = new URLSearchParams(query).toString().replaceAll("%2C", ",");
  return text === "" ? url : `${url}?${text}`;
}

/** An operation at `site`, with samples for its path and for some of the parameters that it has. */
export function fillAddress(
  { address, parameters }: DescribedOperation,
  samples: ApiSamples,
  site: string,
): ExampleAddress {
  const inPath = pathValues(address, samples);
  const url = site + address.replaceAll(/\{(\w+)\}/g, (hole, name: string) => inPath[name] ?? hole);
  const names = new Set(
    parameters.map(({ name }) => name).filter((name) => !address.includes(`{${name}}`)),
  );
  // Not every crisis has events.
  if (/\/events\b/.test(address)) names.delete("crisis");
  // A file's language is that of its explanations; of the others it is what is answered.
  const inQuery = { ...queryValues(samples), ...(names.has("fields") ? {} : { lang: "fr" }) };
  return { url, query: Object.entries(inQuery).filter(([name]) => names.has(name)) };
}

function pathValues(address: string, samples: ApiSamples): Record<string, string> {
  const [, list = ""] = /\/(\w+)\/\{/.exec(address) ?? [];
  const ids: Record<string, string> = { series: samples.series, figures: samples.figure };
  return {
    slug: samples.crisis,
    crisis: samples.crisis,
    id: ids[list] ?? "",
    file: fileOf(address, samples),
    picture: `${samples.indicator}.svg`,
  };
}

function fileOf(address: string, { crisis, figure }: ApiSamples): string {
  if (address.includes("/feeds/")) return `${crisis}.atom`;
  if (address.includes("/previews/")) {
    return address.includes("/figures/") ? `${figure}.png` : `${crisis}.png`;
  }
  return "citation.bib";
}

function queryValues({ crisis, indicator, organisation, figure }: ApiSamples) {
  return { crisis, indicator, organisation, figure, width: "960" };
}
