import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { parseItemQuery } from "@/lib/schema/download-query";
import { accept, JSON_TYPE, orNotFound } from "./answers";
import type { AnswerRequest } from "./read-route";

/** A series as JSON; null where there is none. */
type ReadSeriesJson = (
  id: string,
  knownOn: CalendarDate | null,
  dataVersion: number,
) => Promise<Uint8Array<ArrayBuffer> | null>;

/** What one series is answered with: by what Next and the server below it answer alike. */
export function answerSeriesBy(readJson: ReadSeriesJson): AnswerRequest<{ id: string }> {
  return async ({ query, params: { id } }) => {
    const { knownOn } = accept(parseItemQuery(query));
    return {
      question: `series/${id}?knownOn=${knownOn}`,
      contentType: JSON_TYPE,
      body: async (dataVersion) => ({
        content: orNotFound(await readJson(id, knownOn, dataVersion), "series"),
      }),
    };
  };
}
