import { z } from "zod";
import { ENTRY_REPORT } from "./entry-report";

const id = z.string().regex(/^[a-z0-9]{1,40}$/);
const version = z.int().min(1);

/** What the browser sends to keep a draft. */
export const SAVE_DRAFT = z.strictObject({ id, report: ENTRY_REPORT, baseVersion: version });

/** What the browser sends to submit one. */
export const SUBMIT_DRAFT = z.strictObject({ draftId: id, baseVersion: version });
