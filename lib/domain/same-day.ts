import type { Document, Figure, Organisation } from "./model";

/** As much of a figure as decides which one of a day stands on the line. */
export interface Rival {
  figure: Pick<Figure, "id" | "low" | "high" | "computedBy">;
  document: Pick<Document, "published" | "firstSeen"> & {
    publisher: Pick<Organisation, "id"> | null;
  };
  series: { origin: Pick<Organisation, "id"> };
}

/**
 * Order of figures of one series and one day, the one that stands on the line first: a stated number
 * before a computed one, the origin's own document, the later published, the narrower bound, the id.
 */
export function compareSameDay(a: Rival, b: Rival): number {
  return (
    Number(a.figure.computedBy !== null) - Number(b.figure.computedBy !== null) ||
    Number(isOwnDocument(b)) - Number(isOwnDocument(a)) ||
    compareText(publishedOf(b), publishedOf(a)) ||
    compareWidth(a, b) ||
    compareText(a.figure.id, b.figure.id)
  );
}

function isOwnDocument({ document, series }: Rival): boolean {
  return document.publisher?.id === series.origin.id;
}

function publishedOf({ document }: Rival): string {
  return document.published ?? document.firstSeen ?? "";
}

/** Bounded on both sides before one side before none; among the bounded the smaller interval. */
function compareWidth({ figure: a }: Rival, { figure: b }: Rival): number {
  const openSides = (f: typeof a) => Number(f.low === null) + Number(f.high === null);
  const span = (f: typeof a) => (f.high ?? 0) - (f.low ?? 0);
  return openSides(a) - openSides(b) || (openSides(a) === 0 ? span(a) - span(b) : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
