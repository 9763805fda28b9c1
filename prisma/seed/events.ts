import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LocalizedName } from "@/lib/domain/model";
import type { CrisisSlug } from "./crises";
import { hashId } from "./ids";

export interface SeedEvent {
  key: string;
  crisis: CrisisSlug;
  date: CalendarDate;
  title: LocalizedName;
  /** Title of the document, and the day on which it came out or that it speaks of. */
  document: { title: string; date: CalendarDate };
}

export type EventKey = "tajoura" | "factory";

/** Dated annotations that the shipped data itself documents. */
export const EVENTS: readonly SeedEvent[] = [
  {
    key: "tripoli-clashes",
    crisis: "libya-2019",
    date: "2019-04-04",
    title: {
      en: "Start of the clashes in Tripoli",
      fr: "Début des affrontements à Tripoli",
      ar: "بدء الاشتباكات في طرابلس",
    },
    document: {
      title:
        "Tripoli: Humanitarian key figures and response as of 28 April 2019 (since 4 April 2019)",
      date: "2019-04-28",
    },
  },
  {
    key: "tajoura",
    crisis: "libya-2019",
    date: "2019-07-02",
    title: {
      en: "Airstrike on the Tajoura detention centre",
      fr: "Frappe aérienne sur le centre de détention de Tajoura",
      ar: "غارة جوية على مركز احتجاز تاجوراء",
    },
    document: {
      title: "Libya - Tripoli Rapid Migrant Assessment (04 July 2019)",
      date: "2019-07-04",
    },
  },
  {
    key: "factory",
    crisis: "libya-2019",
    date: "2019-11-18",
    title: {
      en: "Airstrike on a factory in Wadi Rabi'a",
      fr: "Frappe aérienne sur une usine à Wadi Rabi'a",
      ar: "غارة جوية على مصنع في وادي الربيع",
    },
    document: {
      title: "SRSG briefing to the Security Council, 18 November 2019",
      date: "2019-11-18",
    },
  },
  {
    key: "gaza-late-april",
    crisis: "gaza-2023",
    date: "2025-04-27",
    title: {
      en: "697 earlier deaths registered in one day’s count",
      fr: "697 décès antérieurs enregistrés dans le décompte d’une journée",
      ar: "تسجيل 697 وفاة سابقة في حصيلة يوم واحد",
    },
    document: { title: "Daily casualty report, 2025-04-27", date: "2025-04-27" },
  },
  {
    key: "gaza-late-october",
    crisis: "gaza-2023",
    date: "2025-10-04",
    title: {
      en: "720 earlier deaths registered in one day’s count",
      fr: "720 décès antérieurs enregistrés dans le décompte d’une journée",
      ar: "تسجيل 720 وفاة سابقة في حصيلة يوم واحد",
    },
    document: { title: "Daily casualty report, 2025-10-04", date: "2025-10-04" },
  },
  {
    key: "lebanon-restart",
    crisis: "lebanon-2023",
    date: "2026-03-02",
    title: {
      en: "The ministry’s count starts anew",
      fr: "Le décompte du ministère repart de zéro",
      ar: "عدّ الوزارة يبدأ من جديد",
    },
    document: {
      title: "The Death Toll from the Aggression has Risen to 123 Martyrs and 683 Wounded",
      date: "2026-03-05",
    },
  },
  {
    key: "ukraine-iom-survey",
    crisis: "ukraine-2022",
    date: "2022-03-20",
    title: {
      en: "IOM’s first survey replaces the earlier estimate of the displaced",
      fr: "La première enquête de l’OIM remplace l’estimation antérieure des déplacés",
      ar: "المسح الأول للمنظمة الدولية للهجرة يحل محل التقدير السابق للنازحين",
    },
    document: { title: "OCHA Ukraine key figures (IOM estimate)", date: "2022-03-20" },
  },
];

/** Id of an event's record. */
export function eventId(key: string): string {
  return hashId("event", key);
}
