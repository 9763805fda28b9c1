import { expect, it } from "vitest";
import { CRISIS_COLUMNS } from "./crisis-columns";
import { EVENT_COLUMNS } from "./event-columns";
import { ALL_FIGURE_COLUMNS } from "./figure-columns";
import { PLACE_COLUMNS } from "./place-columns";
import { SERIES_SUMMARY_COLUMNS } from "./series-columns";
import { DOCUMENT_COLUMNS, ORGANISATION_COLUMNS } from "./source-columns";

const CLASSIFIED = ["code", "name", "type"];

/**
 * From the hashtag dictionary of HXL 1.1 (hxlstandard.org, 2018-04-30): hashtags that touch what is
 * recorded here, with the released attributes that may stand with each, and the vocabulary that it
 * has by default.
 */
const DICTIONARY: Record<string, string[]> = {
  "#meta": ["id", "source", "url"],
  "#crisis": [...CLASSIFIED, "v_glide"],
  "#event": CLASSIFIED,
  "#indicator": [...CLASSIFIED, "num", "text"],
  "#affected": ["killed", "injured", "displaced", "idps", "refugees", "hh", "ind", "f", "m"],
  "#date": ["start", "end", "occurred", "reported", "approved", "canceled", "converted"],
  "#org": [...CLASSIFIED, "funder", "impl", "prog", "url"],
  "#loc": [...CLASSIFIED, "origin", "dest"],
  "#geo": ["bounds", "elevation", "lat", "lon", "precision"],
  "#country": ["code", "name", "origin", "dest", "v_iso3"],
  "#status": ["code", "name"],
  "#description": ["type"],
};

const LISTS: { name: string; hxl?: string }[][] = [
  [...ALL_FIGURE_COLUMNS],
  [...SERIES_SUMMARY_COLUMNS],
  [...CRISIS_COLUMNS],
  [...DOCUMENT_COLUMNS],
  [...ORGANISATION_COLUMNS],
  [...EVENT_COLUMNS],
  [...PLACE_COLUMNS],
];
const TAGGED = LISTS.flat().flatMap(({ name, hxl }) => (hxl === undefined ? [] : [{ name, hxl }]));

it.each(TAGGED)("$name is tagged as the dictionary of HXL 1.1 has it: $hxl", ({ hxl }) => {
  const [hashtag = "", ...attributes] = hxl.split("+");
  expect(Object.keys(DICTIONARY)).toContain(hashtag);
  for (const attribute of attributes) expect(DICTIONARY[hashtag]).toContain(attribute);
});

it("a tag names one column of a list", () => {
  for (const columns of LISTS) {
    const tags = columns.flatMap(({ hxl }) => hxl ?? []);
    expect(new Set(tags).size).toBe(tags.length);
  }
});
