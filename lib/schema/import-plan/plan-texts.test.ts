import { describe, expect, it } from "vitest";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import { PLAN_STEPS } from "@/lib/domain/import/plan-form";
import { CSV_READING } from "@/lib/testing/file-reading";
import { readPlanForm, readStep, writeStep } from "./plan-texts";

const EMPTY: ImportPlan = {
  reading: CSV_READING,
  mapping: {
    columns: [{ kind: "ignored" }, { kind: "ignored" }, { kind: "ignored" }],
    constants: {},
  },
  names: { crisis: {}, organisation: {}, place: {} },
  reasons: {},
  fallReason: null,
  keepDuplicates: false,
};

const FULL: ImportPlan = {
  reading: {
    ...EMPTY.reading,
    encoding: "windows-1256",
    separator: ";",
    headerRow: 3,
    tagRow: 4,
    decimal: "comma",
    dateOrder: "day_first",
    dayNumbers: "1904",
  },
  mapping: {
    columns: [
      { kind: "field", field: "as_of" },
      { kind: "amount", preset: { indicator: "killed", population: "children" } },
      { kind: "ignored" },
    ],
    constants: { crisis: "libya-2019", publisher: "WHO" },
  },
  names: {
    crisis: {},
    organisation: { "IOM DTM": { kind: "known", code: "IOM", dataset: "DTM" } },
    place: {
      "Ain Zara, Tripoli. choice": {
        kind: "new",
        code: "ain-zara",
        name: "Ain Zara",
        country: "LBY",
        pcode: "LY0110",
        adminLevel: 2,
        dataset: null,
      },
    },
  },
  reasons: { jump: "A new front." },
  fallReason: "correction",
  keepDuplicates: true,
};

describe("the form of a part of a plan", () => {
  it.each(PLAN_STEPS)("says all that the plan says of it: %s", (step) => {
    expect(readStep(step, writeStep(step, FULL), EMPTY)).toEqual({
      ...EMPTY,
      ...(step === "reading" ? { reading: FULL.reading } : {}),
      ...(step === "columns" ? { mapping: FULL.mapping } : {}),
      ...(step === "names" ? { names: FULL.names } : {}),
      ...(step === "reasons"
        ? { reasons: FULL.reasons, fallReason: "correction", keepDuplicates: true }
        : {}),
    });
  });

  it.each(PLAN_STEPS)("changes nothing where it says nothing: %s", (step) => {
    expect(readStep(step, {}, FULL)).toEqual(FULL);
  });

  it("takes away what was emptied", () => {
    const emptied = (step: (typeof PLAN_STEPS)[number]) => {
      const texts = Object.keys(writeStep(step, FULL)).map((name) => [name, ""] as const);
      return readStep(step, Object.fromEntries(texts), FULL);
    };
    expect(emptied("columns").mapping).toEqual(EMPTY.mapping);
    expect(emptied("names").names).toEqual(EMPTY.names);
    expect(emptied("reasons")).toMatchObject({ reasons: {}, fallReason: null });
    expect(emptied("reading").reading).toMatchObject({ headerRow: null, tagRow: null });
  });

  it("keeps what no code means from the plan", () => {
    const texts = { encoding: "rot13", separator: "x", headerRow: "-1", decimal: "?" };
    expect(readStep("reading", texts, FULL).reading).toMatchObject({
      encoding: "windows-1256",
      separator: ";",
      headerRow: null,
      decimal: null,
    });
    expect(readStep("columns", { "column.0": "nonsense" }, FULL).mapping.columns[0]).toEqual({
      kind: "ignored",
    });
  });

  it("takes the other's text where that was chosen", () => {
    const form = new FormData();
    form.set("decimal", "point");
    form.set("choose.decimal", "theirs");
    form.set("encoding", " utf-8 ");
    form.set("choose.encoding", "mine");
    form.set("$ACTION_ID", "x");
    const texts = readPlanForm(form, { decimal: "comma", encoding: "utf-16le" });
    expect(texts).toMatchObject({ decimal: "comma", encoding: "utf-8" });
    expect(texts).not.toHaveProperty("$ACTION_ID");
  });
});
