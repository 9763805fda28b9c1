import type { FigureRecordView } from "@/lib/domain/review-views";
import { RECORD_ACTIONS, type RecordAction } from "./record-actions";

/** A form on the page of a record. */
export type OpenForm = { form: RecordAction } | { form: "restore"; revision: number };

/** The form that an address asks for, where there is one and the person may use it. */
export function readOpenForm(
  params: URLSearchParams,
  { may, states }: FigureRecordView,
): OpenForm | null {
  const asked = params.get("do");
  const form = RECORD_ACTIONS.find((action) => action === asked);
  if (form !== undefined) return may[form] ? { form } : null;
  const revision = Number(params.get("revision"));
  const isKnown = states.slice(1).some((state) => state.revision === revision);
  return asked === "restore" && may.restore && isKnown ? { form: "restore", revision } : null;
}
