import { expect, it } from "vitest";
import { createLogger } from "./logger";

function logged(line: object): string {
  const lines: string[] = [];
  createLogger({ write: (text) => void lines.push(text) }).error(line, "a message");
  return lines.join("");
}

it.each(["password", "current", "token", "cookie", "set-cookie", "clientSecret", "backupCodes"])(
  "keeps a %s out of a line, wherever it stands",
  (name) => {
    const line = logged({
      [name]: "hidden1",
      request: { [name]: "hidden2", headers: { [name]: "hidden3", host: "shown" } },
      err: Object.assign(new Error("failed"), { body: { [name]: "hidden4" } }),
    });
    expect(line).toContain("shown");
    expect(line).toContain("failed");
    expect(line).not.toMatch(/hidden/);
  },
);
