import "server-only";
import { LOCALES } from "@/lib/i18n/locales";
import { VALUE_SCALES } from "@/lib/series/frame";
import { PICTURE_WIDTHS } from "@/lib/series/picture/draw-picture";
import { PICTURE_THEMES } from "@/lib/series/picture/palette";
import { CHART_MODES } from "@/lib/series/shapes";

/** What pictures of charts can be. */
export const PICTURE_LIMITS = {
  langs: LOCALES,
  themes: PICTURE_THEMES,
  width: PICTURE_WIDTHS,
  modes: CHART_MODES,
  valueScales: VALUE_SCALES,
};
