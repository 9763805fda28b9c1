import type { ListName } from "./figure-filter";
import type { SourceList } from "./source-page";

/** The formats in which a list can be taken away, as they end an address. */
export const FILE_FORMATS = ["csv", "xlsx", "json", "zip"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What the rows of a file are. */
export type FileSubject = ListName | SourceList;
