import type { ImportStep } from "@/lib/domain/import/import-steps";
import { localName } from "@/lib/i18n/format";
import { findUnsure } from "@/lib/schema/import-plan/find-unconfirmed";
import { listEntryChoices } from "@/lib/work/list-entry-choices";
import { listEntryCrises } from "@/lib/work/list-report-kinds";
import { readPreviewRows } from "@/lib/work/imports/read-import";
import { listMappings } from "@/lib/work/imports/saved-mappings";
import { mayPublishImport } from "@/lib/work/imports/may-publish";
import { ColumnsStep } from "@/components/admin/import/columns-step";
import { CommitStep } from "@/components/admin/import/commit-step";
import { ORGANISATION_LIST, PLACE_LIST } from "@/components/admin/import/constant-parts";
import { CRISIS_LIST } from "@/components/admin/import/name-part";
import { NamesStep } from "@/components/admin/import/names-step";
import { PreviewStep } from "@/components/admin/import/preview-step";
import { ReadingStep } from "@/components/admin/import/reading-step";
import type { StepProps } from "@/components/admin/import/step-props";
import { organisationOptions, placeOptions } from "@/components/admin/entry/entry-options";
import {
  commitAction,
  planAction,
  saveMappingAction,
} from "@/app/[locale]/(admin)/admin/import/actions";

/** The step of an import that the address names. */
export async function Step({
  step,
  query,
  ...given
}: Omit<StepProps, "action"> & { step: ImportStep; query: URLSearchParams }) {
  const props = { ...given, action: planAction };
  const { actor, record } = props;
  switch (step) {
    case "reading":
      return <ReadingStep {...props} />;
    case "columns": {
      const { crises, lists } = await readLists(props);
      return (
        <ColumnsStep
          {...props}
          unsure={findUnsure(record)}
          crises={crises}
          lists={lists}
          saved={await listMappings(actor)}
          applied={query.get("applied")}
          saveAction={saveMappingAction}
        />
      );
    }
    case "names": {
      const { crises, lists } = await readLists(props);
      return <NamesStep {...props} lists={{ ...lists, [CRISIS_LIST]: crises }} />;
    }
    case "preview": {
      const rows = await readPreviewRows(actor, { id: record.id });
      return (
        <PreviewStep
          {...props}
          rows={rows}
          asked={query.get("show")}
          hasMoved={query.has("moved")}
        />
      );
    }
    case "commit":
      return (
        <CommitStep
          {...props}
          commitAction={commitAction}
          mayPublish={await mayPublishImport(actor)}
        />
      );
  }
}

async function readLists({ actor, language }: Pick<StepProps, "actor" | "language">) {
  const crises = (await listEntryCrises(actor)).map(({ slug, name }) => ({
    value: slug,
    label: localName(name, language.locale),
  }));
  const { organisations, places } = await listEntryChoices(actor);
  return {
    crises,
    lists: {
      [ORGANISATION_LIST]: organisationOptions(organisations, language),
      [PLACE_LIST]: placeOptions(places, [], language),
    },
  };
}
