"use client";

import { useEffect, type ReactNode } from "react";
import { APPROVE_ID } from "./approve-id";

/**
 * Keys for people who review many: Alt with an arrow leads through the queue, Control (or Command)
 * with Enter approves, and within another form sends that one. `children` tells of them.
 */
export function ReviewKeys({
  previous,
  next,
  children,
}: {
  previous: string | null;
  next: string | null;
  children: ReactNode;
}) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const at = event.target instanceof Element ? event.target : document.body;
      const field = at.closest("input, textarea, select");
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        const form = field?.closest("form") ?? document.querySelector(`#${APPROVE_ID} form`);
        if (!(form instanceof HTMLFormElement)) return;
        event.preventDefault();
        form.requestSubmit();
      }
      const way = event.key === "ArrowUp" ? previous : event.key === "ArrowDown" ? next : null;
      if (!event.altKey || field !== null || way === null) return;
      event.preventDefault();
      location.assign(way);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [previous, next]);
  return children;
}
