import { describe, expect, it } from "vitest";
import { findLeader } from "@/lib/series/leading-figure";
import { placePoints } from "@/lib/series/place-points";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { plant, plantCrisis, plantFigure } from "@/lib/testing/plant";
import { listCrises, readHeadlines } from "./query-crises";
import { readSeries } from "./query-series";

useSeededDatabase();

const DAYS = [null, "2019-05-08", "2020-07-15", "2022-06-10", "2023-10-20", "2024-03-01"] as const;

describe("headlines", () => {
  it.each(DAYS)(
    "lead with the figure that leads the series' picture, as known on %s",
    async (day) => {
      const headlines = (await listCrises(day)).flatMap((overview) => overview.headlines);
      expect(headlines.length).toBeGreaterThan(20);
      for (const { series, latest } of headlines) {
        const detail = await readSeries(series.id, day);
        const { points } = placePoints(series, detail?.figures ?? [], day);
        const leader = findLeader(points.filter((point) => point.onLine));
        expect(latest?.figure.id ?? null).toBe(leader?.figure ?? null);
      }
    },
  );

  it("pass over what stands beside the line, what was computed and what is not available", async () => {
    const db = driver();
    plantCrisis(db);
    const choice = { crisisId: "planted0crisis00", slot: "killed", rank: 1 };
    plant(db, "HeadlineChoice", { ...choice, seriesId: "planted0series00" });
    const event = { id: "planted0event000", crisisId: "planted0crisis00", title: "Strike" };
    plant(db, "CrisisEvent", { ...event, startDate: "2020-01-04" });
    const leads = async () => (await readHeadlines("planted", null))[0]?.latest?.figure.id;
    plantFigure(db, { id: "h1exact", value: 75, asOf: "2020-01-02" });
    const weaker = { qualifier: "at_least", value: 56, low: 56, high: null };
    plantFigure(db, { id: "h2weaker", ...weaker, asOf: "2020-01-03" });
    expect(await leads()).toBe("h1exact");
    plantFigure(db, { id: "h3toll", value: 90, asOf: "2020-01-04", eventId: event.id });
    expect(await leads()).toBe("h1exact");
    plantFigure(db, { id: "h4none", asOf: "2020-01-05" });
    plantFigure(db, { id: "h5computed", value: 80, asOf: "2020-01-06", computedBy: "editors" });
    expect(await leads()).toBe("h1exact");
    plantFigure(db, { id: "h6exact", value: 81, asOf: "2020-01-07" });
    expect(await leads()).toBe("h6exact");
  });
});
