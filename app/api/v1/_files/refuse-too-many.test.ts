import { expect, it } from "vitest";
import { refuseTooMany } from "./refuse-too-many";

it("lets a sheet be full, and refuses one row more with what to do", () => {
  expect(() => refuseTooMany(1_048_575, false)).not.toThrow();
  expect(() => refuseTooMany(1_048_576, false)).toThrow(
    /holds 1048575 rows.*take CSV, JSON or ZIP/,
  );
  expect(() => refuseTooMany(1_048_574, true)).not.toThrow();
  expect(() => refuseTooMany(1_048_575, true)).toThrow(/holds 1048574 rows/);
});
