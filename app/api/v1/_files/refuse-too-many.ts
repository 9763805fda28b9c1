import "server-only";
import { XLSX_ROWS } from "@/lib/formats/xlsx";
import { ApiError } from "@/lib/http/problem";

/** Throws where a sheet of XLSX cannot hold that many rows below its headings. */
export function refuseTooMany(rows: number, hxl: boolean): void {
  const most = XLSX_ROWS - (hxl ? 2 : 1);
  if (rows <= most) return;
  throw new ApiError(
    "invalid_parameters",
    `A sheet of XLSX holds ${most} rows below its headings, and this list has ${rows}. ` +
      "Narrow it by filters, or take CSV, JSON or ZIP, which have no such limit.",
    [
      {
        parameter: "limit",
        message: `More than ${most} rows do not fit into XLSX.`,
        allowed: null,
      },
    ],
  );
}
