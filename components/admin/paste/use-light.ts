import { useState, type MouseEvent } from "react";

/** The figure that is lit up, and the field whose words are. */
export interface Lit {
  key: string;
  field: string | null;
  /** On which side somebody points at it. */
  from: "text" | "list";
}

/** What lights up: what the pointer is at, else what the keys are at. */
export interface Lighting {
  point: (lit: Lit | null) => void;
  focus: (lit: Lit | null) => void;
}

export function useLight(): { lit: Lit | null } & Lighting {
  const [pointed, point] = useState<Lit | null>(null);
  const [focused, focus] = useState<Lit | null>(null);
  return { lit: pointed ?? focused, point, focus };
}

/** Whether the pointer came there by itself, and not because the page moved under it. */
export function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
