/** An instant in the form that Prisma's adapter writes, so that both read it; text order is time order. */
export function toInstant(at: Date): string {
  return at.toISOString().replace("Z", "+00:00");
}

/** An instant in UTC as ISO 8601 has it, {@link toInstant} for one that is text already. */
export function storeInstant(text: string): string {
  return text.replace(/Z$/, "+00:00");
}

/** A stored instant as ISO 8601 in UTC. */
export function fromInstant(stored: string | number): string {
  return new Date(stored).toISOString();
}
