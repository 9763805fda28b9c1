import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { approveOne, correctOne, publishOne, rosa, submitOne } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { readXml } from "@/lib/testing/read-xml";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import * as feeds from "./route";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

interface AtomLink {
  "@rel": string;
  "@href": string;
  "@type"?: string;
}

interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  link: AtomLink[];
  author: { name: string };
  content: { "#text": string };
  category: { "@term": string }[];
}

interface AtomFeed extends Omit<AtomEntry, "content"> {
  "@xmlns": string;
  "@xml:lang": string;
  entry?: AtomEntry[];
}

const HOST = { host: "Figures.example.org:8080" };
const ask = (file: string, query = "") =>
  callRoute(feeds, `/api/v1/feeds/${file}${query}`, { file }, HOST);

async function takeAtom(file: string, query = ""): Promise<AtomFeed> {
  const { feed } = readXml(await (await ask(file, query)).text()) as { feed: AtomFeed };
  return feed;
}

const idOf = (figure: string, revision: number): string =>
  `tag:figures.example.org,2026:figures/${figure}/revisions/${revision}`;

describe("the feed of a crisis", () => {
  it("tells what is new, what was corrected and what its source withdrew, the newest first", async () => {
    const id = await publishOne("fed");
    await submitOne("not published");
    const before = await takeAtom("planted.atom");
    expect(before.entry?.map((entry) => entry.id)).toEqual([idOf(id, 1)]);
    await correctOne(id, 1, "fed", { value: "17" });
    expect(await takeAtom("planted.atom")).toEqual(before);
    await approveOne(id);
    const at = new Date("2030-01-01T10:00:00Z");
    const asked = { on: "2020-02-01", reason: "The ministry <took> it & back.", at };
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 2, by: "source" });
    const feed = await takeAtom("planted.atom");
    const entries = feed.entry ?? [];
    expect(entries.map((entry) => entry.id)).toEqual([idOf(id, 3), idOf(id, 2), idOf(id, 1)]);
    expect(entries.map(({ title }) => title.split(":", 1)[0])).toEqual([
      "Withdrawn by its source",
      "Corrected",
      "New",
    ]);
    expect(entries[0]?.content["#text"]).toContain("Reason: The ministry <took> it & back.");
    expect(entries[1]?.content["#text"]).toContain("Digits were transposed.");
    expect(entries[1]?.title).toContain(" 17 people killed ");
    expect(feed.updated).toBe("2030-01-01T10:00:00.000Z");
    expect(entries[0]?.updated).toBe(feed.updated);
    expect(entries[1]?.link[0]?.["@href"]).toBe(
      `http://figures.example.org:8080/figures/${id}?revision=2`,
    );
  });

  it("forgets what we withdraw as an error of ours", async () => {
    const id = await publishOne("fed by mistake");
    expect(JSON.stringify(await takeAtom("planted.atom"))).toContain(id);
    const asked = { on: "2020-02-01", reason: "Typed twice.", at: new Date() };
    await withdrawFigure(rosa, { ...asked, figureId: id, baseRevision: 1, by: "us" });
    expect(JSON.stringify(await takeAtom("planted.atom"))).not.toContain(id);
  });
});

describe("the feed of all crises", () => {
  it("has what RFC 4287 asks of a feed and its entries", async () => {
    const answer = await ask("all.atom", "?lang=ar");
    expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const feed = await takeAtom("all.atom", "?lang=ar");
    expect(feed).toMatchObject({
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": "ar",
      id: "tag:figures.example.org,2026:feeds/all/ar",
      author: { name: "As Reported" },
    });
    const rels = feed.link.map((link) => `${link["@rel"]} ${link["@href"]}`);
    expect(rels).toContain("self http://figures.example.org:8080/api/v1/feeds/all.atom?lang=ar");
    expect(rels).toContain("alternate http://figures.example.org:8080/ar");
    const entries = feed.entry ?? [];
    expect(entries.length).toBe(100);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(100);
    for (const { title, updated, author, link, content } of entries) {
      expect([title, author.name, content["#text"]]).not.toContain("");
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(link.map((one) => one["@rel"])).toEqual(["alternate"]);
    }
    const times = entries.map(({ updated }) => updated);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it("says the same as JSON Feed 1.1", async () => {
    const atom = await takeAtom("libya-2019.atom");
    const answer = await ask("libya-2019.json");
    expect(answer.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
    const feed = (await answer.json()) as { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "http://figures.example.org:8080/api/v1/feeds/libya-2019.json",
      home_page_url: "http://figures.example.org:8080/crises/libya-2019",
    });
    expect(feed.items.map(({ id, title, date_published }) => [id, title, date_published])).toEqual(
      atom.entry?.map(({ id, title, updated }) => [id, title, updated]),
    );
  });

  it.each([
    ["atlantis.atom", "", 404],
    ["all.rss", "", 404],
    ["all.atom", "?lang=de", 400],
    ["all.atom", "?limit=3", 400],
  ])("refuses %s%s", async (file, query, status) => {
    expect((await ask(file, query)).status).toBe(status);
  });
});
