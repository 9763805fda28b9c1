import { expect, it } from "vitest";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { groupBy } from "@/lib/domain/group-by";
import { placePoints } from "@/lib/series/place-points";
import { useSeededDatabase } from "@/lib/testing/database";
import { judgeStandings } from "./judge-standings";
import { listSeries, readSeriesFigures } from "./query-series";
import { readTrends } from "./read-trends";

useSeededDatabase();

it.each([null, "2019-05-20", "2022-07-01"] as const)(
  "stands every figure where its series' picture does, as known on %s",
  async (day) => {
    const series = (await listSeries({ ...NO_FILTER, knownOn: day })).map((s) => s.series);
    const figures = await readSeriesFigures(
      series.map(({ id }) => id),
      day,
    );
    const lines = series.map((one) => placePoints(one, figures.get(one.id) ?? [], day));
    const standings = await judgeStandings([...figures.values()].flat(), day);
    const drawn = lines.flatMap(({ points }) =>
      points.map(({ figure, onLine, mark, reason }) => [figure, { onLine, mark, reason }] as const),
    );
    expect(standings).toEqual(new Map(drawn));
    const bare = lines.map((line) => ({
      ...line,
      points: line.points.map(({ reported: _reported, ...point }) => point),
    }));
    expect(await readTrends(series, day)).toMatchObject(bare);
  },
);

it("marks the falls of Libya's displaced people though nobody coded their reason", async () => {
  const filter = {
    ...NO_FILTER,
    crisis: ["libya-2019"],
    indicator: ["displaced" as const],
    measure: ["stock" as const],
  };
  const ids = (await listSeries(filter)).map(({ series }) => series.id);
  const all = [...(await readSeriesFigures(ids, null)).values()].flat();
  const standings = await judgeStandings(all, null);
  const byValue = groupBy(all, ({ figure }) => figure.value);
  for (const value of [316_415, 278_177]) {
    const marks = byValue.get(value)?.map(({ figure }) => standings.get(figure.id));
    expect(marks).toContainEqual({ onLine: true, mark: "fall", reason: null });
  }
});
