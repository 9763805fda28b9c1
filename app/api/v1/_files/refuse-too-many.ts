import "server-only";
import { XLSX_ROWS } from "@/lib/formats/xlsx";
import { ApiError } from "@/lib/http/problem";
import type { ExportedList } from "@/lib/work/exported-list";
import type { ListRequest } from "@/lib/work/list-request";

const mostRows = (hxl: boolean): number => XLSX_ROWS - (hxl ? 2 : 1);

/** Throws where a sheet of XLSX cannot hold the rows of the list below its headings. */
export async function requireRoom<Row, Page>(
  { boundRows, count }: Pick<ExportedList<Row, Page>, "boundRows" | "count">,
  request: ListRequest<Page>,
): Promise<void> {
  // Counting a million figures holds up everybody else.
  if (boundRows !== undefined && (await boundRows(request)) <= mostRows(request.hxl)) return;
  refuseTooMany(await count(request), request.hxl);
}

/** {@link requireRoom} for so many rows. */
export function refuseTooMany(rows: number, hxl: boolean): void {
  const most = mostRows(hxl);
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
