import { expect, test } from "vitest";
import { emptyRow } from "@/lib/domain/entry-rows";
import { readPicks, readRowForm, toFormTexts } from "./row-form";

const row = {
  ...emptyRow("row"),
  value: "400",
  excerpt: " as printed ",
  provisional: true,
  reasons: { jump: "A mass grave was found." },
};

function formOf(texts: Record<string, string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(texts)) {
    for (const value of values) form.append(name, value);
  }
  return form;
}

test("a row comes back from its form as it went in", () => {
  expect(readRowForm(formOf(toFormTexts(row)))).toEqual(row);
});

test("fields that a form does not have are empty", () => {
  expect(readRowForm(new FormData())).toEqual({ ...emptyRow("row"), ...readEmpty() });
});

/** What an empty row offers is chosen nowhere in an empty form. */
function readEmpty() {
  const { population, qualifier, placeRole, periodStartBasis, asOfBasis, role } = emptyRow("");
  const offered = { population, qualifier, placeRole, periodStartBasis, asOfBasis, role };
  return Object.fromEntries(Object.keys(offered).map((name) => [name, ""]));
}

test("what was picked is taken from mine, all else from theirs", () => {
  const theirs = { ...row, value: "410", page: "3", note: "Theirs." };
  const form = formOf({ "pick.value": ["mine"], "pick.page": ["theirs"] });
  expect(readPicks(form, row, theirs)).toEqual({ ...theirs, value: "400" });
  expect(readPicks(new FormData(), row, theirs)).toBeNull();
});
