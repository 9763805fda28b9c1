import { resolve } from "node:path";

/** Pixels of an SVG file, where its size is in pixels. */
const USUAL_DENSITY = 72;
/** Pictures drawn at the same time; each takes one processor. */
const AT_ONCE = 2;
/** Pictures that wait at most. */
const WAITING = 40;

/** Too many pictures are asked for at the moment. */
export class BusyError extends Error {
  constructor() {
    super(`more than ${WAITING} pictures are waiting`);
    this.name = "BusyError";
  }
}

let drawing = 0;
const waiting: (() => void)[] = [];

/**
 * An SVG as PNG, `scale` pixels for one of its own. It is drawn in threads of its own, a few at a time;
 * throws {@link BusyError} where too many wait.
 */
export async function drawPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  if (drawing >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new BusyError();
    await new Promise<void>((begin) => waiting.push(begin));
  } else drawing++;
  try {
    const sharp = await loadSharp();
    const picture = sharp(Buffer.from(svg), { density: USUAL_DENSITY * scale });
    return new Uint8Array(await picture.png({ palette: true, dither: 0 }).toBuffer());
  } finally {
    const next = waiting.shift();
    if (next) next();
    else drawing--;
  }
}

/** Fontconfig reads its settings once, before the first picture: our fonts, whatever the machine has. */
async function loadSharp() {
  process.env["FONTCONFIG_FILE"] = resolve("lib/formats/fonts.conf");
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}
