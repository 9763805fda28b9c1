import { describe, expect, it } from "vitest";
import { readTarget } from "./request-target";

describe("readTarget", () => {
  it.each([
    ["/crises/libya-2019?x=/admin", "/crises/libya-2019"],
    ["/ar", "/ar"],
    ["//admin//x", "/admin//x"],
    ["/\\admin", "/admin"],
    ["/api/v1/../attachments", "/api/attachments"],
    ["/api/v1/%2e%2e/attachments", "/api/attachments"],
    ["/%61dmin", "/%61dmin"],
    ["/%", "/%"],
    ["*", "/*"],
    ["", "/"],
  ])("finds in %j the path %j", (asked, path) => {
    expect(readTarget(asked).path).toBe(path);
  });

  it.each([
    ["http://other.example/en/?q=1", "/en/?q=1"],
    ["HTTPS://other.example?q=1", "/?q=1"],
    ["http://other.example", "/"],
    ["/?u=http://other.example/", "/?u=http://other.example/"],
    ["//other.example", "//other.example"],
  ])("leaves of %j the address %j", (asked, url) => {
    expect(readTarget(asked).url).toBe(url);
  });
});
