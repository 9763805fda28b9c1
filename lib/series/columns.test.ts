import { expect, it } from "vitest";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { fromColumns, toColumns } from "./columns";
import { placePoints } from "./place-points";

it("brings every point back with its document, each document once", () => {
  const series = makeSeries();
  const figures = [
    makeReported(series, "2019-05-08", 443),
    makeReported(series, "2019-05-09", 454, { document: { id: "next", title: "Next report" } }),
    makeReported(series, "2019-05-10", 450, { figure: { registeredLate: 12 } }),
  ];
  const { points } = placePoints(series, figures, null);
  const columns = toColumns(points);
  expect(columns.documents.title).toEqual(["Situation report", "Next report"]);
  expect(columns.document).toEqual([0, 1, 0]);
  const read = fromColumns(JSON.parse(JSON.stringify(columns)) as typeof columns);
  read.forEach((point, i) => {
    const { document, ...rest } = point;
    expect(points[i]).toMatchObject(rest);
    expect(document?.title).toBe(points[i]?.reported.document.title);
  });
});
