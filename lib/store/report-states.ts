import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "./connection";
import { readDocuments, readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";

/**
 * States of figures, saved or current, as readers would see them if they were published: for people
 * who are signed in, since nothing is left out. In the order given.
 */
export function reportStates(db: Db, states: readonly FigureState[]): ReportedFigure[] {
  const organisations = readOrganisations(db);
  const series = readSeriesByIds(
    db,
    states.map(({ seriesId }) => seriesId),
    organisations,
  );
  const documents = readDocuments(
    db,
    states.map(({ documentId }) => documentId),
    organisations,
  );
  return states.map(({ viaIds, status, ...figure }) => {
    const of = { series: series.get(figure.seriesId), document: documents.get(figure.documentId) };
    if (!of.series || !of.document) {
      throw new Error(`figure ${figure.id} has no series or document`);
    }
    return {
      figure: { ...figure, via: viaIds.flatMap((id) => organisations.get(id) ?? []) },
      series: of.series,
      document: of.document,
      status: status === "withdrawn" ? "withdrawn" : "published",
      supersededById: null,
      updatedAt: null,
    };
  });
}
