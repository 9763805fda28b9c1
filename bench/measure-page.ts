import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { median } from "./median";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

const PATH = "/crises/libya-2019";
/** What Chromium's developer tools call slow 4G, and a processor four times slower. */
const SLOW = { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8, cpu: 4 };

interface Seen {
  /** Until the first chart has been painted. */
  chartMs: number;
  blockedMs: number;
  scriptBytes: number;
  styleBytes: number;
}

/** Notes in the page when a picture of a chart has first been painted, and how long scripts blocked. */
function watch(): void {
  const seen = { chartMs: 0, blockedMs: 0 };
  Object.assign(window, { seen });
  const look = (): void => {
    const chart = document.querySelector("main svg, body > svg");
    if (chart === null || chart.getBoundingClientRect().height < 40) requestAnimationFrame(look);
    else requestAnimationFrame(() => (seen.chartMs = performance.now()));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockedMs += Math.max(0, duration - 50);
  }).observe({ type: "longtask", buffered: true });
}

async function open(browser: Browser, url: string, isSlow: boolean): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (isSlow) {
    await client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: SLOW.latency,
      downloadThroughput: SLOW.download,
      uploadThroughput: SLOW.upload,
    });
    await client.send("Emulation.setCPUThrottlingRate", { rate: SLOW.cpu });
  }
  const types = new Map<string, string>();
  const bytes = { Script: 0, Stylesheet: 0 };
  client.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === "Script" || type === "Stylesheet") bytes[type] += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(isSlow ? 3_000 : 700);
  const seen = await readSeen(page);
  await context.close();
  return { ...seen, scriptBytes: bytes.Script, styleBytes: bytes.Stylesheet };
}

async function readSeen(page: Page): Promise<{ chartMs: number; blockedMs: number }> {
  return page.evaluate(
    () => (window as unknown as { seen: { chartMs: number; blockedMs: number } }).seen,
  );
}

/** The page of a crisis of the demonstration data, beside a static page with its first chart alone. */
export async function measurePage(database: string, turns: number): Promise<string[]> {
  const ours = await serveOurs(database, PATH);
  const bare = await serveBare(database, "/");
  const browser = await chromium.launch({
    executablePath: process.env["AS_REPORTED_TEST_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const html = await (await fetch(`${ours.url}${PATH}`)).text();
    const chart = /<svg[^>]*viewBox="0 0 (?!24)[^]*?<\/svg>/.exec(
      /<main[^]*/.exec(html)?.[0] ?? "",
    );
    const body = `<!DOCTYPE html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>svg{width:100%;height:auto;min-height:200px}</style>${chart?.[0]}`;
    await fetch(`${bare.url}/page`, { method: "PUT", body });
    const lines: string[] = [];
    for (const isSlow of [true, false]) {
      const seen: { ours: Seen[]; bare: Seen[] } = { ours: [], bare: [] };
      for (let turn = 0; turn < turns; turn += 1) {
        seen.ours.push(await open(browser, `${ours.url}${PATH}`, isSlow));
        seen.bare.push(await open(browser, `${bare.url}/page`, isSlow));
      }
      const mine = median(seen.ours.map(({ chartMs }) => chartMs));
      const other = median(seen.bare.map(({ chartMs }) => chartMs));
      const how = isSlow ? "slow 4G, processor 4 × slower" : "unthrottled";
      const bar = { atMost: isSlow ? 1.15 : 1.8 };
      const more = `${mine.toFixed(0)} and ${other.toFixed(0)} ms`;
      lines.push(
        reportRatio(`first chart on the screen × static page, ${how}`, mine / other, bar, more),
      );
      if (!isSlow) continue;
      const blocked = median(seen.ours.map(({ blockedMs }) => blockedMs));
      lines.push(reportRatio("main thread blocked in ms, slow", blocked, { atMost: 200 }));
      const script = median(seen.ours.map(({ scriptBytes }) => scriptBytes)) / 1000;
      const style = median(seen.ours.map(({ styleBytes }) => styleBytes)) / 1000;
      lines.push(
        reportRatio(
          "JavaScript on the wire in kB",
          script,
          { atMost: 150 },
          `CSS ${style.toFixed(1)} kB`,
        ),
      );
    }
    const packed = gzipSync(html).byteLength / 1000;
    lines.push(reportRatio("HTML of the crisis page, gzip, in kB", packed, { atMost: 25 }));
    return lines;
  } finally {
    await browser.close();
    await Promise.all([ours.stop(), bare.stop()]);
  }
}
