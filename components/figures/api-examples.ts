/** How a tool takes figures from the site at `origin`: killed in one crisis, as its sources said. */
interface ApiExample {
  tool: "curl" | "Python" | "R" | "Excel Power Query";
  code: string;
}

const QUERY = "crisis=libya-2019&indicator=killed&to=2019-05-08";

/** The same table by four tools; none of them needs a key. */
export function apiExamples(origin: string): ApiExample[] {
  const csv = `${origin}/api/v1/figures.csv?${QUERY}`;
  const json = `${origin}/api/v1/figures?${QUERY}&limit=1000`;
  return [
    { tool: "curl", code: `curl -sf --compressed '${csv}'` },
    {
      tool: "Python",
      code: `import json, urllib.request

address = "${json}"
while address:
    with urllib.request.urlopen(address) as answer:
        page = json.load(answer)
    for figure in page["data"]:
        print(figure["asOf"], figure["origin"], figure["qualifier"], figure["value"])
    cursor = page["nextCursor"]
    address = "${json}&cursor=" + cursor if cursor else None`,
    },
    {
      tool: "R",
      code: `figures <- read.csv("${csv}", encoding = "UTF-8")
aggregate(id ~ origin + qualifier, data = figures, FUN = length)`,
    },
    {
      tool: "Excel Power Query",
      code: `let
    Source = Csv.Document(Web.Contents("${origin}/api/v1/figures.csv",
        [Query = [crisis = "libya-2019", indicator = "killed", to = "2019-05-08"]]),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Figures = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
    Figures`,
    },
  ];
}
