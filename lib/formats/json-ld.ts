import type { Dataset, WithContext } from "schema-dts";

/** A data set as schema.org describes one; addresses are absolute. */
export interface DescribedDataset {
  name: string;
  description: string;
  url: string;
  identifier: string;
  language: string;
  version: string;
  publisher: { name: string; url: string };
  creators: string[];
  licence: string;
  /** `start/end`, with `..` for an end that is open; null where nobody knows. */
  time: string | null;
  /** ISO 3166-1 codes of its countries. */
  countries: string[];
  measured: string[];
  files: { name: string; mediaType: string; url: string }[];
  citation: string;
}

/** The `Dataset` of schema.org as JSON-LD. */
export function describeDataset(dataset: DescribedDataset): WithContext<Dataset> {
  const { name, description, url, identifier, version, time, citation, publisher } = dataset;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": identifier,
    name,
    description,
    url,
    identifier,
    version,
    inLanguage: dataset.language,
    isAccessibleForFree: true,
    license: dataset.licence,
    creditText: citation,
    creator: dataset.creators.map((creator) => ({ "@type": "Organization", name: creator })),
    publisher: { "@type": "Organization", ...publisher },
    ...(time === null ? {} : { temporalCoverage: time }),
    spatialCoverage: dataset.countries.map((code) => ({ "@type": "Country", identifier: code })),
    variableMeasured: dataset.measured,
    distribution: dataset.files.map((file) => ({
      "@type": "DataDownload",
      name: file.name,
      encodingFormat: file.mediaType,
      contentUrl: file.url,
    })),
  };
}

/** JSON that can stand in a script element: nothing in it ends the element or opens a comment. */
export function formatForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
