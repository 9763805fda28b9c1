import { element } from "@/lib/series/picture/svg-element";

/** Pixels below the picture for its links, and of a frame at most. */
const LINKS = 56;
const WIDEST = 960;

/**
 * The code that puts an embedded chart into a page: as high as the picture is in a frame of any width.
 * `heights` are those of the wide and of the narrow picture.
 */
export function formatEmbedCode({
  src,
  title,
  width,
  heights,
}: {
  src: string;
  title: string;
  width: number;
  heights: { wide: number; narrow: number };
}): string {
  const ratio = `${width}/${heights.wide + LINKS}`;
  const style = `width:100%;max-width:${WIDEST}px;aspect-ratio:${ratio};min-height:${heights.narrow + LINKS}px;border:0`;
  return element("iframe", { src, title, loading: "lazy", style }, "");
}
