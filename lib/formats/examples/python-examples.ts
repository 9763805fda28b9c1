import { joinAddress, type ExampleAddress } from "./example-address";
import type { ExampleKind } from "./example-kind";

/** How Python, without packages, takes what an address gives; null where curl is all that it needs. */
export function writePython(kind: ExampleKind, address: ExampleAddress): string | null {
  const url = joinAddress(address);
  switch (kind) {
    case "page":
      return readPages({ ...address, query: [...address.query, ["limit", "1000"]] });
    case "list":
      return `import json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    rows = json.load(answer)["data"]
print(len(rows), list(rows[0]))`;
    case "record":
      return `import json, urllib.request

with urllib.request.urlopen("${url}") as answer:
    record = json.load(answer)
print(list(record))`;
    case "csv":
      return `import csv, io, urllib.request

with urllib.request.urlopen("${url}") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
print(len(rows), list(rows[0]))`;
    case "zip":
      return `import csv, io, json, urllib.request, zipfile

with urllib.request.urlopen("${url}") as answer:
    package = zipfile.ZipFile(io.BytesIO(answer.read()))
[table] = json.loads(package.read("datapackage.json"))["resources"]
with package.open(table["path"]) as file:
    rows = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))
print(len(rows), [field["name"] for field in table["schema"]["fields"]])`;
    default:
      return null;
  }
}

function readPages(address: ExampleAddress): string {
  const url = joinAddress(address);
  return `import json, urllib.request

rows, page = [], "${url}"
while page:
    with urllib.request.urlopen(page) as answer:
        found = json.load(answer)
    rows += found["data"]
    cursor = found["nextCursor"]
    page = "${url}&cursor=" + cursor if cursor else None
print(len(rows), list(rows[0]))`;
}

/** How Python keeps a copy of all that such a list gives: to be run again whenever it is to be brought up to date. */
export function writePythonCopy({ url, query }: ExampleAddress): string {
  const changes = joinAddress({ url, query: [...query, ["updatedSince", ""]] });
  return `import json, pathlib, urllib.parse, urllib.request

kept = pathlib.Path("copy.json")
copy = json.loads(kept.read_text("utf-8")) if kept.exists() else {"since": "1970-01-01", "rows": {}}
since = urllib.parse.quote(copy["since"])
with urllib.request.urlopen("${changes}" + since) as answer:
    found = json.load(answer)
for row in found["data"]:
    copy["rows"][row["id"]] = row
for row in found["removed"]:
    copy["rows"].pop(row["id"], None)
copy["since"] = found["meta"]["updatedThrough"]
kept.write_text(json.dumps(copy), "utf-8")
print(len(copy["rows"]), "rows,", len(found["data"]), "new or changed,", len(found["removed"]), "gone")`;
}
