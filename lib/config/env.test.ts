import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: null,
      publicUrl: null,
      databaseUrl: "file:data/as-reported.db",
    });
  });

  it("takes what is set, and an empty variable as unset", () => {
    expect(
      readEnvironment({
        PORT: "8080",
        HOST: "::1",
        PUBLIC_URL: "https://figures.example.org/",
        DATABASE_URL: " ",
      }),
    ).toEqual({
      port: 8080,
      host: "::1",
      publicUrl: "https://figures.example.org",
      databaseUrl: "file:data/as-reported.db",
    });
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["HOST", "http://localhost"],
    ["PUBLIC_URL", "figures.example.org"],
    ["PUBLIC_URL", "ftp://figures.example.org"],
    ["PUBLIC_URL", "https://example.org/figures"],
    ["DATABASE_URL", "postgres://localhost/x"],
  ])("says what is wrong with %s=%s and what it may be", (name, value) => {
    const read = (): unknown => readEnvironment({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(`${name} is "${value}"; it must be`);
    expect(read).toThrow(`such as ${name}=`);
  });

  it("names every wrong variable at once, each once", () => {
    const read = (): unknown => readEnvironment({ PORT: "x", DATABASE_URL: "y" });
    expect(read).toThrow(/^PORT [^\n]+\nDATABASE_URL [^\n]+$/);
  });
});
