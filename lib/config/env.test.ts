import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "./env";

describe("the environment", () => {
  it("has a default for everything", () => {
    expect(readEnvironment({})).toEqual({
      port: 3000,
      host: null,
      publicUrl: null,
      databaseUrl: "file:data/as-reported.db",
      trustProxy: 0,
      rateLimit: 0,
      allowSelfApproval: null,
      firstAdministrator: null,
      openId: null,
    });
  });

  it("takes what is set, and an empty variable as unset", () => {
    expect(
      readEnvironment({
        PORT: "8080",
        HOST: "::1",
        PUBLIC_URL: "https://figures.example.org/",
        DATABASE_URL: " ",
        TRUST_PROXY: "1",
        RATE_LIMIT: "600",
        ALLOW_SELF_APPROVAL: "0",
        ADMIN_EMAIL: "Office@Example.org",
        ADMIN_PASSWORD: "seven quiet herons",
        OIDC_ISSUER: "https://id.example.org/realms/a/",
        OIDC_CLIENT_ID: "as-reported",
        OIDC_CLIENT_SECRET: "hidden",
      }),
    ).toEqual({
      port: 8080,
      host: "::1",
      publicUrl: "https://figures.example.org",
      databaseUrl: "file:data/as-reported.db",
      trustProxy: 1,
      rateLimit: 600,
      allowSelfApproval: false,
      firstAdministrator: { email: "office@example.org", password: "seven quiet herons" },
      openId: {
        issuer: "https://id.example.org/realms/a",
        clientId: "as-reported",
        clientSecret: "hidden",
      },
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
    ["TRUST_PROXY", "yes"],
    ["RATE_LIMIT", "59"],
    ["RATE_LIMIT", "many"],
    ["ALLOW_SELF_APPROVAL", "true"],
    ["ADMIN_EMAIL", "office"],
    ["OIDC_ISSUER", "id.example.org"],
    ["OIDC_ISSUER", "http://id.example.org"],
  ])("says what is wrong with %s=%s and what it may be", (name, value) => {
    const read = (): unknown => readEnvironment({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(`${name} is "${value}"; it must be`);
    expect(read).toThrow(`such as ${name}=`);
  });

  it("never repeats a secret that is wrong", () => {
    const read = (): unknown =>
      readEnvironment({ ADMIN_EMAIL: "a@b.org", ADMIN_PASSWORD: "hunter2" });
    expect(read).toThrow(/^ADMIN_PASSWORD is not shown here; it must have 12 to 128 characters/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("wants all of what goes together", () => {
    expect(() => readEnvironment({ ADMIN_EMAIL: "a@b.org" })).toThrow(/ADMIN_PASSWORD is unset/);
    const some = { OIDC_ISSUER: "https://id.example.org", OIDC_CLIENT_ID: "x" };
    expect(() => readEnvironment(some)).toThrow(
      /^OIDC_CLIENT_SECRET is unset[^\n]+\nPUBLIC_URL is unset[^\n]+$/,
    );
    expect(() => readEnvironment({ PUBLIC_URL: "https://figures.example.org" })).not.toThrow();
  });

  it("names every wrong variable at once, each once", () => {
    const read = (): unknown => readEnvironment({ PORT: "x", DATABASE_URL: "y" });
    expect(read).toThrow(/^PORT [^\n]+\nDATABASE_URL [^\n]+$/);
  });
});
