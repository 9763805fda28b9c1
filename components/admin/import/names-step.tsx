import type { RecordText } from "@/lib/domain/catalogue";
import { NAME_KINDS } from "@/lib/domain/import/import-mapping";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import { formatNumber } from "@/lib/i18n/format";
import { writeName } from "@/lib/schema/import-plan/name-texts";
import { CheckForm } from "./check-form";
import { namePart, type FileName } from "./name-part";
import { StepForm } from "./step-form";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";
import { Suggestions, type SuggestionLists } from "./suggestions";

/** More would be too much for one form; the next ones come when these are decided. */
const MOST_NAMES = 300;

/** What the names stand for that nothing on record is called. */
export function NamesStep({ lists, ...props }: StepProps & { lists: SuggestionLists }) {
  const { record, actor, language } = props;
  const { t, locale } = language;
  const title = t("admin.import.step.names");
  if (record.preview === null) {
    return (
      <StepFrame title={title} lede={t("admin.import.names.lede")}>
        <CheckForm {...props} />
      </StepFrame>
    );
  }
  const all = listNames(record);
  const names = all.slice(0, MOST_NAMES);
  const kinds = NAME_KINDS.filter((kind) => names.some((one) => one.kind === kind));
  if (names.length === 0) {
    return (
      <StepFrame title={title} lede={t("admin.import.names.none")}>
        <CheckForm {...props} />
      </StepFrame>
    );
  }
  return (
    <StepFrame title={title} lede={t("admin.import.names.lede")}>
      {all.length > names.length && (
        <p>
          {t("admin.import.names.more", {
            count: all.length - names.length,
            number: formatNumber(all.length - names.length, locale),
          })}
        </p>
      )}
      <Suggestions lists={lists} />
      <StepForm
        {...props}
        step="names"
        base={writeFileNames(names)}
        parts={kinds.map((kind) =>
          namePart(
            kind,
            names.filter((one) => one.kind === kind),
            actor,
            language,
          ),
        )}
        submits={[
          { value: "on", label: t("admin.import.names.on") },
          ...(isWaiting(names)
            ? [{ value: "skip", label: t("admin.import.names.skip") } as const]
            : []),
        ]}
      />
    </StepFrame>
  );
}

/** Whether somebody has to decide on one of them. */
export function isWaiting(names: readonly FileName[]): boolean {
  return names.some(({ rows }) => rows !== null);
}

function writeFileNames(names: readonly FileName[]): RecordText {
  return Object.fromEntries(
    names.flatMap(({ kind, name, choice }) => Object.entries(writeName(kind, name, choice))),
  );
}

/** Those that wait for somebody first, then those that somebody decided on. */
export function listNames({ plan, preview }: Pick<ImportRecord, "plan" | "preview">): FileName[] {
  const unknown = preview?.unknownNames ?? [];
  // What was chosen for a name and is not on record leaves it waiting.
  const waiting = unknown.map(({ kind, name, rows, suggested }) => ({
    kind,
    name,
    rows,
    choice: plan.names[kind][name] ?? suggested,
  }));
  const undecided = new Set(unknown.map(({ kind, name }) => `${kind} ${name}`));
  const decided = NAME_KINDS.flatMap((kind) =>
    Object.entries(plan.names[kind])
      .filter(([name]) => !undecided.has(`${kind} ${name}`))
      .map(([name, choice]) => ({ kind, name, rows: null, choice })),
  );
  return [...waiting, ...decided];
}
