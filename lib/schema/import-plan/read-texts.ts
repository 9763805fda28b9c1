import { z } from "zod";
import type { RecordText } from "@/lib/domain/catalogue";

const TEXTS = z.record(z.string(), z.string());

/** Texts that travelled through a form as JSON; none where it holds anything else. */
export function readTexts(json: string): RecordText {
  try {
    return TEXTS.parse(JSON.parse(json));
  } catch {
    return {};
  }
}
