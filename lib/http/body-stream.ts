import "server-only";

/**
 * Slower than any line on which the pages of this site open. Who reads so slowly for longer than the
 * patience would hold one state of the data for hours, and with it all that is written meanwhile.
 */
const LEAST_BYTES_PER_SECOND = 2_000;

/**
 * Parts as a stream, text as UTF-8. A part is made when the client has taken the one before; a client
 * that leaves ends `parts`, and one that takes nothing for `patienceMs`, or next to nothing for longer,
 * is left, so that it does not hold what `parts` holds for ever.
 */
export function toByteStream(
  parts: AsyncGenerator<string | Uint8Array, void, void>,
  patienceMs = 120_000,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const started = Date.now();
  let taken = 0;
  let waiting: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(waiting);
        const leave = (why: string): void => {
          controller.error(new Error(why));
          void parts.return();
        };
        const elapsed = Date.now() - started;
        if (elapsed > patienceMs && taken < (elapsed / 1000) * LEAST_BYTES_PER_SECOND)
          return leave("the client reads too slowly");
        const { done, value } = await parts.next();
        if (done) return controller.close();
        const bytes = typeof value === "string" ? encoder.encode(value) : value;
        taken += bytes.byteLength;
        controller.enqueue(bytes);
        waiting = setTimeout(() => leave("the client stopped reading"), patienceMs).unref();
      },
      async cancel() {
        clearTimeout(waiting);
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
