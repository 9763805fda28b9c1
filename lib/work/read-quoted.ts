import "server-only";
import type { Quoted } from "@/lib/domain/quote-refusal";
import { driver } from "@/lib/store/connection";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { judgeStandings } from "./judge-standings";

/** Figures with where they stand today, in the order asked for; null where one of them is none. */
export async function readQuoted(ids: readonly string[]): Promise<Quoted[] | null> {
  const found = readFiguresByIds(driver(), [...new Set(ids)]);
  const reported = [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
  if (reported.length < new Set(ids).size) return null;
  const standings = await judgeStandings(reported, null);
  return reported.map((one) => ({
    reported: one,
    standing: standings.get(one.figure.id) ?? null,
  }));
}
