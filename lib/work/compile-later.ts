import "server-only";
import { makeEngineSetting } from "./make-engine-setting";

/**
 * How much of a function runs, in bytes of its code, before V8 looks whether to compile it to fast
 * machine code. As V8 decides, reading a first text has a hundred functions compiled, which takes more
 * time than the reading itself and hardly helps before the text is read.
 */
const beforeCompiling = makeEngineSetting({
  name: "interrupt-budget",
  meanwhile: 600_000,
  otherwise: 67_584,
});

/** Characters after which compiling begins to pay: the longest text that is read at once. */
const FIRST = 200_000;

let begun = 0;

/** Reads text of so many characters, the first ones of a process before V8 compiles the grammar. */
export async function compileLater<Result>(
  characters: number,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  if (begun >= FIRST) return read();
  begun += characters;
  return beforeCompiling(read);
}
