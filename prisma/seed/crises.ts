import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LocalizedName } from "@/lib/domain/model";
import { COUNTRY_NAMES } from "./country-names";

export type CrisisSlug =
  | "libya-2019"
  | "sudan-2023"
  | "gaza-2023"
  | "west-bank-2023"
  | "lebanon-2023"
  | "ukraine-2022"
  | "conflict-displacement";

export interface SeedCrisis {
  slug: CrisisSlug;
  name: LocalizedName;
  summary: LocalizedName;
  startDate: CalendarDate;
  endDate: CalendarDate | null;
  countries: readonly string[];
}

/** The demonstration crises in the order of the home page. */
export const CRISES: readonly SeedCrisis[] = [
  {
    slug: "sudan-2023",
    name: {
      en: "Sudan: war since April 2023",
      fr: "Soudan : guerre depuis avril 2023",
      ar: "السودان: الحرب منذ أبريل ٢٠٢٣",
    },
    summary: {
      en: "People killed, injured and displaced since fighting broke out on 15 April 2023, as OCHA, WHO, IOM and the Federal Ministry of Health reported them.",
      fr: "Personnes tuées, blessées et déplacées depuis le début des combats le 15 avril 2023, selon OCHA, l’OMS, l’OIM et le Ministère fédéral de la Santé.",
      ar: "القتلى والجرحى والنازحون منذ اندلاع القتال في ١٥ أبريل ٢٠٢٣، كما أوردتهم أوتشا ومنظمة الصحة العالمية والمنظمة الدولية للهجرة ووزارة الصحة الاتحادية.",
    },
    startDate: "2023-04-15",
    endDate: null,
    countries: ["SDN"],
  },
  {
    slug: "gaza-2023",
    name: {
      en: "Gaza Strip: hostilities since October 2023",
      fr: "Bande de Gaza : hostilités depuis octobre 2023",
      ar: "قطاع غزة: الأعمال العدائية منذ أكتوبر ٢٠٢٣",
    },
    summary: {
      en: "People killed and injured since 7 October 2023, day by day, as the Ministry of Health in Gaza and the Government Media Office reported them.",
      fr: "Personnes tuées et blessées depuis le 7 octobre 2023, jour après jour, selon le Ministère de la Santé à Gaza et le Bureau des médias du gouvernement.",
      ar: "القتلى والجرحى منذ ٧ أكتوبر ٢٠٢٣، يوما بيوم، كما أوردتهم وزارة الصحة في غزة والمكتب الإعلامي الحكومي.",
    },
    startDate: "2023-10-07",
    endDate: null,
    countries: ["PSE"],
  },
  {
    slug: "west-bank-2023",
    name: {
      en: "West Bank: violence since October 2023",
      fr: "Cisjordanie : violences depuis octobre 2023",
      ar: "الضفة الغربية: العنف منذ أكتوبر ٢٠٢٣",
    },
    summary: {
      en: "People killed and injured since 7 October 2023: OCHA’s first counts and, beside them, the counts that it verified later.",
      fr: "Personnes tuées et blessées depuis le 7 octobre 2023 : les premiers décomptes d’OCHA et, à côté, ceux qu’il a vérifiés ensuite.",
      ar: "القتلى والجرحى منذ ٧ أكتوبر ٢٠٢٣: إحصاءات أوتشا الأولى، وإلى جانبها ما تحققت منه لاحقا.",
    },
    startDate: "2023-10-07",
    endDate: null,
    countries: ["PSE"],
  },
  {
    slug: "lebanon-2023",
    name: {
      en: "Lebanon: hostilities since October 2023",
      fr: "Liban : hostilités depuis octobre 2023",
      ar: "لبنان: الأعمال العدائية منذ أكتوبر ٢٠٢٣",
    },
    summary: {
      en: "People killed and injured according to the Ministry of Public Health, in two counts: from 8 October 2023, and anew from 2 March 2026.",
      fr: "Personnes tuées et blessées selon le Ministère de la Santé publique, en deux décomptes : depuis le 8 octobre 2023, puis de nouveau depuis le 2 mars 2026.",
      ar: "القتلى والجرحى بحسب وزارة الصحة العامة في عدّين: من ٨ أكتوبر ٢٠٢٣، ثم من جديد من ٢ مارس ٢٠٢٦.",
    },
    startDate: "2023-10-08",
    endDate: null,
    countries: ["LBN"],
  },
  {
    slug: "ukraine-2022",
    name: {
      en: "Ukraine: war since February 2022",
      fr: "Ukraine : guerre depuis février 2022",
      ar: "أوكرانيا: الحرب منذ فبراير ٢٠٢٢",
    },
    summary: {
      en: "Civilian casualties verified by OHCHR, refugees recorded by UNHCR and people displaced as IOM estimated them, with every edition of the figures that changed.",
      fr: "Victimes civiles vérifiées par le HCDH, réfugiés enregistrés par le HCR et personnes déplacées selon les estimations de l’OIM, avec chaque édition des chiffres modifiés.",
      ar: "الضحايا المدنيون الذين تحققت منهم المفوضية السامية لحقوق الإنسان، واللاجئون الذين سجلتهم مفوضية اللاجئين، والنازحون بتقدير المنظمة الدولية للهجرة، مع كل إصدار للأرقام التي تغيرت.",
    },
    startDate: "2022-02-24",
    endDate: null,
    countries: ["UKR"],
  },
  {
    slug: "libya-2019",
    name: {
      en: "Libya: offensive on Tripoli, 2019–2020",
      fr: "Libye : offensive sur Tripoli, 2019-2020",
      ar: "ليبيا: الهجوم على طرابلس، ٢٠١٩–٢٠٢٠",
    },
    summary: {
      en: "People killed, injured and displaced in the fighting for Tripoli from April 2019 to June 2020, as WHO, OCHA, IOM and UNSMIL reported them.",
      fr: "Personnes tuées, blessées et déplacées par les combats pour Tripoli d’avril 2019 à juin 2020, selon l’OMS, OCHA, l’OIM et la MANUL.",
      ar: "القتلى والجرحى والنازحون في القتال على طرابلس من أبريل ٢٠١٩ إلى يونيو ٢٠٢٠، كما أوردتهم منظمة الصحة العالمية وأوتشا والمنظمة الدولية للهجرة وبعثة الأمم المتحدة.",
    },
    startDate: "2019-04-04",
    endDate: "2020-06-05",
    countries: ["LBY"],
  },
  {
    slug: "conflict-displacement",
    name: {
      en: "Internal displacement by conflict, by country",
      fr: "Déplacement interne dû aux conflits, par pays",
      ar: "النزوح الداخلي بسبب النزاعات، بحسب البلد",
    },
    summary: {
      en: "Internal displacement by conflict and violence in 88 countries and areas, year by year since 2009, as IDMC reported it.",
      fr: "Déplacement interne dû aux conflits et à la violence dans 88 pays et territoires, année par année depuis 2009, selon l’IDMC.",
      ar: "النزوح الداخلي بسبب النزاع والعنف في ٨٨ بلدا ومنطقة، سنة بعد سنة منذ ٢٠٠٩، كما أورده مركز رصد النزوح الداخلي.",
    },
    startDate: "2009-01-01",
    endDate: null,
    countries: Object.keys(COUNTRY_NAMES),
  },
];

/** The crisis of a row, by the label in its file. Throws RangeError for another. */
export function readCrisis(label: string): CrisisSlug {
  if (label.endsWith("(conflict displacement)")) return "conflict-displacement";
  const slug = label.toLowerCase().replaceAll(" ", "-");
  const found = CRISES.find((crisis) => crisis.slug === slug);
  if (!found) throw new RangeError(`unknown crisis: ${label}`);
  return found.slug;
}
