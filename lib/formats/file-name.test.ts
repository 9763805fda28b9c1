import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { nameFile } from "./file-name";

it("names a download after its view", () => {
  const view = {
    ...NO_FILTER,
    crisis: ["libya-2019"],
    indicator: ["killed" as const],
    from: "2019-04-01" as const,
    to: "2019-05-31" as const,
  };
  expect(nameFile("figures", view, "csv")).toBe(
    "as-reported_libya-2019_killed_2019-04-01_2019-05-31.csv",
  );
  expect(nameFile("figures", NO_FILTER, "csv")).toBe("as-reported.csv");
  expect(nameFile("series", { ...NO_FILTER, knownOn: "2022-06-01" }, "csv")).toBe(
    "as-reported_series_known-on-2022-06-01.csv",
  );
});

it("stays plain and short whatever is looked for", () => {
  const words = '../"é\r\nطرابلس ' + "x".repeat(300);
  const name = nameFile("figures", { ...NO_FILTER, q: words }, "csv");
  expect(name).toMatch(/^as-reported_e-x+\.csv$/);
  expect(name.length).toBeLessThan(130);
});
