import "server-only";
import { setFlagsFromString } from "node:v8";

/**
 * How much of a function runs, in bytes of its code, before V8 looks whether to compile it to fast
 * machine code. As V8 decides, reading a first text has a hundred functions compiled, which takes more
 * time than the reading itself and hardly helps before the text is read.
 */
const LATER = 600_000;
const AS_V8_DECIDES = 67_584;

/** Characters after which compiling begins to pay: the longest text that is read at once. */
const FIRST = 200_000;

let begun = 0;
let running = 0;

/**
 * Reads text of so many characters, the first ones of a process before V8 compiles the grammar.
 * V8 looks at the setting each time that a function has used up what it had.
 */
export async function compileLater<Result>(
  characters: number,
  read: () => Result | Promise<Result>,
): Promise<Result> {
  if (begun >= FIRST) return read();
  begun += characters;
  if (running++ === 0) compileAfter(LATER);
  try {
    return await read();
  } finally {
    if (--running === 0) compileAfter(AS_V8_DECIDES);
  }
}

function compileAfter(budget: number): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
