import { useEffect, useMemo, useRef, useState, type MouseEvent } from "react";

/** The figure that is lit up, and the field whose words are. */
export interface Lit {
  key: string;
  field: string | null;
  /** On which side somebody points at it. */
  from: "text" | "list";
}

/** What lights up: what the pointer is at, else what the keys are at. */
export interface Lighting {
  point: (event: MouseEvent, lit: Lit) => void;
  leave: () => void;
  focus: (lit: Lit | null) => void;
}

export function useLight(): { lit: Lit | null; lighting: Lighting } {
  const [pointed, setPointed] = useState<Lit | null>(null);
  const [focused, focus] = useState<Lit | null>(null);
  const pointer = useRef("");
  useEffect(() => {
    const follow = (event: globalThis.MouseEvent) => {
      pointer.current = placeOf(event);
    };
    window.addEventListener("mousemove", follow);
    return () => window.removeEventListener("mousemove", follow);
  }, []);
  const lighting = useMemo(
    () => ({
      // A page that moves under a pointer at rest is no pointing.
      point: (event: MouseEvent, lit: Lit) => {
        if (placeOf(event) !== pointer.current) setPointed(lit);
      },
      leave: () => setPointed(null),
      focus,
    }),
    [],
  );
  return { lit: pointed ?? focused, lighting };
}

const placeOf = ({ screenX, screenY }: { screenX: number; screenY: number }): string =>
  `${screenX} ${screenY}`;
