import type { Pixel } from "@/lib/series/paths";

/** A place on a line or an outline, or a break in it. */
export type LiveDatum = Pixel | { x: number; y: null };

const STEP = /([MlhvV])([^MlhvV]*)/g;
const NUMBER = /-?\d+/g;

/**
 * The corners of a path that `drawSegments` or `drawBars` wrote, with a break between each two pieces,
 * as Recharts reads lines and areas.
 */
export function readPath(path: string): LiveDatum[] {
  const data: LiveDatum[] = [];
  let [x, y] = [0, 0];
  const add = (): unknown => data.push({ x, y });
  for (const [, command, written = ""] of path.matchAll(STEP)) {
    const numbers = (written.match(NUMBER) ?? []).map(Number);
    const [first = 0, second = 0] = numbers;
    if (command === "M") {
      if (data.length > 0) data.push({ x: first, y: null });
      [x, y] = [first, second];
      add();
    } else if (command === "l") {
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        add();
      }
    } else {
      if (command === "h") x += first;
      else y = command === "v" ? y + first : first;
      add();
    }
  }
  return data;
}
