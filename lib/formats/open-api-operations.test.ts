import { expect, it } from "vitest";
import { describeApi } from "./open-api";
import { readOperations } from "./open-api-operations";

const LIMITS = {
  langs: ["en", "fr"],
  themes: ["light"],
  width: { least: 1, most: 2, usual: 1 },
  modes: ["recorded", "change"],
  valueScales: ["linear"],
} as const;

const described = describeApi("/api/v1", LIMITS);
const operations = readOperations(described);

it("tells every address of the document, each with what it takes and answers", () => {
  const paths = Object.keys(described["paths"] as object);
  expect(operations.map(({ address }) => address)).toEqual(paths.map((path) => `/api/v1${path}`));
  for (const { address, parameters, answers, errors, summary } of operations) {
    expect(summary).not.toBe("");
    for (const part of parameters) {
      expect(part.description, `${part.name}`).not.toBe("");
      expect(part.type).not.toBe("");
    }
    const parts = address.endsWith("/figures.csv") ? ["206"] : [];
    expect(answers.map(({ name }) => name)).toEqual(["200", ...parts, "304"]);
    expect(errors.map(({ name }) => name)).toContain("400");
    for (const part of [...answers, ...errors]) expect(part.description).not.toBe("");
  }
});

it("tells what all charts take once, and codes as they are written", () => {
  const chart = operations.find(({ id }) => id === "draw_chart");
  const names = chart?.parameters.map(({ name }) => name) ?? [];
  expect(names.filter((name) => name.startsWith("{chart}."))).toHaveLength(6);
  expect(names).not.toContain("killed.mode");
  const mode = chart?.parameters.find(({ name }) => name === "{chart}.mode");
  expect(mode?.type).toBe("recorded | change");
  const list = operations.find(({ id }) => id === "list_figures");
  const measure = list?.parameters.find(({ name }) => name === "measure");
  expect(measure?.type).toBe("cumulative | new | stock, …");
});

it("tells who takes CSV how text is kept from being run, and nobody else", () => {
  const told = operations.filter(({ answers }) =>
    answers.some(({ description }) => description.includes("apostrophe")),
  );
  expect(told.map(({ address }) => address.replace("/api/v1/", ""))).toEqual(
    ["crises", "series", "figures", "organisations", "documents", "events", "places"].map(
      (list) => `${list}.csv`,
    ),
  );
});
