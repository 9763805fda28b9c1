import { describe, expect, it } from "vitest";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as chart from "@/app/api/v1/charts/[crisis]/[picture]/route";
import * as embed from "./[crisis]/[chart]/route";

useSeededDatabase();

async function ask(name: string, query = "", locale = "en") {
  const params = { locale, crisis: "libya-2019", chart: name };
  const answer = await callRoute(embed, `/embed/libya-2019/${name}?${query}`, params);
  return { status: answer.status, html: await answer.text() };
}

/** The addresses of the pictures, as a browser reads them. */
function readPictures(html: string): string[] {
  return [...html.matchAll(/(?:srcset|src)="([^"]+)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
}

describe("an embedded chart", () => {
  it("has pictures that are there, whatever its address says", async () => {
    const { html } = await ask("killed", "killed.origin=WHO,Nobody&killed.mode=x&a=b", "ar");
    const pictures = readPictures(html);
    expect(pictures).toHaveLength(4);
    for (const address of pictures) {
      const picture = await callRoute(chart, address, {
        crisis: "libya-2019",
        picture: "killed.svg",
      });
      expect(picture.status).toBe(200);
      const svg = await picture.text();
      expect(svg).toContain('lang="ar"');
      expect(svg).toContain("?killed.origin=WHO#killed");
    }
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).not.toContain("<script");
  });

  it("keeps to one theme where it is asked to", async () => {
    const pictures = readPictures((await ask("killed", "theme=dark")).html);
    expect(pictures).toHaveLength(2);
    for (const address of pictures) expect(address).toContain("theme=dark");
  });

  it("leads to its page and to the table, in its language and view", async () => {
    const { html } = await ask("killed", "killed.scale=log", "fr");
    expect(html).toContain('href="/fr/crises/libya-2019?killed.scale=log#killed"');
    expect(html).toContain("killed.face=table");
  });

  it("says in its frame that it is not there", async () => {
    const { status, html } = await ask("dragons", "", "fr");
    expect(status).toBe(404);
    expect(html).toContain('<html lang="fr"');
  });
});
