import "server-only";
import { makeEngineSetting } from "@/lib/work/make-engine-setting";

/**
 * Does work that holds much for long in little memory. While an import holds its rows, V8 would let
 * garbage of three times their size wait beside them: the heap may grow by this many per cent of what
 * lives in it before all of it is looked through again, and as V8 decides (0) up to four times. To look
 * earlier costs less than can be measured.
 */
export const keepHeapSmall = makeEngineSetting({
  name: "heap-growing-percent",
  meanwhile: 60,
  otherwise: 0,
});
