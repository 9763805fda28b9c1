import type { ComponentProps } from "react";

/**
 * What opens on demand. Whoever opens it before the page's scripts come leaves an attribute that React
 * did not write: no fault, and it stays open.
 */
export function Disclosure({ children, ...props }: ComponentProps<"details">) {
  return (
    <details suppressHydrationWarning {...props}>
      {children}
    </details>
  );
}
