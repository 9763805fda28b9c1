import { z } from "zod";
import { INDICATORS, MEASURES, POPULATIONS } from "@/lib/domain/codes";
import { codes, date, names as named } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

export const PICTURE_FORMATS = ["svg", "png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a card's view says in the address of its page, behind the card's name; its faces are none of a picture's. */
const VIEW = ["mode", "scale", "measure", "population", "origin", "place"] as const;
const DATES = ["from", "to", "knownOn"];
/** Pixels of a PNG for one of the picture. */
const SCALES = ["1", "1.5", "2", "3"] as const;

/** Pixels of a PNG from side to side: a larger one would take a hundred megabytes to draw. */
const MOST_PIXELS = 3200;

/** The parts of a page's address that decide what a picture of this card shows. */
export function pictureParameters(params: URLSearchParams, card: string): URLSearchParams {
  const own = new Set(viewNames(card));
  return new URLSearchParams([...params].filter(([name, value]) => own.has(name) && value !== ""));
}

/** One series has nothing to choose but how it is looked at. */
function viewKeys(card: string): (typeof VIEW)[number][] {
  const chooses = INDICATORS.some((indicator) => indicator === card);
  return chooses ? [...VIEW] : ["mode", "scale"];
}

function viewNames(card: string): string[] {
  return [...viewKeys(card).map((key) => `${card}.${key}`), ...DATES];
}

/** What pictures can be, which others decide. */
export interface PictureLimits<Lang extends string, Theme extends string> {
  langs: readonly [Lang, ...Lang[]];
  themes: readonly [Theme, ...Theme[]];
  width: { least: number; most: number; usual: number };
  modes: readonly [string, ...string[]];
  valueScales: readonly [string, ...string[]];
}

/** The parameters of a picture of `card` as a schema; how sharp it is only where it is a PNG. */
export function pictureSchema<Lang extends string, Theme extends string>(
  card: string,
  format: PictureFormat,
  limits: PictureLimits<Lang, Theme>,
) {
  const ofView = {
    mode: z.enum(limits.modes).optional(),
    scale: z.enum(limits.valueScales).optional(),
    measure: codes(MEASURES),
    population: codes(POPULATIONS),
    origin: named(),
    place: named(),
  };
  const view: Record<string, z.ZodType> = {};
  for (const key of viewKeys(card)) view[`${card}.${key}`] = ofView[key];
  for (const name of DATES) view[name] = date();
  return {
    view,
    own: {
      lang: z.enum(limits.langs).default(limits.langs[0]),
      theme: z.enum(limits.themes).default(limits.themes[0]),
      width: width(limits.width),
      ...(format === "png" ? { scale: z.enum(SCALES).default("2") } : {}),
    },
  };
}

export type PictureQuery<Lang, Theme> =
  | {
      ok: true;
      lang: Lang;
      theme: Theme;
      width: number;
      scale: number;
      /** What of it is said to the card, by the names of its page; empty fields are left out. */
      view: URLSearchParams;
    }
  | { ok: false; problems: QueryProblem[] };

/**
 * The parameters of a picture of `card`: how the card is looked at, in the words of its page, which are
 * checked where the card is made; the language, the colours and the size. For a PNG also how sharp.
 */
export function parsePictureQuery<Lang extends string, Theme extends string>(
  params: URLSearchParams,
  card: string,
  format: PictureFormat,
  limits: PictureLimits<Lang, Theme>,
): PictureQuery<Lang, Theme> {
  const { view: ofView, own } = pictureSchema(card, format, limits);
  const inView = new Set(Object.keys(ofView));
  const [seen, rest] = [true, false].map((isSeen) =>
    Object.fromEntries(
      [...params].filter(
        ([name, value]) => inView.has(name) === isSeen && !(isSeen && value === ""),
      ),
    ),
  );
  const parsed = z.strictObject(own).safeParse(rest, { reportInput: true });
  const looked = z.strictObject(ofView).safeParse(seen, { reportInput: true });
  const repeated = findRepeated(params);
  if (!parsed.success || !looked.success || repeated.length > 0) {
    const known = [...Object.keys(own), ...inView];
    const problems = [parsed, looked].flatMap(({ error }) =>
      error === undefined ? [] : toProblems(error, known),
    );
    return { ok: false, problems: [...repeated, ...problems] };
  }
  const { scale = "1", ...said } = parsed.data;
  if (said.width * Number(scale) > MOST_PIXELS) {
    const message = `width times scale is at most ${MOST_PIXELS}.`;
    return { ok: false, problems: [{ parameter: "scale", message, allowed: null }] };
  }
  const view = pictureParameters(params, card);
  return { ok: true, ...said, scale: Number(scale), view };
}

/** The parameters of a preview as a schema. */
export function previewShape<Lang extends string>(langs: readonly [Lang, ...Lang[]]) {
  return { lang: z.enum(langs).default(langs[0]) };
}

/** The parameters of a preview: its language. */
export function parsePreviewQuery<Lang extends string>(
  params: URLSearchParams,
  langs: readonly [Lang, ...Lang[]],
): { ok: true; lang: Lang } | { ok: false; problems: QueryProblem[] } {
  const repeated = findRepeated(params);
  const own = z.strictObject(previewShape(langs));
  const parsed = own.safeParse(Object.fromEntries(params), { reportInput: true });
  if (parsed.success && repeated.length === 0) return { ok: true, lang: parsed.data.lang as Lang };
  const problems = parsed.success ? [] : toProblems(parsed.error, ["lang"]);
  return { ok: false, problems: [...repeated, ...problems] };
}

function width({ least, most, usual }: PictureLimits<string, string>["width"]) {
  const message = `A whole number of pixels from ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .pipe(z.number().min(least, message).max(most, message))
    .default(usual);
}
