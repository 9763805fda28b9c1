import { useEffect, useRef, useState } from "react";
import { FRAME_HEIGHT, FRAME_WIDTH, type Frame } from "@/lib/series/frame";
import { findNearest, stopAt, type Stop, type Stops } from "./live-points";

/** Keys to how many stops they move; the arrows follow the direction in which time is drawn. */
function stepsOf(key: string, mirrored: boolean, count: number): number | null {
  const forward = mirrored ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    PageDown: 10,
    PageUp: -10,
    Home: -count,
    End: count,
  };
  return steps[key] ?? null;
}

/**
 * Follows pointer, touch and keys on `cover` from stop to stop. Enter and a click call `open`; a tap does not,
 * since it has to show first what it would open. Escape and leaving give up the current stop.
 */
export function useStops(
  stops: Stops,
  frame: Frame,
  cover: HTMLInputElement,
  open: (stop: Stop) => void,
): number | null {
  const count = stops.place.length;
  const [current, setCurrent] = useState<number | null>(() =>
    document.activeElement === cover && count > 0 ? count - 1 : null,
  );
  const at = useRef(current);
  const pressed = useRef(false);
  useEffect(() => {
    at.current = current;
  }, [current]);
  useEffect(() => {
    const listening = new AbortController();
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => cover.addEventListener(type, listener, { signal: listening.signal });
    const follow = (event: PointerEvent) => {
      const area = cover.getBoundingClientRect();
      const x = ((event.clientX - area.left) / area.width) * FRAME_WIDTH;
      const y = ((event.clientY - area.top) / area.height) * FRAME_HEIGHT;
      setCurrent(findNearest(stops, { x, y }));
    };
    const stopNow = () => stopAt(stops, at.current);
    listen("pointermove", follow);
    listen("pointerdown", (event) => {
      pressed.current = true;
      follow(event);
    });
    for (const end of ["pointerup", "pointercancel", "pointerleave"] as const)
      listen(end, () => (pressed.current = false));
    listen("pointerleave", (event) => event.pointerType === "mouse" && setCurrent(null));
    listen("click", (event) => {
      const stop = stopNow();
      if (stop && event instanceof PointerEvent && event.pointerType === "mouse") open(stop);
    });
    // A screen reader moves the control itself; what a finger does to it is handled above.
    listen("input", () => {
      if (!pressed.current) setCurrent(Math.min(Number(cover.value), count) - 1);
    });
    listen("focus", () => setCurrent((c) => c ?? count - 1));
    listen("blur", (event) => {
      const next = event.relatedTarget;
      if (!(next instanceof Element && next.closest("[data-tooltip]"))) setCurrent(null);
    });
    listen("keydown", (event) => {
      const stop = stopNow();
      if (event.key === "Enter" && stop) return open(stop);
      if (event.key === "Escape") return setCurrent(null);
      const steps = stepsOf(event.key, frame.mirrored, count);
      if (steps === null || count === 0) return;
      event.preventDefault();
      const from = at.current ?? (steps > 0 ? -1 : count);
      setCurrent(Math.max(0, Math.min(count - 1, from + steps)));
    });
    return () => listening.abort();
  }, [stops, count, frame, cover, open]);
  return current;
}
