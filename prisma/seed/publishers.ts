import { OUTLETS } from "./outlets";

/** Titles that name an organisation's own report, wherever the copy that was read is kept. */
const OWN_REPORTS: readonly (readonly [RegExp, string])[] = [
  [/\(USAID, citing the UN\)/, "USAID"],
  [/\(WFP, citing /, "WFP"],
  [/^DTM Libya|^Tripoli (Flash )?[Uu]pdate|^IOM Libya Update/, "IOM"],
  [/^Libya - (Tripoli Rapid Migrant|IDP [Aa]nd Returnee)/, "IOM"],
  [/^UNHCR /, "UNHCR"],
  [/^Health Sector Working Group|^Health Cluster Sudan Bulletin/, "WHO"],
  [/^Libya: Annual report 2019 \(WHO\)|^WHO Sudan Health Emergency/, "WHO"],
  [/Briefing by (the Office of the )?Spokesperson/, "UN"],
  [/^Civilian Casualties Report from|^SRSG briefing|: Report of the Secretary-General/, "UNSMIL"],
  [/^Libya: Tripoli (- Flash Update|Clashes Situation(al)? Report)/, "OCHA"],
  [/^Tripoli: Humanitarian key figures|^Tripoli: One year on/, "OCHA"],
  [/^Libya (Situation Report|Flash Appeal)|^Libya: Over 47,000 people reached/, "OCHA"],
  [/^OCHA (Libya|oPt|Ukraine)|OCHA Libya Situation Report|^OCHA: (?!')/, "OCHA"],
  [/^Sudan: (Clashes between|Humanitarian Update)|^Flash Update No\. 11/, "OCHA"],
  [/^Sudan (Situation Report|Humanitarian Update)|^Lebanon: Flash Update/, "OCHA"],
  [/^Global Internal Displacement Database/, "IDMC"],
];

const HOSTS: Record<string, string> = {
  "moph.gov.lb": "lebanon-ministry-of-public-health",
  "www.moph.gov.lb": "lebanon-ministry-of-public-health",
  "dtm.iom.int": "IOM",
  "migration.iom.int": "IOM",
  "www.ochaopt.org": "OCHA",
  "reports.unocha.org": "OCHA",
  "unsmil.unmissions.org": "UNSMIL",
  "x.com/UNSCO_MEPP": "UNSCO",
  "github.com/TechForPalestine": "tech-for-palestine",
};

/**
 * The organisation that published a document, as a code, or null where neither its address nor its
 * title tells. A file of a data set's repository is published by the repository; an organisation's own
 * report keeps its publisher wherever a copy is kept; a newsroom publishes what it relays.
 */
export function readPublisher(title: string, url: string): string | null {
  const [, host = "", account = ""] = /^https?:\/\/([^/]+)\/([^/?#]*)/.exec(url) ?? [];
  const byAccount = HOSTS[`${host}/${account}`];
  if (byAccount) return byAccount;
  const own = OWN_REPORTS.find(([pattern]) => pattern.test(title));
  return own?.[1] ?? HOSTS[host] ?? OUTLETS[host]?.[0] ?? null;
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(Libia[:,]|I fatti )/, "it"],
  [/^(Plus de|L'offensive|Libye|\d+ (personnes|morts))/, "fr"],
  [/^Guerra civil/, "pt"],
  [/^Conflicto/, "es"],
];

/** BCP 47 tag of a title; Arabic titles stand in English in the files. */
export function readLanguage(title: string): string {
  return LANGUAGES.find(([pattern]) => pattern.test(title))?.[1] ?? "en";
}
