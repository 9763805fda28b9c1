import type { CrisisEvent, ReportedFigure, Series } from "@/lib/domain/model";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import type { CardPlan } from "./plan-cards";

/** One chart card of a crisis with all that is needed to draw it. */
export interface Chart {
  crisis: Series["crisis"];
  plan: CardPlan;
  /** By the series' ids, as known on the period's `knownOn`. */
  figures: ReadonlyMap<string, readonly ReportedFigure[]>;
  events: CrisisEvent[];
  /** Parts of the address that it could not follow. */
  ignored: IgnoredParameter[];
}
