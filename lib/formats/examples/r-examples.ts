import { joinAddress, type ExampleAddress } from "./example-address";
import type { ExampleKind } from "./example-kind";

/** How R takes what an address gives: tables by itself, JSON by jsonlite; null for anything else. */
export function writeR(kind: ExampleKind, address: ExampleAddress): string | null {
  const url = joinAddress(address);
  switch (kind) {
    case "csv":
      return `rows <- read.csv("${url}", encoding = "UTF-8", na.strings = "")
str(rows)`;
    case "zip":
      return `file <- tempfile(fileext = ".zip")
download.file("${url}", file, mode = "wb", quiet = TRUE)
table <- grep("[.]csv$", unzip(file, list = TRUE)$Name, value = TRUE)
rows <- read.csv(unz(file, table), encoding = "UTF-8", na.strings = "")
str(rows)`;
    case "list":
      return `rows <- jsonlite::fromJSON("${url}")$data
str(rows)`;
    case "record":
      return `record <- jsonlite::fromJSON("${url}")
str(record, max.level = 1)`;
    default:
      return null;
  }
}
