import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import {
  addressesOf,
  isForAnyone,
  listAdminPages,
  prepareAdminPages,
} from "./fixtures/admin-pages";
import { testInOffice as test } from "./fixtures/own-office";
import { expect } from "./fixtures/test";

interface FilledForm {
  method: string;
  address: string;
  button: string;
  fields: [name: string, value: string][];
}

/**
 * What a browser would send of each form on `page`, as the form stands, by its first button; without
 * those that ask for a file, which a browser does not send without one.
 */
async function readForms(page: Page): Promise<FilledForm[]> {
  return page.locator("main form:not(:has(input[type=file]))").evaluateAll((forms) =>
    (forms as HTMLFormElement[]).map((form) => {
      const button = form.querySelector<HTMLButtonElement>("button:not([type=button])");
      const fields = [...new FormData(form, button)].flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as [string, string]] : [],
      );
      const address = form.getAttribute("action") ?? "";
      return {
        method: form.method,
        address: address === "" ? location.href : new URL(address, location.href).href,
        button: button?.textContent ?? "",
        fields,
      };
    }),
  );
}

/** Sends it as a browser without scripts does. */
async function sendForm(page: Page, { method, address, fields }: FilledForm) {
  const headers = { Accept: "text/html", Origin: new URL(page.url()).origin };
  if (method === "get") {
    const url = `${address.split(/[?#]/)[0] ?? ""}?${new URLSearchParams(fields).toString()}`;
    return page.request.get(url, { headers });
  }
  const multipart = new FormData();
  for (const [name, value] of fields) multipart.append(name, value);
  return page.request.post(address, { headers, multipart });
}

test.setTimeout(600_000);
// Forms that were sent before may have taken away what a later page was about.
test.use({ expectedComplaints: [/40[34]/] });

test("every form of the administration, sent as it stands without scripts, answers with a page", async ({
  office,
  served,
  browser,
}) => {
  const addresses = await prepareAdminPages(await office.open("administrator"), served.database);
  const signedIn = await (await office.open("administrator")).context().storageState();
  const without = { baseURL: served.url, javaScriptEnabled: false };
  const member = await (await browser.newContext({ ...without, storageState: signedIn })).newPage();
  const anyone = await (await browser.newContext(without)).newPage();
  const failed: string[] = [];
  let sent = 0;
  // Pages below others first: those above put away what these are about.
  for (const route of listAdminPages().toReversed()) {
    const page = isForAnyone(route) ? anyone : member;
    for (const address of addressesOf(route, addresses)) {
      await page.goto(address);
      for (const form of await readForms(page)) {
        if (form.button === "Sign out everywhere") continue;
        const answer = await sendForm(page, form);
        const text = await answer.text();
        if (answer.status() >= 400 || !/<h1[\s>]/.test(text))
          failed.push(`${address}, “${form.button}”: ${answer.status()}`);
        sent += 1;
      }
    }
  }
  expect(failed).toEqual([]);
  expect(sent).toBeGreaterThan(60);
  expect(readFileSync(served.log, "utf8")).not.toMatch(/^\{"level":[56]0,/m);
  await member.context().close();
  await anyone.context().close();
});
