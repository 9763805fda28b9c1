import "server-only";
import { extractInSteps } from "@/lib/extract/extract-figures";
import type { ExtractOptions, Suggestion } from "@/lib/extract/figure";
import { compileLater } from "./compile-later";
import { runInSlices } from "./run-in-slices";

/** The figures that a text states, read while the process answers others. */
export async function readReport(text: string, options: ExtractOptions): Promise<Suggestion[]> {
  return compileLater(text.length, () => runInSlices(extractInSteps(text, options)));
}
