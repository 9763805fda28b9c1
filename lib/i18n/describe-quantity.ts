import type { Quantity } from "@/lib/domain/bounds";
import type { Series } from "@/lib/domain/model";
import { formatNumber } from "./format";
import type { Language } from "./language";

/** A quantity in words. The bound belongs to the number: `number` alone is never printed. */
export interface QuantityWords {
  /** What stands before the number: "more than"; empty for an exact number. */
  hedge: string;
  /** "400", for a range "300 and 450"; for a number that the source lacks: "no figure available". */
  number: string;
  /** What is counted, agreeing with the number: "people killed". */
  noun: string;
  /** Number and bound: "more than 400", "between 300 and 450". */
  amount: string;
  /** The whole: "more than 400 people killed". */
  phrase: string;
}

/** What a series counts, as far as words for it go. */
export type Counted = Pick<Series, "indicator" | "population" | "unit">;

/** A count that takes the general plural in all languages: "people killed", "قتلى". */
const GENERAL_PLURAL = 5;

/** The quantity that a figure states, in the reader's language. */
export function describeQuantity(
  quantity: Quantity,
  counted: Counted,
  language: Language,
): QuantityWords {
  const { t, locale } = language;
  const { qualifier } = quantity;
  if (qualifier === "not_available") {
    const number = t("figure.amount.not_available");
    const noun = describeCounted(counted, language);
    return {
      hedge: "",
      number,
      noun,
      amount: number,
      phrase: t("figure.noFigureFor", { noun }),
    };
  }
  const count = quantity.value ?? quantity.high ?? quantity.low ?? 0;
  const values = {
    number: formatNumber(count, locale),
    low: formatNumber(quantity.low ?? 0, locale),
    high: formatNumber(quantity.high ?? 0, locale),
  };
  const noun = nounFor(counted, count, qualifier !== "exact", language);
  const amount = t(`figure.amount.${qualifier}`, values);
  const hedge = qualifier === "exact" ? "" : t(`figure.hedge.${qualifier}`);
  return {
    hedge,
    number: qualifier === "range" ? t("figure.rangeEnds", values) : values.number,
    noun,
    amount,
    phrase: tidy(
      t("figure.phrase", {
        amount,
        hedge,
        noun,
        // Arabic says one and two by the noun alone; a range names both of its ends.
        count: qualifier === "range" ? GENERAL_PLURAL : count,
      }),
    ),
  };
}

/** What is counted, without a number: "people killed", "health workers injured", "displacements". */
export function describeCounted(counted: Counted, language: Language): string {
  return nounFor(counted, GENERAL_PLURAL, true, language);
}

function nounFor(
  { indicator, population, unit }: Counted,
  count: number,
  hedged: boolean,
  { t }: Language,
): string {
  const values = {
    count,
    population,
    indicator: t(`codes.indicator.${indicator}`),
    // Arabic nouns change their case behind "more than", "about" and the like.
    case: hedged ? "oblique" : "plain",
    people: t(`figure.people.${population}`, { count }),
    code: indicator,
  };
  return tidy(
    unit === "persons"
      ? t(`figure.counted.${indicator}`, values)
      : t(`figure.countedUnit.${unit}`, values),
  );
}

/** A language without a word in one place leaves a gap there. */
function tidy(text: string): string {
  return text.replace(/ {2,}/g, " ").trim();
}
