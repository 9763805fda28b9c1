import type { ImportField } from "@/lib/domain/import/import-field";
import type { WordLists } from "./code-words";

/** What files call our fields, besides their own names. */
export const FIELD_WORDS: Readonly<Partial<Record<ImportField, WordLists>>> = {
  crisis: {
    en: "emergency, disaster, crisis name, conflict, event name",
    fr: "crise, urgence, catastrophe, nom de la crise, conflit",
    ar: "الأزمة, أزمة, اسم الأزمة, حالة الطوارئ, النزاع",
  },
  indicator: {
    en: "indicator name, type of harm, outcome, category, metric",
    fr: "indicateur, nom de l'indicateur, catégorie",
    ar: "المؤشر, مؤشر, اسم المؤشر, الفئة",
  },
  population: {
    en: "population group, population type, group, sex, gender, age group, who",
    fr: "groupe de population, groupe, sexe, genre, groupe d'âge",
    ar: "الفئة السكانية, السكان, المجموعة, الجنس, الفئة العمرية",
  },
  measure: {
    en: "type of count, count type, measure type",
    fr: "mesure, type de décompte, type de mesure",
    ar: "القياس, نوع العد, طريقة العد",
  },
  unit: {
    en: "unit of measure, units, unit of measurement",
    fr: "unité, unité de mesure",
    ar: "الوحدة, وحدة القياس, وحدة",
  },
  qualifier: {
    en: "precision, bound, modifier, word before",
    fr: "qualificatif, qualificateur, précision",
    ar: "الوصف, الدقة",
  },
  value: {
    en: "number, figure, count, amount, total, no, nr, quantity, best, best estimate, individuals",
    fr: "valeur, nombre, chiffre, effectif, total, quantité, individus",
    ar: "القيمة, العدد, عدد, الرقم, المجموع, الإجمالي, الكمية",
  },
  low: {
    en: "minimum, min, low estimate, lower bound, lower",
    fr: "minimum, min, borne inférieure, estimation basse",
    ar: "الحد الأدنى, أدنى",
  },
  high: {
    en: "maximum, max, high estimate, upper bound, upper",
    fr: "maximum, max, borne supérieure, estimation haute",
    ar: "الحد الأقصى, أقصى",
  },
  households: {
    en: "families, hh, number of households, number of families",
    fr: "ménages, familles, nombre de ménages, nombre de familles",
    ar: "الأسر, عدد الأسر, العائلات, عدد العائلات",
  },
  period_start: {
    en: "start, start date, from, from date, since, date from, period from, begin",
    fr: "début, date de début, depuis, du, à partir de",
    ar: "تاريخ البداية, البداية, من تاريخ, منذ, بداية الفترة",
  },
  as_of: {
    en: "date, as of date, end date, end, to, until, reporting date, date to, day, year, month, period end, cut-off date, data as of",
    fr: "date, au, date de fin, fin, jusqu'au, jour, année, mois, à la date du, date des données",
    ar: "التاريخ, تاريخ, حتى تاريخ, تاريخ النهاية, النهاية, اليوم, السنة, الشهر, حتى",
  },
  published: {
    en: "publication date, date published, published on, report date, date of report, release date, posted",
    fr: "date de publication, publié le, date du rapport, date de parution",
    ar: "تاريخ النشر, تاريخ التقرير, نشر في",
  },
  origin: {
    en: "source, source organisation, source organization, source name, organisation, organization, according to, reported by, agency",
    fr: "source, organisation, organisme, selon, nom de la source, agence",
    ar: "المصدر, مصدر, المنظمة, الجهة, اسم المصدر, بحسب",
  },
  via: {
    en: "relayed by, quoted by, passed on by",
    fr: "relayé par, cité par",
    ar: "نقلا عن, بواسطة",
  },
  dataset: {
    en: "data set",
    fr: "jeu de données",
    ar: "مجموعة البيانات",
  },
  definition: { en: "methodology, method", fr: "définition, méthode", ar: "التعريف, المنهجية" },
  baseline: {
    en: "counting since, count start",
    fr: "décompte depuis, début du décompte",
    ar: "بداية العد",
  },
  place: {
    en: "area, admin, admin1, admin 1, adm1, admin2, admin 2, adm2, region, province, governorate, district, city, town, state, where, location name, place name, camp, site",
    fr: "lieu, localité, région, province, gouvernorat, département, ville, emplacement, zone, territoire, site",
    ar: "المكان, مكان, الموقع, المحافظة, المدينة, المنطقة, الإقليم, الولاية, البلدية, القضاء",
  },
  country: {
    en: "iso3, iso, country code, iso code, country",
    fr: "pays, code pays, code iso",
    ar: "البلد, الدولة, رمز البلد",
  },
  pcode: {
    en: "p code, place code, admin code, adm1 pcode, adm2 pcode, admin1 pcode, admin2 pcode",
    fr: "code p, code du lieu, code administratif",
    ar: "رمز المكان, الرمز الإداري",
  },
  publisher: { en: "published by", fr: "éditeur, publié par", ar: "الناشر, ناشر" },
  document_title: {
    en: "title, report, document, report title, source title, source document",
    fr: "titre, rapport, document, titre du rapport, titre du document",
    ar: "العنوان, عنوان التقرير, التقرير, الوثيقة",
  },
  document_url: {
    en: "url, link, source url, source link, web address, report url, hyperlink",
    fr: "lien, adresse, lien de la source, adresse web, url de la source",
    ar: "الرابط, رابط, رابط المصدر, عنوان الصفحة",
  },
  document_language: { en: "language, lang", fr: "langue", ar: "اللغة" },
  page: { en: "page number, pages", fr: "numéro de page", ar: "الصفحة, رقم الصفحة" },
  excerpt: { en: "quote, quotation, extract", fr: "extrait, citation", ar: "مقتطف, اقتباس" },
  note: {
    en: "notes, comment, comments, remark, remarks, description",
    fr: "notes, commentaire, commentaires, remarque, remarques, observations, description",
    ar: "ملاحظة, ملاحظات, الملاحظات, تعليق, تعليقات, الوصف التفصيلي",
  },
};
