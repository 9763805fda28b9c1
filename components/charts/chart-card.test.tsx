import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, quantity } from "@/lib/domain/bounds";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { ReportedFigure, Series } from "@/lib/domain/model";
import { languageOf } from "@/lib/i18n/language";
import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages";
import { planCards } from "@/lib/series/plan-cards";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { CrisisCharts } from "./crisis-charts";

const who = makeSeries({
  id: "who",
  rhythms: [{ days: 1, from: calendarDate("2019-01-01"), to: null }],
});
const figures = [
  makeReported(who, "2019-05-06", 432),
  makeReported(who, "2019-05-07", NOT_AVAILABLE),
  makeReported(who, "2019-05-08", quantity("more_than", 400), {
    figure: { id: "seed", role: "triangulation", roleReason: "duplicate" },
    document: { title: "<Seed> article", language: "en" },
  }),
  makeReported(who, "2019-05-09", 443),
  makeReported(who, "2019-05-10", 440),
];

function render(query: string, locale: Locale = "en", all: [Series, ReportedFigure[]][] = []) {
  const shown: [Series, ReportedFigure[]][] = all.length > 0 ? all : [[who, figures]];
  const params = new URLSearchParams(query);
  const plans = planCards(
    shown.map(([series, own]) => ({
      series,
      figures: own.length,
      recommended: own.length,
    })),
    [],
    params,
  );
  const html = renderToStaticMarkup(
    <CrisisCharts
      plans={plans}
      figures={new Map(shown.map(([series, own]) => [series.id, own]))}
      events={[]}
      place={{
        path: "/crises/crisis",
        params,
        language: languageOf(locale),
        origin: "https://figures.example.org",
      }}
    />,
  );
  return plainSpaces(html);
}

/** French sets off punctuation by no-break spaces; the tests type plain ones. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, " ");
}

describe("a chart card", () => {
  it("shows a picture that says in words what it shows, and the newest number with its report", () => {
    const html = render("");
    expect(html).toContain('role="img"');
    expect(html).toContain(
      "WHO: 4 reports from 6 May 2019 to 10 May 2019, and one beside the line. Latest: 440, as of",
    );
    expect(html).toContain("Running total · Place · since 4 April 2019</h4>");
    expect(html).toContain('href="/figures/2019-05-10-exact-440"');
  });

  it("offers its faces as plain links that keep the rest of the address", () => {
    const html = render("sort=value&killed.scale=log");
    expect(html).toContain(
      'href="/crises/crisis?sort=value&amp;killed.face=table&amp;killed.scale=log#killed"',
    );
    expect(html).toContain('href="/crises/crisis?sort=value&amp;killed.scale=log#killed"');
  });

  it("lists every figure in the table, each leading to its report, with what has to be said", () => {
    const html = render("killed.face=table");
    expect(html.match(/href="\/figures\//g)).toHaveLength(5);
    expect(html).toContain("more than 400");
    expect(html).toContain("no figure available");
    expect(html).toContain("Beside the line: relays a figure already recorded");
    expect(html).toContain("Lower than the figure before; no reason coded");
    expect(html).toContain('<bdi lang="en">&lt;Seed&gt; article</bdi>');
    expect(html).toContain("-3");
  });

  it.each([
    ["en", "Lower than the figure before; no reason coded", "Lower than before: correction"],
    ["fr", "Inférieur au chiffre précédent ; aucune raison", "Inférieur au précédent : correction"],
    ["ar", "أدنى من الرقم السابق؛ ولم يُسجَّل سبب", "أدنى مما سبق: تصحيح"],
  ] as const)(
    "shows each step down of a state, whether its reason is coded (%s)",
    (locale, uncoded, coded) => {
      const stock = makeSeries({ id: "stock", indicator: "displaced", measure: "stock" });
      const falls = [
        makeReported(stock, "2020-12-31", 316_415),
        makeReported(stock, "2021-02-28", 278_177),
        makeReported(stock, "2021-04-30", 245_483, { figure: { fallReason: "correction" } }),
      ];
      const html = render("displaced.face=table", locale, [[stock, falls]]);
      expect(html).toContain(uncoded);
      expect(html).toContain(coded);
      const picture = render("", locale, [[stock, falls]]);
      expect(/class="[^"]*square[^"]*" d="([^"]*)"/.exec(picture)?.[1]?.match(/h0/g)).toHaveLength(
        2,
      );
      expect(picture).toContain(plainSpaces(MESSAGES[locale].charts.legend.fall));
    },
  );

  it("downloads exactly the series and dates of the view", () => {
    const html = render("killed.face=download&from=2019-05-08&knownOn=2019-06-01");
    expect(html).toContain(
      'href="/api/v1/figures.csv?series=who&amp;from=2019-05-08&amp;knownOn=2019-06-01"',
    );
    expect(html).toContain("3 figures");
  });

  it("says about its series which counts hold the same people", () => {
    const html = render("killed.face=about");
    expect(html).toContain("Also part of: people killed or injured.");
    expect(html).toContain("Counts that overlap are never added.");
  });

  it("keeps to the dates asked for and says when there is nothing", () => {
    expect(render("killed.face=table&to=2019-05-06").match(/href="\/figures\//g)).toHaveLength(1);
    expect(render("from=2024-01-01")).toContain("No figure in these dates.");
  });

  it("says which part of the address it did not follow", () => {
    const html = render("killed.face=pie&from=yesterday");
    expect(html).toContain(
      "killed.face: “pie” cannot be used. Allowed: chart, table, download, about.",
    );
    expect(html).toContain("from: “yesterday” cannot be used. Allowed: YYYY-MM-DD.");
    expect(render("from=x", "fr")).toContain("« x » n’est pas utilisable. Valeurs possibles :");
    expect(render("from=x", "ar")).toContain("لا يمكن استخدامه. القيم الممكنة:");
  });

  it("says one day once, what a period counts, and that a publication date is not known", () => {
    const fresh = makeSeries({ id: "fresh", measure: "new", baseline: null });
    const undated = { document: { published: null } };
    const day = makeReported(fresh, "2023-09-04", 7, {
      figure: { periodStart: calendarDate("2023-09-04") },
      ...undated,
    });
    expect(render("", "en", [[fresh, [day]]])).toContain(
      "WHO: one report on 4 September 2023. Latest: 7, on 4 September 2023.",
    );
    const table = render("killed.face=table", "en", [[fresh, [day]]]);
    expect(table).toContain('<th scope="row" role="rowheader">on 4 September 2023</th>');
    expect(table).toContain("<small>publication date unknown</small>");
    const beside = makeReported(who, "2019-05-08", 9, {
      figure: { role: "triangulation", roleReason: "suspect" },
    });
    expect(render("", "en", [[who, [beside]]])).toContain(
      "WHO: one report beside the line on 8 May 2019, none on it. Latest: 9, as of 8 May 2019.",
    );
  });

  it("gives the changes in words no stronger than their bounds", () => {
    const bounded = makeSeries({ ...who, id: "bounded" });
    const html = render("killed.face=table", "en", [
      [
        bounded,
        [
          makeReported(bounded, "2019-05-06", quantity("at_least", 454)),
          makeReported(bounded, "2019-05-07", 510),
          makeReported(bounded, "2019-05-08", quantity("at_least", 520)),
          makeReported(bounded, "2019-05-09", quantity("at_least", 533)),
        ],
      ],
    ]);
    expect(html).toContain("at most +56");
    expect(html).toContain("at least +10");
    expect(html).toContain("+13 in the recorded count");
  });

  it("speaks the reader's language, and leads to pages in it", () => {
    expect(render("", "fr")).toContain('href="/fr/figures/2019-05-10-exact-440"');
    expect(render("", "ar")).toContain("٤٤٠");
  });
});
