import "server-only";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { accept } from "./answers";

/** Throws what a page would leave out: who asks the API gets what was asked for, or is told why not. */
export function refuseIgnored(ignored: readonly IgnoredParameter[]): void {
  if (ignored.length === 0) return;
  accept({
    ok: false,
    problems: ignored.map(({ parameter, value, allowed }) => ({
      parameter,
      message: `Does not know "${value}".`,
      allowed,
    })),
  });
}
