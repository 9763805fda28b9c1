import { z } from "zod";
import { day, paragraph, required } from "./fields";

/** "Checked, no change" as a form states it. */
export const CHECK_FORM = z.object({ on: required(day()), note: paragraph(1_000) });
