import "server-only";
import { setFlagsFromString } from "node:v8";

/** A number that V8 reads anew whenever it decides, by the name of its option. */
interface EngineSetting {
  name: string;
  meanwhile: number;
  /** What V8 has without being told. */
  otherwise: number;
}

/** Does work under a setting of V8 that holds for as long as any work of its kind is running. */
export function makeEngineSetting({ name, meanwhile, otherwise }: EngineSetting) {
  let running = 0;
  const set = (value: number): void => setFlagsFromString(`--${name}=${value}`);
  return async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    if (running++ === 0) set(meanwhile);
    try {
      return await work();
    } finally {
      if (--running === 0) set(otherwise);
    }
  };
}
