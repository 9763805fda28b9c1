import { CLIENT_ADDRESS_HEADER } from "@/lib/config/paths";

interface CookieOptions {
  maxAge?: number;
  httpOnly?: boolean;
  secure?: boolean;
  sameSite?: string;
  path?: string;
}

/**
 * A browser whose requests `lib/auth` answers in a test: it keeps cookies. For
 * `vi.mock("next/headers", () => browserHeaders)` at the top of the test.
 */
export class TestBrowser {
  readonly cookies = new Map<string, { value: string; options: CookieOptions }>();

  constructor(
    /** From where it asks. */
    public address = "203.0.113.1",
  ) {}

  /** Its cookies as a request sends them. */
  toString(): string {
    return [...this.cookies]
      .map(([name, { value }]) => `${name}=${encodeURIComponent(value)}`)
      .join("; ");
  }

  headers(): Headers {
    return new Headers({ cookie: this.toString(), [CLIENT_ADDRESS_HEADER]: this.address });
  }

  set(name: string, value: string, options: CookieOptions = {}): void {
    if (options.maxAge === 0) this.cookies.delete(name);
    else this.cookies.set(name, { value, options });
  }
}

let current = new TestBrowser();

/** From now on requests come from `browser`; a new one without any cookie where none is given. */
export function useBrowser(browser: TestBrowser = new TestBrowser()): TestBrowser {
  current = browser;
  return browser;
}

/** What Next offers as `next/headers` while it answers the current browser. */
export const browserHeaders = {
  headers: async (): Promise<Headers> => current.headers(),
  cookies: async (): Promise<Pick<TestBrowser, "set" | "toString">> => current,
};
