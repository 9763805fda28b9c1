import { useEffect, useState } from "react";
import type { ActionResult } from "@/lib/domain/action-result";
import type { EntryReportText } from "@/lib/domain/entry";
import type { DescribedReport } from "./described-report";

/** Typing pauses this long before the report is looked at. */
const PAUSE = 450;

export type Examine = (report: EntryReportText) => Promise<ActionResult<DescribedReport>>;

/** What the report says and what stands against it, shortly after each change. */
export function useExamination(report: EntryReportText, examine: Examine) {
  const [found, setFound] = useState<{ of: EntryReportText; described: DescribedReport } | null>(
    null,
  );

  useEffect(() => {
    let overtaken = false;
    const timer = setTimeout(() => {
      examine(report)
        .then((result) => {
          if (result.ok && !overtaken) setFound({ of: report, described: result.value });
        })
        // Without a line there is nothing to say; the next change asks again.
        .catch(() => {});
    }, PAUSE);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [report, examine]);

  return { described: found && found.described, stale: found?.of !== report };
}
