import type { OrganisationKind } from "@/lib/domain/codes";
import type { LocalizedName } from "@/lib/domain/model";
import { OUTLETS } from "./outlets";

export interface SeedOrganisation {
  code: string;
  name: LocalizedName;
  shortName: LocalizedName | null;
  kind: OrganisationKind;
  aliases: string[];
}

type Names = readonly [en: string, fr: string | null, ar: string | null];

/** What an acronym becomes in French, and what people say in Arabic, which rarely uses acronyms. */
const SHORT_NAMES: Readonly<Record<string, readonly [fr: string | null, ar: string | null]>> = {
  WHO: ["OMS", "منظمة الصحة العالمية"],
  OCHA: [null, "أوتشا"],
  IOM: ["OIM", "المنظمة الدولية للهجرة"],
  UNHCR: ["HCR", "مفوضية اللاجئين"],
  OHCHR: ["HCDH", "مفوضية حقوق الإنسان"],
  UNSMIL: ["MANUL", "بعثة الأمم المتحدة في ليبيا"],
  UN: ["ONU", "الأمم المتحدة"],
  WFP: ["PAM", "برنامج الأغذية العالمي"],
  UNSCO: [null, "مكتب المنسق الخاص"],
  IDMC: [null, "مركز رصد النزوح الداخلي"],
  USAID: [null, "الوكالة الأمريكية للتنمية الدولية"],
};

function organisation(
  code: string,
  kind: OrganisationKind,
  [en, fr, ar]: Names,
  aliases: string[] = [],
): SeedOrganisation {
  const [shortFr, shortAr] = SHORT_NAMES[code] ?? [null, null];
  const shortName = /^[A-Z]+$/.test(code) ? { en: code, fr: shortFr, ar: shortAr } : null;
  return { code, kind, shortName, aliases, name: { en, fr, ar } };
}

const INSTITUTIONS: readonly SeedOrganisation[] = [
  organisation(
    "WHO",
    "un",
    ["World Health Organization", "Organisation mondiale de la Santé", "منظمة الصحة العالمية"],
    ["WHO (Health Sector)", "Health Sector Working Group", "Health Cluster", "OMS", "Oms"],
  ),
  organisation(
    "OCHA",
    "un",
    [
      "United Nations Office for the Coordination of Humanitarian Affairs",
      "Bureau de la coordination des affaires humanitaires de l’ONU",
      "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية",
    ],
    ["OCHA (flash update)", "OCHA (verified)", "UN OCHA", "UN Spokesperson (OCHA)"],
  ),
  organisation(
    "IOM",
    "un",
    [
      "International Organization for Migration",
      "Organisation internationale pour les migrations",
      "المنظمة الدولية للهجرة",
    ],
    ["IOM-DTM", "IOM DTM", "Displacement Tracking Matrix", "UN Spokesperson (IOM)", "OIM"],
  ),
  organisation(
    "UNHCR",
    "un",
    [
      "United Nations High Commissioner for Refugees",
      "Haut-Commissariat des Nations Unies pour les réfugiés",
      "مفوضية الأمم المتحدة السامية لشؤون اللاجئين",
    ],
    ["HCR"],
  ),
  organisation(
    "OHCHR",
    "un",
    [
      "Office of the United Nations High Commissioner for Human Rights",
      "Haut-Commissariat des Nations Unies aux droits de l’homme",
      "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
    ],
    ["HCDH"],
  ),
  organisation(
    "UNSMIL",
    "un",
    [
      "United Nations Support Mission in Libya",
      "Mission d’appui des Nations Unies en Libye",
      "بعثة الأمم المتحدة للدعم في ليبيا",
    ],
    ["MANUL", "UN Spokesperson (UNSMIL)"],
  ),
  organisation(
    "UN",
    "un",
    ["United Nations", "Organisation des Nations Unies", "الأمم المتحدة"],
    ["UN Spokesperson", "Spokesperson for the Secretary-General"],
  ),
  organisation("WFP", "un", [
    "World Food Programme",
    "Programme alimentaire mondial",
    "برنامج الأغذية العالمي",
  ]),
  organisation("UNSCO", "un", [
    "Office of the United Nations Special Coordinator for the Middle East Peace Process",
    "Bureau du Coordonnateur spécial des Nations Unies pour le processus de paix au Moyen-Orient",
    "مكتب منسق الأمم المتحدة الخاص لعملية السلام في الشرق الأوسط",
  ]),
  organisation("IDMC", "ngo", [
    "Internal Displacement Monitoring Centre",
    "Observatoire des situations de déplacement interne",
    "مركز رصد النزوح الداخلي",
  ]),
  organisation("ACLED", "research", ["Armed Conflict Location & Event Data", null, null]),
  organisation("USAID", "government", [
    "United States Agency for International Development",
    "Agence des États-Unis pour le développement international",
    "الوكالة الأمريكية للتنمية الدولية",
  ]),
  organisation(
    "libya-government-of-national-accord",
    "government",
    [
      "Government of National Accord, Libya",
      "Gouvernement d’entente nationale, Libye",
      "حكومة الوفاق الوطني، ليبيا",
    ],
    ["Government of National Accord"],
  ),
  organisation(
    "sudan-ministry-of-health",
    "government",
    [
      "Federal Ministry of Health, Sudan",
      "Ministère fédéral de la Santé, Soudan",
      "وزارة الصحة الاتحادية، السودان",
    ],
    ["Sudan Ministry of Health"],
  ),
  organisation(
    "gaza-ministry-of-health",
    "government",
    ["Ministry of Health, Gaza", "Ministère de la Santé, Gaza", "وزارة الصحة، غزة"],
    ["Gaza Ministry of Health"],
  ),
  organisation(
    "gaza-government-media-office",
    "government",
    [
      "Government Media Office, Gaza",
      "Bureau des médias du gouvernement, Gaza",
      "المكتب الإعلامي الحكومي، غزة",
    ],
    ["Gaza Government Media Office"],
  ),
  organisation(
    "lebanon-ministry-of-public-health",
    "government",
    [
      "Ministry of Public Health, Lebanon",
      "Ministère de la Santé publique, Liban",
      "وزارة الصحة العامة، لبنان",
    ],
    ["Lebanon Ministry of Public Health"],
  ),
  organisation("tech-for-palestine", "other", ["Tech for Palestine", null, null]),
  organisation(
    "unnamed",
    "other",
    ["Source not named", "Source non précisée", "مصدر غير مسمى"],
    ["unspecified"],
  ),
];

/** Every organisation that the shipped data names, with the other names it goes by. */
export const ORGANISATIONS: readonly SeedOrganisation[] = [
  ...INSTITUTIONS,
  ...Object.values(OUTLETS).map(([code, name]) => organisation(code, "media", [name, null, null])),
].filter((one, index, all) => all.findIndex(({ code }) => code === one.code) === index);
