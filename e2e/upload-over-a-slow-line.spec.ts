import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { truncateSync, writeFileSync } from "node:fs";
import type { CDPSession, Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/expect-accessible";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";
import { ImportPage } from "./pages/import-page";

test.setTimeout(180_000);
// What is broken off, and what no table holds, browsers tell of.
test.use({
  expectedComplaints: [/Failed to load resource|net::ERR|40[01]|422|elsewhere: http:\/\/localhost/],
});

const MEGABYTE = 1024 * 1024;

/** Sends at so many bytes a second. */
async function slowDown(line: CDPSession, bytesPerSecond: number): Promise<void> {
  const conditions = { offline: false, latency: 40, downloadThroughput: -1 };
  await line.send("Network.emulateNetworkConditions", {
    ...conditions,
    uploadThroughput: bytesPerSecond,
  });
}

/** Begins to send a file of so many megabytes, over a line of one megabyte a second. */
async function send(
  page: Page,
  file: string,
  megabytes: number,
  address = "/admin/import",
): Promise<CDPSession> {
  writeFileSync(file, "a,b\n1,2\n");
  truncateSync(file, megabytes * MEGABYTE);
  await page.goto(address);
  const line = await page.context().newCDPSession(page);
  await slowDown(line, MEGABYTE);
  await page.getByLabel("Spreadsheet").setInputFiles(file);
  await new ImportPage(page).press("Upload");
  return line;
}

interface Wire {
  url: string;
  /** Breaks what is under way, and lets nothing through until it is mended. */
  cut: () => void;
  mend: () => void;
  close: () => Promise<void>;
}

/** A line to a server that can be cut. */
async function lay(to: URL): Promise<Wire> {
  let isCut = false;
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    if (isCut) return client.destroy();
    const server = connect(Number(to.port), to.hostname);
    for (const [end, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(end);
      end.pipe(other);
      end.on("error", () => other.destroy()).on("close", () => open.delete(end));
    }
  });
  proxy.listen(0);
  await once(proxy, "listening");
  const cut = (): void => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  const close = async (): Promise<void> => {
    cut();
    proxy.close();
    await once(proxy, "close");
  };
  const mend = (): void => void (isCut = false);
  return {
    url: `http://${to.hostname}:${(proxy.address() as AddressInfo).port}`,
    cut,
    mend,
    close,
  };
}

test("how much of a large file is sent is shown and said, and sending can be stopped", async ({
  office,
}, info) => {
  const page = await office.open("reporter");
  const bar = page.getByRole("progressbar", { name: "The file is being sent" });
  const line = await send(page, info.outputPath("large.csv"), 49);
  await expect(bar).toBeVisible();
  await expect(page.getByText(/^\d+(\.\d)? (MB|kB) of 49 MB sent \(\d+%\)$/).first()).toBeVisible();
  const share = async (): Promise<number> => Number(await bar.getAttribute("value"));
  await expect.poll(share).toBeGreaterThan(0.02);
  const early = await share();
  // At a megabyte a second it cannot be further.
  expect(early).toBeLessThan(0.6);
  await expect.poll(share).toBeGreaterThan(early);
  await expect(page.getByRole("status").filter({ hasText: /of 49 MB sent/ })).toBeAttached();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Stop sending" }).click();
  await expect(page.getByText("Stopped. Nothing was kept of the file.")).toBeVisible();
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Upload" })).toBeFocused();
  await slowDown(line, -1);
  await page.reload();
  await expect(page.getByText("None yet.")).toBeVisible();
});

test("a line that breaks is told of in words, and the file can be sent again", async ({
  office,
}, info) => {
  const page = await office.open("reporter");
  const wire = await lay(new URL(page.url()));
  const bar = page.getByRole("progressbar", { name: "The file is being sent" });
  const line = await send(page, info.outputPath("large.csv"), 20, `${wire.url}/admin/import`);
  await expect(bar).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute("value"))).toBeGreaterThan(0.02);
  wire.cut();
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("The file could not be sent. Check the connection");
  await expect(bar).toHaveCount(0);
  wire.mend();
  await slowDown(line, -1);
  await new ImportPage(page).press("Upload");
  // It arrives whole, and is found to be no table.
  await expect(alert).toContainText("neither text nor a workbook");
  await wire.close();
});

test("whoever is signed out meanwhile is told so", async ({ office }, info) => {
  const page = await office.open("reporter");
  await page.goto("/admin/import");
  await page.context().clearCookies();
  const file = info.outputPath("small.csv");
  writeFileSync(file, "a,b\n1,2\n");
  await page.getByLabel("Spreadsheet").setInputFiles(file);
  await new ImportPage(page).press("Upload");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "You are no longer signed in.",
  );
});
