import { pictureHeight, PICTURE_WIDTHS } from "@/lib/series/picture/draw-picture";
import type { ChartPicture } from "@/lib/series/picture/picture";

/** Widths of the two pictures of an embedded chart. */
export const EMBED_WIDTHS = { wide: PICTURE_WIDTHS.usual, narrow: 400 };

/** How high they are. */
export function measureEmbed(picture: ChartPicture): Record<"wide" | "narrow", number> {
  return {
    wide: pictureHeight(picture, EMBED_WIDTHS.wide),
    narrow: pictureHeight(picture, EMBED_WIDTHS.narrow),
  };
}
