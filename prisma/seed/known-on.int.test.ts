import { describe, expect, it } from "vitest";
import { addDays, calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import { groupBy } from "@/lib/domain/group-by";
import type { ReportedFigure } from "@/lib/domain/model";
import { useSeededDatabase } from "@/lib/testing/database";
import { readSeriesFigures } from "@/lib/work/query-series";
import { hashId } from "./ids";
import { readSeedFiles } from "./read-files";
import type { EditionRow } from "./source-row";

useSeededDatabase();

const KEYS: Record<string, string> = {
  killed: "ukraine-2022|killed|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24",
  injured: "ukraine-2022|injured|civilians|cumulative|persons|ukraine|in|OHCHR|||2022-02-24",
  refugees: "ukraine-2022|refugees|all|new|movements|ukraine|from|UNHCR||border_crossings|",
};

describe("what was known of Ukraine", () => {
  const editions = readSeedFiles().ukraineEditions;
  const cells = [...groupBy(editions, (row) => `${row.indicator}|${row.as_of}`)];
  const days = new Set(
    editions.flatMap((row) => {
      const first = calendarDate(row.first_seen);
      return [addDays(first, -1), first, calendarDate(row.last_seen)];
    }),
  );

  it("is the newest edition seen by then, around the first and on the last day of each of 724", async () => {
    const wrong: string[] = [];
    for (const day of days) {
      const told = await readValues(day);
      for (const [cell, chain] of cells) {
        const values = told.get(cell) ?? [];
        if (values.join() !== newestBy(chain, day).join())
          wrong.push(`${cell} on ${day}: ${values.join(", ")}`);
      }
    }
    expect(editions).toHaveLength(724);
    expect(wrong).toEqual([]);
  });
});

describe("what was known of IDMC's years", () => {
  const turkey = hashId(
    "series",
    "conflict-displacement|displaced|all|stock|persons|turkiye|in|IDMC|GIDD||",
  );
  const readTurkey = async (asOf: string, knownOn: CalendarDate) => {
    const figures = (await readSeriesFigures([turkey], knownOn)).get(turkey) ?? [];
    return figures
      .filter(({ figure }) => figure.asOf === asOf)
      .map(({ figure, status }) => [figure.value, status]);
  };

  it("is the edition of 2024 until that of 2025", async () => {
    expect(await readTurkey("2019-12-31", "2025-06-30")).toEqual([[1099493, "published"]]);
    expect(await readTurkey("2019-12-31", "2025-07-01")).toEqual(
      expect.arrayContaining([
        [1099493, "superseded"],
        [2000, "published"],
      ]),
    );
  });

  it("is a value that its source withdrew until the day on which it did", async () => {
    expect(await readTurkey("2020-12-31", "2025-06-30")).toEqual([[1099493, "published"]]);
    expect(await readTurkey("2020-12-31", "2025-07-01")).not.toContainEqual([1099493, "published"]);
  });
});

/** The published values by indicator and day that a reader of `knownOn` is told. */
async function readValues(knownOn: CalendarDate): Promise<Map<string, (number | null)[]>> {
  const ids = Object.values(KEYS).map((key) => hashId("series", key));
  const figures = [...(await readSeriesFigures(ids, knownOn)).values()].flat();
  const published = figures.filter(({ status }) => status === "published");
  const cells = groupBy(
    published,
    ({ series, figure }: ReportedFigure) => `${series.indicator}|${figure.asOf}`,
  );
  return new Map([...cells].map(([cell, all]) => [cell, all.map(({ figure }) => figure.value)]));
}

/** What the source's table showed on a day: the last edition first seen by then, if any. */
function newestBy(chain: readonly EditionRow[], day: CalendarDate): number[] {
  const last = chain.filter((row) => row.first_seen <= day).at(-1);
  return last ? [Number(last.value)] : [];
}
