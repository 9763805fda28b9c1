import { readFileSync } from "node:fs";
import type { PlainFigure } from "@/lib/extract/to-plain-figure";

/** A figure that a careful reader would record, with other values that are right too. */
export interface GoldFigure extends PlainFigure {
  alt?: Partial<Record<keyof PlainFigure, readonly (string | number | boolean | null)[]>>;
}

/** A text with the figures it states; see docs/extraction.md. */
export interface GoldItem {
  id: string;
  lang: string;
  published: string | null;
  text: string;
  gold: readonly GoldFigure[];
  /** Debatable figures: a suggestion of one is neither right nor wrong. */
  ignore?: readonly { indicator: string; value: number }[];
}

/** The items of a file of JSON lines. */
export function readItems(file: string): GoldItem[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldItem);
}
