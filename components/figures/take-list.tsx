import type { FileSubject } from "@/lib/domain/file-format";
import { apiListPath, withQuery } from "@/lib/config/paths";
import { describeFiles } from "@/lib/i18n/describe-files";
import type { Language } from "@/lib/i18n/language";
import { OtherFiles } from "@/components/ui/file-list";

/** The list that is shown, with the filter of `query`, as files to take away. */
export function TakeList({
  list,
  query,
  language,
}: {
  list: FileSubject;
  query: URLSearchParams;
  language: Language;
}) {
  const files = describeFiles(
    (format, more) =>
      withQuery(
        apiListPath(list, format),
        new URLSearchParams([...query, ...Object.entries(more)]),
      ),
    language,
  );
  return <OtherFiles label={language.t("download.filesOf", { list })} files={files} />;
}
