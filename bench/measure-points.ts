import { chromium, type Browser } from "@playwright/test";
import { median } from "./median";
import { LONG_SERIES } from "./prepare-long-series";
import { reportRatio } from "./report";
import { serveBare, serveOurs } from "./serve";

const API = `/api/v1/series/${LONG_SERIES}`;

/**
 * Notes in the page how long after the points were there a line of them was painted: `data` ends the
 * address that they come from, `line` finds what is drawn of them.
 */
function watch({ data, line }: { data: string; line: string }): void {
  const look = (): void => {
    const found = performance
      .getEntriesByType("resource")
      .find(({ name }) => name.endsWith(data)) as PerformanceResourceTiming | undefined;
    if (found === undefined || found.responseEnd === 0 || document.querySelector(line) === null) {
      requestAnimationFrame(look);
      return;
    }
    // The frame in which it is there is painted when the next one begins.
    requestAnimationFrame(() =>
      Object.assign(window, { paintedMs: performance.now() - found.responseEnd }),
    );
  };
  requestAnimationFrame(look);
}

/** Draws all points as one path, as by hand. */
const BY_HAND = `<!DOCTYPE html><meta charset="utf-8"><svg viewBox="0 0 360 200" width="720" height="400"></svg><script>
fetch("/bytes").then((answer) => answer.json()).then(({ asOf, value }) => {
  const days = asOf.map((day) => Date.parse(day));
  const [first, last] = [days[0], days[days.length - 1]];
  const most = value.reduce((a, b) => Math.max(a, b));
  let d = "";
  for (let i = 0; i < days.length; i++)
    d += (i ? "L" : "M") + (360 * (days[i] - first)) / (last - first) + " " + (200 - (200 * value[i]) / most);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", d);
  path.setAttribute("fill", "none");
  path.setAttribute("stroke", "black");
  document.querySelector("svg").append(path);
});
</script>`;

async function paint(
  browser: Browser,
  url: string,
  drawn: { data: string; line: string; wakes: boolean },
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watch, { data: drawn.data, line: drawn.line });
  await page.goto(url);
  if (drawn.wakes) await page.locator("main input[type=range]").first().focus();
  const painted = await page.waitForFunction(
    () => (window as unknown as { paintedMs?: number }).paintedMs ?? false,
    null,
    { polling: 50, timeout: 60_000 },
  );
  const paintedMs = (await painted.jsonValue()) as number;
  await page.close();
  return paintedMs;
}

/** From the points' arrival to the painted line: the moving chart beside a path made by hand of all. */
export async function measurePoints(
  database: string,
  points: number,
  turns: number,
): Promise<string[]> {
  const ours = await serveOurs(database, "/healthz");
  const bare = await serveBare(database, "/");
  const browser = await chromium.launch({
    executablePath: process.env["AS_REPORTED_TEST_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const body = await (await fetch(`${ours.url}${API}`)).arrayBuffer();
    await fetch(`${bare.url}/bytes`, { method: "PUT", body });
    await fetch(`${bare.url}/page`, { method: "PUT", body: BY_HAND });
    const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      const mine = { data: API, line: ".recharts-curve, .recharts-area", wakes: true };
      times.ours.push(await paint(browser, `${ours.url}/series/${LONG_SERIES}`, mine));
      const other = { data: "/bytes", line: "svg path", wakes: false };
      times.bare.push(await paint(browser, `${bare.url}/page`, other));
    }
    const [mine, other] = [median(times.ours), median(times.bare)];
    const what = `${points} points to paint × a path made by hand`;
    const more = `${mine.toFixed(0)} and ${other.toFixed(0)} ms`;
    return [reportRatio(what, mine / other, { atMost: 4 }, more)];
  } finally {
    await browser.close();
    await Promise.all([ours.stop(), bare.stop()]);
  }
}
