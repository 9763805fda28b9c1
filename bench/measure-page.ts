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
  /** From the first touch until the moving chart has been painted; 0 for a page that has none. */
  awakeMs: number;
  /** Before the touch. */
  blockedMs: number;
  scriptBytes: number;
  styleBytes: number;
}

/** What a page notes of itself. */
interface Noted {
  chartMs: number;
  blockedMs: number;
  /** When it last loaded something or was held up by a script. */
  busyMs: number;
}

/** Notes in the page when a picture of a chart has first been painted, and how long scripts blocked. */
function watch(): void {
  const seen: Noted = { chartMs: 0, blockedMs: 0, busyMs: 0 };
  Object.assign(window, { seen });
  const look = (): void => {
    // Smaller ones are keys and marks.
    const isThere = [...document.querySelectorAll("main svg, body > svg")].some(
      (picture) => picture.getBoundingClientRect().height >= 40,
    );
    if (!isThere) requestAnimationFrame(look);
    else requestAnimationFrame(() => (seen.chartMs = performance.now()));
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      seen.blockedMs += Math.max(0, duration - 50);
      seen.busyMs = Math.max(seen.busyMs, startTime + duration);
    }
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      seen.busyMs = Math.max(seen.busyMs, startTime + duration);
    }
  }).observe({ type: "resource", buffered: true });
}

async function open(
  browser: Browser,
  url: string,
  { isSlow, isOurs }: { isSlow: boolean; isOurs: boolean },
): Promise<Seen> {
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
  const quiet = await page.waitForFunction(isQuiet, null, { polling: 50, timeout: 60_000 });
  const seen = (await quiet.jsonValue()) as Noted;
  const before = { scriptBytes: bytes.Script, styleBytes: bytes.Stylesheet };
  const awakeMs = isOurs ? await touch(page) : 0;
  await context.close();
  return { ...seen, ...before, awakeMs };
}

/** Points at the first chart; milliseconds until it moves. */
async function touch(page: Page): Promise<number> {
  const handle = page.locator("main input[type=range]").first();
  await handle.scrollIntoViewIfNeeded();
  await handle.evaluate((cover) => {
    const note = (): void => {
      const touched = performance.now();
      const look = (): void => {
        if (document.querySelector(".recharts-curve, .recharts-area") === null)
          requestAnimationFrame(look);
        else
          requestAnimationFrame(() =>
            Object.assign(window, { awakeMs: performance.now() - touched }),
          );
      };
      look();
    };
    cover.addEventListener("pointerover", note, { once: true });
  });
  await handle.hover();
  const awake = await page.waitForFunction(
    () => (window as unknown as { awakeMs?: number }).awakeMs ?? false,
    null,
    { polling: 50, timeout: 60_000 },
  );
  return (await awake.jsonValue()) as number;
}

/** What a page noted, once all it waits for has happened and nothing more does; else false. */
function isQuiet(): Noted | false {
  const { seen } = window as unknown as { seen: Noted };
  const lastMs = Math.max(seen.chartMs, seen.busyMs);
  return document.readyState === "complete" && seen.chartMs > 0 && performance.now() - lastMs > 500
    ? seen
    : false;
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
        seen.ours.push(await open(browser, `${ours.url}${PATH}`, { isSlow, isOurs: true }));
        seen.bare.push(await open(browser, `${bare.url}/page`, { isSlow, isOurs: false }));
      }
      const mine = median(seen.ours.map(({ chartMs }) => chartMs));
      const other = median(seen.bare.map(({ chartMs }) => chartMs));
      const how = isSlow ? "slow 4G, processor 4 × slower" : "unthrottled";
      const bar = { atMost: isSlow ? 1.15 : 1.8 };
      const awake = median(seen.ours.map(({ awakeMs }) => awakeMs));
      const more = `${mine.toFixed(0)} and ${other.toFixed(0)} ms; moving ${awake.toFixed(0)} ms after a touch`;
      lines.push(
        reportRatio(`first chart on the screen × static page, ${how}`, mine / other, bar, more),
      );
      const blocked = median(seen.ours.map(({ blockedMs }) => blockedMs));
      lines.push(
        isSlow
          ? reportRatio("main thread blocked before a touch in ms, slow", blocked, { atMost: 200 })
          : `       main thread blocked before a touch in ms, unthrottled: ${blocked.toFixed(0)}`,
      );
      const script = median(seen.ours.map(({ scriptBytes }) => scriptBytes)) / 1000;
      const style = median(seen.ours.map(({ styleBytes }) => styleBytes)) / 1000;
      lines.push(
        reportRatio(
          `JavaScript on the wire before a touch in kB, ${how}`,
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
