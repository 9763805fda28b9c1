import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute, readJson } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME } from "@/lib/testing/enter-reports";
import { approveOne, correctOne, publishOne, rosa } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { pinFigure, readPinnedFigure } from "@/lib/work/read-pinned-figure";
import { readFigure } from "@/lib/work/read-figure";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import * as crisis from "@/app/api/v1/crises/[slug]/[file]/route";
import * as figure from "@/app/api/v1/figures/[id]/[file]/route";
import * as quote from "@/app/api/v1/quote/route";
import * as series from "@/app/api/v1/series/[id]/[file]/route";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const HOST = { host: "figures.example.org" };

interface QuoteAnswer {
  quote: string | null;
  permalink: string | null;
  refusals: { code: string; text: string }[];
}

async function askQuote(ids: string[], lang = "en"): Promise<QuoteAnswer> {
  const path = `/api/v1/quote?figure=${ids.join(",")}&lang=${lang}`;
  return readJson<QuoteAnswer>(callRoute(quote, path, {}, HOST));
}

describe("a corrected figure", () => {
  it("can be read as each revision had it, once that one is published", async () => {
    const id = await publishOne("pinned");
    const first = await readPinnedFigure(id, 1);
    await correctOne(id, 1, "pinned", { value: "17" });
    expect(await readPinnedFigure(id, 2)).toBeNull();
    expect(await approveOne(id)).toBe("approved");
    const second = await readPinnedFigure(id, 2);
    expect(second?.reported.figure).toMatchObject({ value: 17, revision: 2 });
    expect(await readPinnedFigure(id, 1)).toEqual(first);
    expect(first?.reported.figure.value).not.toBe(17);
    expect(await readPinnedFigure(id, 3)).toBeNull();

    const cited = async (revision: string) => {
      const path = `/api/v1/figures/${id}/citation.bib${revision}`;
      return (await callRoute(figure, path, { id, file: "citation.bib" }, HOST)).text();
    };
    expect(await cited("?revision=1")).toContain(`/figures/${id}?revision=1`);
    expect(await cited("")).toContain("version = {revision 2}");
    expect(await cited("?revision=3")).toContain('"status":404');
    const { quote: sentence, permalink } = await askQuote([id]);
    expect(permalink).toBe(`http://figures.example.org/figures/${id}?revision=2`);
    expect(sentence).toContain(" 17 people killed ");
  });

  it("keeps what became of it when an old revision is shown", async () => {
    const id = await publishOne("pinned and withdrawn");
    const before = await readFigure(id);
    const asked = { on: "2020-02-01", reason: "Taken back.", at: ENTRY_TIME } as const;
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 1, by: "source" });
    const now = (await readFigure(id))?.reported;
    if (!now) throw new Error("no figure");
    const { shown } = await pinFigure(now, 1);
    expect(shown.status).toBe("withdrawn");
    expect(shown.figure).toMatchObject({
      revision: 1,
      value: before?.reported.figure.value,
      withdrawnOn: null,
    });
    expect((await askQuote([id])).refusals).toMatchObject([{ code: "withdrawn" }]);
  });

  it("is gone in all revisions once we withdraw it as an error of ours", async () => {
    const id = await publishOne("pinned and gone");
    const asked = { on: "2020-02-01", reason: "Typed twice.", at: ENTRY_TIME } as const;
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 1, by: "us" });
    expect(await readPinnedFigure(id, 1)).toBeNull();
  });
});

describe("the figures of Libya 2019", () => {
  const ids = (where: string, most = 2): string[] =>
    (
      driver()
        .prepare(
          `SELECT f.id FROM Figure f JOIN Series s ON s.id = f.seriesId
           JOIN Crisis c ON c.id = s.crisisId JOIN Organisation o ON o.id = s.originId
           WHERE c.slug = 'libya-2019' AND f.role = 'recommended' AND ${where} ORDER BY f.id LIMIT ${most}`,
        )
        .all() as { id: string }[]
    ).map(({ id }) => id);

  it("are quoted with their bound in each language", async () => {
    const stated = ids("f.qualifier = 'more_than' AND s.indicator = 'displaced'", 50);
    const answers = await Promise.all(stated.map((one) => askQuote([one])));
    const leading = answers.findIndex(({ quote: sentence }) => sentence !== null);
    expect(answers[leading]?.quote).toMatch(/: more than [\d,]+ people displaced .*: http/);
    const id = stated[leading] ?? "";
    expect((await askQuote([id], "fr")).quote).toContain("plus de ");
    expect((await askQuote([id], "ar")).quote).toContain("أكثر من ");
  });

  it("are refused as a sum, with the reasons", async () => {
    const stocks = ids("s.measure = 'stock'");
    const refused = await askQuote(stocks);
    expect(refused).toMatchObject({ quote: null, permalink: null });
    expect(refused.refusals.map(({ code }) => code)).toContain("sum_of_stocks");
    const mixed = await askQuote([...stocks, ...ids("s.measure = 'cumulative'")], "fr");
    expect(mixed.refusals.map(({ text }) => text).join(" ")).toContain("ne s’additionnent pas");
  });
});

describe("citations", () => {
  const ofCrisis = (file: string, query = "") =>
    callRoute(crisis, `/c/${file}${query}`, { slug: "libya-2019", file }, HOST);

  it("of a crisis and a series name whose figures they are, and the version of the data", async () => {
    const text = await (await ofCrisis("citation.txt", "?lang=fr")).text();
    expect(text).toMatch(/chiffres tels que publiés par .*OMS/);
    expect(text).toContain("http://figures.example.org/fr/crises/libya-2019");
    const row = driver().prepare("SELECT id FROM Series ORDER BY id LIMIT 1").get();
    const { id } = row as { id: string };
    const file = "citation.json";
    const answer = await callRoute(series, `/s/${file}`, { id, file }, HOST);
    expect(answer.headers.get("content-type")).toBe("application/vnd.citationstyles.csl+json");
    const [item] = (await answer.json()) as Record<string, unknown>[];
    expect(item).toMatchObject({
      type: "dataset",
      URL: `http://figures.example.org/series/${id}`,
      publisher: "As Reported",
    });
  });

  it("are refused where nothing is to be cited so", async () => {
    expect((await ofCrisis("citation.ris")).status).toBe(404);
    expect((await ofCrisis("citation.txt", "?revision=1")).status).toBe(400);
    expect((await ofCrisis("citation.txt", "?lang=de")).status).toBe(400);
    const none = { slug: "atlantis", file: "citation.txt" };
    expect((await callRoute(crisis, "/c", none)).status).toBe(404);
    expect((await callRoute(quote, "/api/v1/quote", {})).status).toBe(400);
    expect((await callRoute(quote, "/api/v1/quote?figure=nothing", {})).status).toBe(404);
  });
});
