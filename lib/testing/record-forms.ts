import type { RecordText } from "@/lib/domain/catalogue";

/** Whole forms of the lists, each valid beside the planted crisis; `parts` replace their fields. */
export function placeForm(parts: RecordText = {}): RecordText {
  return {
    slug: "xa-village",
    name: "Village",
    nameFr: "",
    nameAr: "",
    parent: "xa-town",
    adminLevel: "3",
    country: "",
    pcode: "",
    latitude: "",
    longitude: "",
    ...parts,
  };
}

export function organisationForm(parts: RecordText = {}): RecordText {
  return {
    code: "XNEW",
    kind: "ngo",
    name: "New organisation",
    nameFr: "",
    nameAr: "",
    shortName: "",
    shortNameFr: "",
    shortNameAr: "",
    aliases: "",
    ...parts,
  };
}

export function crisisForm(parts: RecordText = {}): RecordText {
  return {
    slug: "new-crisis",
    name: "A new crisis",
    nameFr: "",
    nameAr: "",
    summary: "What happened.",
    summaryFr: "",
    summaryAr: "",
    startDate: "2026-01-02",
    endDate: "",
    countries: "SDN, TCD",
    glide: "",
    rank: "7",
    ...parts,
  };
}

export function eventForm(parts: RecordText = {}): RecordText {
  return {
    title: "A ceasefire",
    titleFr: "",
    titleAr: "",
    startDate: "2020-01-05",
    endDate: "",
    document: "",
    ...parts,
  };
}

export function seriesForm(parts: RecordText = {}): RecordText {
  return {
    indicator: "injured",
    population: "all",
    measure: "cumulative",
    unit: "persons",
    place: "xa-town",
    placeRole: "in",
    origin: "XORG",
    dataset: "",
    definition: "",
    baseline: "2020-01-01",
    methodNote: "",
    continues: "",
    rhythms: "",
    ...parts,
  };
}
