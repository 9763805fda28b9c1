import type { ExampleAddress } from "./example-address";
import type { ExampleKind } from "./example-kind";

/** How Power Query in Excel takes what an address gives; null where that is no table or record. */
export function writePowerQuery(kind: ExampleKind, address: ExampleAddress): string | null {
  const source = readFrom(address);
  switch (kind) {
    case "csv":
      return `let
    Source = Csv.Document(${source},
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
    Rows`;
    case "xlsx":
      return `let
    Source = Excel.Workbook(${source}, true),
    Rows = Source{0}[Data]
in
    Rows`;
    case "list":
      return `let
    Source = Json.Document(${source}),
    Rows = Table.FromRecords(Source[data])
in
    Rows`;
    case "record":
      return `let
    Source = Json.Document(${source}),
    Fields = Record.ToTable(Source)
in
    Fields`;
    default:
      return null;
  }
}

function readFrom({ url, query }: ExampleAddress): string {
  if (query.length === 0) return `Web.Contents(${quote(url)})`;
  const fields = query.map(([name, value]) => `${name} = ${quote(value)}`);
  return `Web.Contents(${quote(url)},
        [Query = [${fields.join(", ")}]])`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
