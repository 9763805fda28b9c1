import { beforeAll, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import { judgeAtom, judgeJsonFeed } from "@/lib/testing/judge-feed";
import { correctOne, approveOne, publishOne } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import * as feeds from "./route";

useSeededDatabase();

beforeAll(async () => {
  plantCrisis(driver());
  const id = await publishOne("fed & <valid>", { note: "\u0007 ]]> &amp; قتيل" });
  await correctOne(id, 1, "fed & <valid>", { value: "17" });
  await approveOne(id);
});

const take = async (file: string, lang: string): Promise<string> =>
  (await callRoute(feeds, `/api/v1/feeds/${file}?lang=${lang}`, { file })).text();

it.each(["en", "fr", "ar"])("feeds are valid in %s, of all and of each crisis", async (lang) => {
  const slugs = driver().prepare<[], string>("SELECT slug FROM Crisis").pluck().all();
  for (const name of ["all", ...slugs]) {
    expect(judgeAtom(await take(`${name}.atom`, lang))).toEqual([]);
    expect(judgeJsonFeed(await take(`${name}.json`, lang))).toEqual([]);
  }
});

it("what is no feed is told by what it breaks", async () => {
  const atom = await take("planted.atom", "en");
  for (const [from, to] of [
    [/<updated>[^<]+<\/updated>/, "<updated>yesterday</updated>"],
    [/<id>[^<]+<\/id>/, ""],
    ["</title>", "</title><colour>red</colour>"],
    [' rel="self"', ' rel="other"'],
    [/<author>.*?<\/author>/g, ""],
  ] as const) {
    const broken = atom.replace(from, to);
    expect(broken).not.toBe(atom);
    expect(judgeAtom(broken)).not.toEqual([]);
  }
  const json = await take("planted.json", "en");
  for (const [from, to] of [
    [/"version":"[^"]+"/, '"version":"1"'],
    [/"date_published":"[^"]+"/, '"date_published":"2020-01-01"'],
    [/"content_text":/g, '"text":'],
  ] as const) {
    const broken = json.replace(from, to);
    expect(broken).not.toBe(json);
    expect(judgeJsonFeed(broken)).not.toEqual([]);
  }
});
