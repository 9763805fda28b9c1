/** The data sets that DATA-NOTICE.md names, by the crisis that each is of. */
export const NOTICED_DATA = {
  "libya-2019": "libya",
  "sudan-2023": "sudan",
  "gaza-2023": "gaza",
  "west-bank-2023": "westBank",
  "lebanon-2023": "lebanon",
  "ukraine-2022": "ukraine",
  "conflict-displacement": "idmc",
} as const;

export type NoticedData = (typeof NOTICED_DATA)[keyof typeof NOTICED_DATA];

/** A licence under which a collection may be used. */
export interface Licence {
  /** Short name as the Open Definition or SPDX spells it. */
  name: string;
  title: string;
  path: string;
}

const PUBLIC_DOMAIN: Licence = {
  name: "other-pd",
  title: "Public domain, as released by Tech for Palestine",
  path: "https://github.com/TechForPalestine/palestine-datasets",
};

/** Licences of the collections that figures were taken from; facts collected by hand have none. */
const LICENCES: Partial<Record<NoticedData, Licence>> = {
  gaza: PUBLIC_DOMAIN,
  westBank: PUBLIC_DOMAIN,
  lebanon: PUBLIC_DOMAIN,
  ukraine: {
    name: "MIT",
    title: "MIT, Copyright (c) 2022 UN-OCHA Humanitarian Data Exchange Project",
    path: "https://github.com/OCHA-DAP/hdx-scraper-ukraine-viz",
  },
  idmc: {
    name: "CC-BY-3.0-IGO",
    title: "Creative Commons Attribution 3.0 IGO",
    path: "https://creativecommons.org/licenses/by/3.0/igo/",
  },
};

/** The data sets of the notice that these crises are of. */
export function findNoticed(crises: readonly { slug: string }[]): NoticedData[] {
  const known: Partial<Record<string, NoticedData>> = NOTICED_DATA;
  return crises.flatMap(({ slug }) => known[slug] ?? []);
}

/** The licences of what these crises' figures were taken from, each once. */
export function findLicences(crises: readonly { slug: string }[]): Licence[] {
  return [...new Set(findNoticed(crises).flatMap((data) => LICENCES[data] ?? []))];
}
