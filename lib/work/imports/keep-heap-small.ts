import "server-only";
import { setFlagsFromString } from "node:v8";

/** By how much the heap may grow beyond what lives in it before all of it is looked through again. */
const GROWTH_PERCENT = 60;
/** V8 decides by itself: up to four times what lives. */
const AS_V8_DECIDES = 0;

let running = 0;

/**
 * Does work that holds much for long in little memory. While an import holds its rows, V8 would let
 * garbage of three times their size wait beside them; to look earlier costs less than can be measured.
 * V8 reads the setting each time that it has looked.
 */
export async function keepHeapSmall<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running++ === 0) grow(GROWTH_PERCENT);
  try {
    return await work();
  } finally {
    if (--running === 0) grow(AS_V8_DECIDES);
  }
}

function grow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
