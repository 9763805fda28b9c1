import type { Page } from "@playwright/test";
import { codeOf } from "./fixtures/one-time-code";
import { testInOffice as test } from "./fixtures/own-office";
import { PASSWORD } from "./fixtures/people";
import { expect } from "./fixtures/test";
import { Keyboard } from "./pages/keyboard";

test.setTimeout(180_000);

/** More than any page of the lists has. */
const MOST_STEPS = 400;

interface Stop {
  text: string;
  /** What the focus draws around it, in pixels. */
  ring: number;
  /** Whether it can be seen, nothing over it. */
  seen: boolean;
  index: number;
}

/** Where the focus is; null where it has left the page. */
const readStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const style = getComputedStyle(at);
    const { left, top, width, height } = at.getBoundingClientRect();
    // The browser brings no more of a long field into view than its first line.
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : null;
    return {
      text: `${at.tagName} ${at.getAttribute("name") ?? at.textContent?.slice(0, 40)}`,
      ring: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
      seen:
        over !== null && (at.contains(over) || over.contains(at) || label?.contains(over) === true),
      index: [...document.querySelectorAll("*")].indexOf(at),
    };
  });

/** What can be worked on the page; of radio buttons one a group. */
const countControls = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary",
      ),
    ].filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(":disabled"));
    const groups = new Set<string>();
    return found.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
      const isNew = !groups.has(one.name);
      groups.add(one.name);
      return isNew;
    }).length;
  });

test("Tab leads to all that a page of the administration has, shows where it is, and leaves", async ({
  office,
}) => {
  const page = await office.open("administrator");
  await page.goto("/admin/organisations?q=WHO");
  const organisation = await page
    .getByRole("rowheader")
    .getByRole("link")
    .first()
    .getAttribute("href");
  await page.goto("/admin/people");
  const person = await page.getByRole("link", { name: "The reporter" }).getAttribute("href");
  const paths = [
    organisation ?? "",
    person ?? "",
    "/admin/people",
    "/admin/account",
    "/admin/places/new",
    "/admin/series/new?crisis=libya-2019",
    "/admin/crises/new",
    "/admin/documents?q=Libya",
    "/ar/admin/organisations/new",
  ];
  for (const path of paths) {
    await page.goto(path);
    const wanted = await countControls(page);
    const stops = new Map<number, Stop>();
    for (let step = 0; step < MOST_STEPS; step++) {
      await page.keyboard.press("Tab");
      const stop = await readStop(page);
      if (stop === null || (stops.has(stop.index) && stops.keys().next().value === stop.index))
        break;
      // A field for a day has several stops, the later ones with rings of the browser's own.
      if (!stops.has(stop.index)) stops.set(stop.index, stop);
    }
    const all = [...stops.values()];
    expect(
      all.filter(({ ring }) => ring < 2),
      `${path}: without a ring`,
    ).toEqual([]);
    expect(
      all.filter(({ seen }) => !seen),
      `${path}: hidden`,
    ).toEqual([]);
    expect(stops.size, `${path}: reached`).toBeGreaterThanOrEqual(wanted);
  }
});

test("an organisation is added, changed, archived and brought back by keys alone", async ({
  office,
}) => {
  const page = await office.open("administrator");
  const keys = new Keyboard(page);
  const said = page.getByRole("main").getByRole("status");
  await page.goto("/admin/organisations/new");
  await keys.type(page.getByLabel("Name in English (required)"), "Relief by keys");
  await page.keyboard.press("Enter");
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await keys.reach(summary.getByRole("link", { name: /^Code/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Code (required)")).toBeFocused();
  await page.keyboard.type("RBK");
  await keys.type(page.getByLabel("Kind (required)"), "Non-g");
  await keys.press("Add");
  await expect(said).toHaveText("Added.");
  await expect(said).toBeFocused();
  for (const name of ["Relief", "Secours"]) {
    await keys.type(page.getByLabel("Name in French", { exact: true }), name);
    await page.keyboard.press("Enter");
    await expect(said).toHaveText("Saved.");
    // The second time at the same address, too.
    await expect(said).toBeFocused();
  }
  await keys.press("Put into the archive");
  await expect(said).toHaveText("Put into the archive.");
  await expect(said).toBeFocused();
  await keys.press("Take out of the archive");
  await expect(said).toBeFocused();
  await expect(page.getByLabel("Name in French", { exact: true })).toBeVisible();
});

test("a person is invited, changed and shut out by keys, and the focus stays where the work is", async ({
  office,
}) => {
  const page = await office.open("administrator");
  const keys = new Keyboard(page);
  await page.goto("/admin/people");
  await keys.type(page.getByLabel("Name", { exact: true }), "Samira");
  await keys.type(page.getByLabel("E-mail address"), "samira@example.org");
  await keys.reach(page.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await keys.press("Make the invitation");
  await expect(page.getByLabel("Pass this address on to Samira")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make the invitation" })).toBeFocused();
  await keys.reach(page.getByRole("link", { name: "Samira" }));
  await page.keyboard.press("Enter");
  await keys.press("Deactivate");
  await expect(page.getByText("Samira can no longer sign in.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Let back in" })).toBeFocused();
});

test("a second step is set up by keys, and the focus follows its steps", async ({ office }) => {
  const page = await office.open("reporter");
  const keys = new Keyboard(page);
  await page.goto("/admin/account");
  const section = page.getByRole("region", { name: "Second step at sign-in" });
  await keys.type(section.getByLabel("Current password"), PASSWORD);
  await page.keyboard.press("Enter");
  const step = section.getByRole("group", { name: /Scan/ });
  await expect(step).toBeFocused();
  const key = await section.locator("code").first().innerText();
  await keys.type(section.getByRole("textbox"), codeOf(key.replaceAll(" ", "")));
  await page.keyboard.press("Enter");
  await expect(section.getByText("On: after your password")).toBeVisible();
  await expect(section).toContainText("On: after your password");
  expect(await section.evaluate((one) => one.contains(document.activeElement))).toBe(true);
});
