import type { OrganisationKind } from "@/lib/domain/codes";
import type { LocalizedName } from "@/lib/domain/model";

/** An organisation that many files name, as an installation that does not know it yet would record it. */
export interface KnownOrganisation {
  code: string;
  kind: OrganisationKind;
  name: LocalizedName;
  /** Other names under which files have it. */
  aliases: readonly string[];
}

function known(
  code: string,
  kind: OrganisationKind,
  [en, fr, ar]: readonly [string, string | null, string | null],
  aliases: readonly string[] = [],
): KnownOrganisation {
  return { code, kind, name: { en, fr, ar }, aliases };
}

/** The names are those that the organisations give themselves in the three languages. */
export const KNOWN_ORGANISATIONS: readonly KnownOrganisation[] = [
  known(
    "WHO",
    "un",
    ["World Health Organization", "Organisation mondiale de la Santé", "منظمة الصحة العالمية"],
    ["OMS", "WHO (Health Sector)", "Health Sector", "Health Cluster"],
  ),
  known(
    "OCHA",
    "un",
    [
      "United Nations Office for the Coordination of Humanitarian Affairs",
      "Bureau de la coordination des affaires humanitaires de l’ONU",
      "مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية",
    ],
    ["UN OCHA", "UNOCHA", "BCAH", "أوتشا"],
  ),
  known(
    "IOM",
    "un",
    [
      "International Organization for Migration",
      "Organisation internationale pour les migrations",
      "المنظمة الدولية للهجرة",
    ],
    ["OIM"],
  ),
  known(
    "UNHCR",
    "un",
    [
      "United Nations High Commissioner for Refugees",
      "Haut-Commissariat des Nations Unies pour les réfugiés",
      "مفوضية الأمم المتحدة السامية لشؤون اللاجئين",
    ],
    ["HCR", "UN Refugee Agency", "مفوضية اللاجئين"],
  ),
  known(
    "OHCHR",
    "un",
    [
      "Office of the United Nations High Commissioner for Human Rights",
      "Haut-Commissariat des Nations Unies aux droits de l’homme",
      "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
    ],
    ["HCDH", "UN Human Rights Office"],
  ),
  known(
    "UNSMIL",
    "un",
    [
      "United Nations Support Mission in Libya",
      "Mission d’appui des Nations Unies en Libye",
      "بعثة الأمم المتحدة للدعم في ليبيا",
    ],
    ["MANUL"],
  ),
  known(
    "UNICEF",
    "un",
    [
      "United Nations Children’s Fund",
      "Fonds des Nations Unies pour l’enfance",
      "منظمة الأمم المتحدة للطفولة",
    ],
    ["اليونيسف", "يونيسف"],
  ),
  known(
    "UNRWA",
    "un",
    [
      "United Nations Relief and Works Agency for Palestine Refugees in the Near East",
      "Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient",
      "وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين في الشرق الأدنى",
    ],
    ["الأونروا", "أونروا"],
  ),
  known(
    "WFP",
    "un",
    ["World Food Programme", "Programme alimentaire mondial", "برنامج الأغذية العالمي"],
    ["PAM"],
  ),
  known(
    "UN",
    "un",
    ["United Nations", "Organisation des Nations Unies", "الأمم المتحدة"],
    ["ONU", "UN Spokesperson", "Nations Unies"],
  ),
  known("IDMC", "ngo", [
    "Internal Displacement Monitoring Centre",
    "Observatoire des situations de déplacement interne",
    "مركز رصد النزوح الداخلي",
  ]),
  known(
    "ICRC",
    "ngo",
    [
      "International Committee of the Red Cross",
      "Comité international de la Croix-Rouge",
      "اللجنة الدولية للصليب الأحمر",
    ],
    ["CICR"],
  ),
  known(
    "IFRC",
    "ngo",
    [
      "International Federation of Red Cross and Red Crescent Societies",
      "Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge",
      "الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر",
    ],
    ["FICR"],
  ),
  known(
    "MSF",
    "ngo",
    ["Médecins Sans Frontières", "Médecins Sans Frontières", "أطباء بلا حدود"],
    ["Doctors Without Borders"],
  ),
  known("ACLED", "research", ["Armed Conflict Location & Event Data", null, null]),
  known(
    "gaza-ministry-of-health",
    "government",
    ["Ministry of Health, Gaza", "Ministère de la Santé, Gaza", "وزارة الصحة، غزة"],
    ["Gaza Ministry of Health", "Gaza Health Ministry", "وزارة الصحة في غزة"],
  ),
  known(
    "unnamed",
    "other",
    ["Source not named", "Source non précisée", "مصدر غير مسمى"],
    ["unspecified", "non précisé", "غير محدد"],
  ),
];
