import type { Place } from "@/lib/domain/model";
import { COUNTRY_NAMES } from "./country-names";

type Names = readonly [en: string, fr: string, ar: string];

interface SeedPlace {
  slug: string;
  names: Names;
  country: string;
  adminLevel: Place["adminLevel"];
  parent: string | null;
}

/** Slug of a country from its English name: "Côte d’Ivoire" is `cote-d-ivoire`. */
function slugify(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

const COUNTRIES: SeedPlace[] = Object.entries(COUNTRY_NAMES).map(([country, names]) => ({
  slug: slugify(names[0]),
  names,
  country,
  adminLevel: 0,
  parent: null,
}));

/** Below a country, as the documents name it. The level is left open where a place is no unit. */
const WITHIN: SeedPlace[] = [
  within("western-libya", ["Western Libya", "Ouest de la Libye", "غرب ليبيا"], null, "libya"),
  within("tripoli", ["Tripoli", "Tripoli", "طرابلس"], 2, "libya"),
  within("abu-salim", ["Abu Salim", "Abou Salim", "أبو سليم"], 3, "tripoli"),
  within("wadi-rabia", ["Wadi Rabi'a", "Wadi Rabi'a", "وادي الربيع"], null, "tripoli"),
  within("tajoura", ["Tajoura", "Tajoura", "تاجوراء"], 3, "tripoli"),
  within(
    "southern-tajoura",
    ["Southern Tajoura", "Sud de Tajoura", "جنوب تاجوراء"],
    null,
    "tajoura",
  ),
  within("murzuq", ["Murzuq", "Mourzouq", "مرزق"], 2, "libya"),
  within("khartoum", ["Khartoum", "Khartoum", "الخرطوم"], 1, "sudan"),
  within("west-darfur", ["West Darfur", "Darfour-Occidental", "غرب دارفور"], 1, "sudan"),
  within("el-geneina", ["El Geneina", "El Geneina", "الجنينة"], 2, "west-darfur"),
  within("gaza-strip", ["Gaza Strip", "Bande de Gaza", "قطاع غزة"], 1, "palestine"),
  within("west-bank", ["West Bank", "Cisjordanie", "الضفة الغربية"], 1, "palestine"),
];

/** Places that IDMC's file lists by a code of its own and without a name. */
const CODED: SeedPlace[] = [
  {
    slug: "ab9",
    names: ["Abyei Area (AB9)", "Zone d’Abyei (AB9)", "منطقة أبيي (AB9)"],
    country: "AB9",
    adminLevel: 0,
    parent: null,
  },
  { slug: "xkx", names: ["XKX", "XKX", "XKX"], country: "XKX", adminLevel: 0, parent: null },
];

/** Every place of the shipped data, parents before children. */
export const PLACES: readonly SeedPlace[] = [...COUNTRIES, ...CODED, ...WITHIN];

const BY_LOCATION: Record<string, string> = {
  Libya: "libya",
  "Western Libya": "western-libya",
  Tripoli: "tripoli",
  "Tripoli (Abu Salim)": "abu-salim",
  "Tripoli (Wadi Rabi'a)": "wadi-rabia",
  Tajoura: "tajoura",
  "Tajoura (southern)": "southern-tajoura",
  Murzuq: "murzuq",
  Sudan: "sudan",
  Khartoum: "khartoum",
  "West Darfur (El Geneina)": "el-geneina",
  "Gaza Strip": "gaza-strip",
  "West Bank": "west-bank",
  Lebanon: "lebanon",
  Ukraine: "ukraine",
};

/** Slug of the place that a row's location names, by name or by country code. Throws RangeError. */
export function readPlace(location: string): string {
  const slug =
    BY_LOCATION[location] ??
    PLACES.find((place) => place.adminLevel === 0 && place.country === location)?.slug;
  if (!slug) throw new RangeError(`unknown location: ${location}`);
  return slug;
}

function within(
  slug: string,
  names: Names,
  adminLevel: Place["adminLevel"],
  parent: string,
): SeedPlace {
  const country =
    { libya: "LBY", tripoli: "LBY", tajoura: "LBY", palestine: "PSE" }[parent] ?? "SDN";
  return { slug, names, country, adminLevel, parent };
}
