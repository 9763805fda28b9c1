/** How far long work is. */
export interface TaskProgress {
  text: string;
  /** From 0 to 1; null where nobody knows. */
  share: number | null;
}

/** The last word of long work: where to go on, or what its form shows. */
export type TaskEnd<State> = { to: string } | { state: State };

/**
 * Sends a form to long work and tells of its progress, line by line as it comes. Null where the
 * connection broke: the work may have been done all the same.
 */
export async function followTask<State>(
  address: string,
  form: FormData,
  onProgress: (progress: TaskProgress) => void,
): Promise<TaskEnd<State> | null> {
  const answer = await fetch(address, { method: "POST", body: form }).catch(() => null);
  if (!answer?.ok || answer.body === null) return null;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  let end: TaskEnd<State> | null = null;
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: "" }));
    const lines = (held + (value ?? "")).split("\n");
    held = done ? "" : (lines.pop() ?? "");
    for (const line of lines.filter((one) => one !== "")) {
      const said = readLine<State>(line);
      if (said === null) continue;
      if ("share" in said) onProgress(said);
      else end = said;
    }
    if (done) return end;
  }
}

/** Null for a line that broke off. */
function readLine<State>(line: string): TaskProgress | TaskEnd<State> | null {
  try {
    return JSON.parse(line) as TaskProgress | TaskEnd<State>;
  } catch {
    return null;
  }
}
