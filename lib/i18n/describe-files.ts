import { FILE_FORMATS, type FileFormat } from "@/lib/domain/file-format";
import type { Language } from "./language";

/** A file to take away: what it is called, and what it is good for. */
export interface DescribedFile {
  format: FileFormat;
  href: string;
  name: string;
  hint: string;
}

/** Formats whose files speak to their reader, in the language of the page. */
const SPEAKING: ReadonlySet<FileFormat> = new Set(["xlsx", "zip"]);

/** A list in these formats; `hrefOf` gives the address with the view's filters and what is added. */
export function describeFiles(
  hrefOf: (format: FileFormat, more: Record<string, string>) => string,
  { t, locale }: Language,
  formats: readonly FileFormat[] = FILE_FORMATS,
): DescribedFile[] {
  return formats.map((format) => ({
    format,
    href: hrefOf(format, SPEAKING.has(format) && locale !== "en" ? { lang: locale } : {}),
    name: t(`download.files.${format}`),
    hint: t(`download.files.${format}Hint`),
  }));
}
