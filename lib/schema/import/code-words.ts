import type {
  Indicator,
  Measure,
  PlaceRole,
  Population,
  Qualifier,
  Unit,
} from "@/lib/domain/codes";

/** Words of one language each, parted by commas; compared without accents, capitals and signs. */
export type WordLists = Readonly<Record<"en" | "fr" | "ar", string>>;

/** What files write where we have a code, besides the codes themselves. */
type Words<Code extends string> = Readonly<Record<Code, WordLists>>;

export const INDICATOR_WORDS: Words<Indicator> = {
  killed: {
    en: "deaths, death, dead, fatalities, fatality, died, deceased, death toll, people killed, persons killed",
    fr: "tués, tué, tuées, morts, mort, mortes, décès, décédés, personnes tuées",
    ar: "قتلى, القتلى, قتيل, قتل, وفيات, الوفيات, شهداء, الشهداء, شهيد",
  },
  injured: {
    en: "injuries, injury, wounded, hurt, people injured, people wounded, persons injured",
    fr: "blessés, blessé, blessées, personnes blessées",
    ar: "جرحى, الجرحى, جريح, مصابون, المصابون, مصابين, المصابين, مصاب, إصابات, الإصابات",
  },
  missing: {
    en: "missing people, missing persons, people missing, disappeared",
    fr: "disparus, disparu, disparues, personnes disparues, portés disparus",
    ar: "مفقودون, المفقودون, مفقودين, المفقودين, مفقود, مختفون",
  },
  displaced: {
    en: "idps, idp, internally displaced, internally displaced persons, internally displaced people, displaced persons, displaced people, people displaced, displacement, displacements, internal displacement, internal displacements",
    fr: "déplacés, déplacé, déplacées, déplacés internes, personnes déplacées, personnes déplacées internes, PDI, déplacement, déplacements, déplacements internes",
    ar: "نازحون, النازحون, نازحين, النازحين, نازح, نزوح, النزوح, النازحون داخليا, النازحين داخليا, نازحون داخليا, مهجرون, المهجرون",
  },
  refugees: {
    en: "refugee",
    fr: "réfugiés, réfugié, réfugiées",
    ar: "لاجئون, اللاجئون, لاجئين, اللاجئين, لاجئ",
  },
  returned: {
    en: "returnees, returnee, returns, people returned",
    fr: "retournés, retourné, retournées, personnes retournées, rapatriés, retours",
    ar: "عائدون, العائدون, عائدين, العائدين, عائد",
  },
  evacuated: {
    en: "evacuees, evacuee, evacuations, people evacuated",
    fr: "évacués, évacué, évacuées, personnes évacuées",
    ar: "إجلاء, الإجلاء, تم إجلاؤهم, من تم إجلاؤهم",
  },
  casualties: {
    en: "casualty, killed and injured, killed or injured, dead and wounded, victims",
    fr: "victimes, tués et blessés, morts et blessés",
    ar: "ضحايا, الضحايا, قتلى وجرحى, القتلى والجرحى",
  },
  health_attacks: {
    en: "attacks on health care, attacks on healthcare, health care attacks, attacks on health",
    fr: "attaques contre les soins de santé, attaques contre la santé",
    ar: "هجمات على الرعاية الصحية, الهجمات على الرعاية الصحية",
  },
};

export const POPULATION_WORDS: Words<Population> = {
  all: {
    en: "total, everyone, people, persons, individuals, all people, total population",
    fr: "tous, toutes, ensemble, personnes, individus",
    ar: "الجميع, الكل, المجموع, إجمالي, الإجمالي, أفراد, أشخاص",
  },
  civilians: {
    en: "civilian",
    fr: "civils, civil, civiles, civile",
    ar: "مدنيون, المدنيون, مدنيين, المدنيين, مدني",
  },
  combatants: {
    en: "combatant, fighters, soldiers, military, armed forces",
    fr: "combattants, combattant, soldats, militaires",
    ar: "مقاتلون, المقاتلون, مقاتلين, المقاتلين, عسكريون, جنود",
  },
  children: {
    en: "child, minors, boys and girls",
    fr: "enfants, enfant, mineurs",
    ar: "أطفال, الأطفال, طفل",
  },
  women: {
    en: "woman, female, females, f",
    fr: "femmes, femme, féminin",
    ar: "نساء, النساء, إناث, الإناث",
  },
  men: {
    en: "man, male, males, m",
    fr: "hommes, homme, masculin",
    ar: "رجال, الرجال, ذكور, الذكور",
  },
  health_workers: {
    en: "health worker, health care workers, healthcare workers, health personnel, health staff, medical staff, medical personnel, medics",
    fr: "personnel de santé, agents de santé, soignants, personnel médical",
    ar: "العاملون الصحيون, عاملون صحيون, العاملين الصحيين, الكوادر الطبية, الطواقم الطبية",
  },
  aid_workers: {
    en: "aid worker, humanitarian workers, humanitarian staff",
    fr: "travailleurs humanitaires, humanitaires, personnel humanitaire",
    ar: "عاملون في المجال الإنساني, العاملون في المجال الإنساني, عمال الإغاثة",
  },
  journalists: {
    en: "journalist, media workers",
    fr: "journalistes, journaliste",
    ar: "صحفيون, الصحفيون, صحفيين, الصحفيين",
  },
  migrants: { en: "migrant", fr: "migrantes", ar: "مهاجرون, المهاجرون, مهاجرين, المهاجرين" },
  other: { en: "others", fr: "autre, autres", ar: "آخرون, أخرى, غير ذلك" },
};

export const MEASURE_WORDS: Words<Measure> = {
  cumulative: {
    en: "running total, cumulative total, total to date, to date, cumul",
    fr: "cumulé, cumulée, cumulés, cumulées, cumulatif, total cumulé, total à ce jour",
    ar: "تراكمي, تراكمية, التراكمي, إجمالي تراكمي, المجموع التراكمي, العدد التراكمي",
  },
  new: {
    en: "daily, weekly, monthly, flow, new in the period",
    fr: "nouveau, nouveaux, nouvelle, nouvelles, flux, journalier, quotidien",
    ar: "جديد, جديدة, جدد, الجدد, يومي, يومية, أسبوعي, شهري",
  },
  stock: {
    en: "current, currently, point in time, state on the day",
    fr: "actuel, actuelle, actuels, actuellement, effectif",
    ar: "حالي, حالية, الحالي, حاليا, القائم",
  },
};

export const UNIT_WORDS: Words<Unit> = {
  persons: {
    en: "people, person, individuals, individual",
    fr: "personnes, personne, individus, individu",
    ar: "شخص, أشخاص, أفراد, فرد",
  },
  households: {
    en: "household, families, family, hh, hhs",
    fr: "ménages, ménage, familles, famille",
    ar: "أسر, الأسر, أسرة, عائلات, العائلات, عائلة",
  },
  movements: {
    en: "movement, crossings, border crossings",
    fr: "mouvements, mouvement, passages, franchissements",
    ar: "حركات, تحركات, تنقلات, حالات عبور",
  },
  incidents: {
    en: "incident, events, attacks",
    fr: "événements, attaques",
    ar: "حوادث, حادث, هجمات",
  },
};

export const QUALIFIER_WORDS: Words<Qualifier> = {
  exact: { en: "exactly, precise", fr: "exactement, précis", ar: "بالضبط, دقيق, تماما" },
  at_least: {
    en: "minimum, min, no fewer than, not less than, no less than, or more, and above",
    fr: "au moins, au minimum, pas moins de, ou plus, et plus",
    ar: "على الأقل, ما لا يقل عن, لا يقل عن, فأكثر, أو أكثر",
  },
  more_than: {
    en: "over, above, greater than, exceeding, in excess of, upwards of",
    fr: "plus de, plus que, supérieur à, dépassant",
    ar: "أكثر من, أزيد من, يزيد عن, يزيد على, ما يزيد عن, ما يزيد على",
  },
  about: {
    en: "approximately, approx, around, some, roughly, an estimated, estimated, circa, ca, c",
    fr: "environ, quelque, à peu près, autour de, approximativement, estimé, estimés",
    ar: "حوالي, نحو, تقريبا, زهاء, قرابة, يقدر بنحو",
  },
  nearly: {
    en: "almost, close to, approaching, just under",
    fr: "presque, près de, quasi",
    ar: "ما يقرب من, يقرب من, ما يقارب, ما يناهز",
  },
  less_than: {
    en: "fewer than, under, below",
    fr: "moins de, moins que, inférieur à",
    ar: "أقل من, دون, ما دون",
  },
  up_to: {
    en: "at most, maximum, max, as many as, no more than, not more than",
    fr: "jusqu'à, au plus, au maximum, pas plus de",
    ar: "حتى, ما يصل إلى, يصل إلى, بحد أقصى, لا يزيد عن, على الأكثر",
  },
  range: { en: "between, interval", fr: "entre, fourchette, intervalle", ar: "بين, ما بين, نطاق" },
  // Words for it are in NOT_AVAILABLE_WORDS, since they stand in cells of numbers too.
  not_available: { en: "", fr: "", ar: "" },
};

export const PLACE_ROLE_WORDS: Words<PlaceRole> = {
  in: { en: "at, location", fr: "dans, à, lieu", ar: "في" },
  from: { en: "origin, place of origin", fr: "de, depuis, origine", ar: "من, المنشأ" },
  to: { en: "destination, arrival", fr: "vers, destination, arrivée", ar: "إلى, الوجهة" },
};

/** What says that the source gave no number. */
export const NOT_AVAILABLE_WORDS: WordLists = {
  en: "n/a, na, not available, unavailable, no data, unknown, not reported, not known, none given, null, nan, tbd, tbc",
  fr: "n.d., nd, non disponible, indisponible, inconnu, n.c., nc, non communiqué, pas de données, s.o.",
  ar: "غ.م, غ.م., غير متوفر, غير متوفرة, غير متاح, لا توجد بيانات, غير معروف",
};

export const YES_WORDS: WordLists = {
  en: "true, yes, y, 1, provisional",
  fr: "oui, o, vrai, provisoire",
  ar: "نعم, صحيح, مؤقت",
};

export const NO_WORDS: WordLists = {
  en: "false, no, n, 0, final",
  fr: "non, faux, définitif",
  ar: "لا, خطأ, نهائي",
};
