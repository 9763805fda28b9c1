type Fault = NodeJS.ErrnoException | null | undefined;

/** Whoever reads may stop before the end, as `head` does. */
function isGone(error: Fault): boolean {
  return error?.code === "EPIPE";
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (!isGone(error)) throw error;
});

/** Writes to the standard output, waiting where its reader is slow. False where nobody reads on. */
export function print(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && !isGone(error)) reject(error);
      else resolve(!error);
    });
  });
}
