import "server-only";

/**
 * Parts as a stream, text as UTF-8. A part is made when the client has taken the one before; a client
 * that leaves ends `parts`, and one that takes nothing for `patienceMs` is left, so that it does not
 * hold what `parts` holds for ever.
 */
export function toByteStream(
  parts: AsyncGenerator<string | Uint8Array, void, void>,
  patienceMs = 120_000,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(waiting);
        const { done, value } = await parts.next();
        if (done) return controller.close();
        controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
        waiting = setTimeout(() => {
          controller.error(new Error("the client stopped reading"));
          void parts.return();
        }, patienceMs).unref();
      },
      async cancel() {
        clearTimeout(waiting);
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
