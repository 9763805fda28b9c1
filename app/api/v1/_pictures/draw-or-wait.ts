import { BusyError, drawPng } from "@/lib/formats/png";
import { ApiError } from "@/lib/http/problem";

/** {@link drawPng}; tells the client to come back where too many pictures are being drawn. */
export async function drawOrWait(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await drawPng(svg, scale);
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    throw new ApiError("busy", "Too many pictures are being drawn. Ask again in a moment.");
  }
}
