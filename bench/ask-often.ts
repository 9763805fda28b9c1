import { connect } from "node:net";

/** What came of asking one address again and again. */
interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Asks for `url` on so many connections, on each as soon as the answer before is whole. */
export async function askOften(url: string, connections: number, forMs: number): Promise<Load> {
  const { hostname, port, pathname, search } = new URL(url);
  const question = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`;
  const waits: number[] = [];
  const started = performance.now();
  const runs = Array.from({ length: connections }, async () => {
    const socket = connect(Number(port), hostname).setNoDelay(true);
    await new Promise<void>((resolve, reject) => {
      let asked = 0;
      let got: Buffer = Buffer.alloc(0);
      const ask = (): void => {
        asked = performance.now();
        got = Buffer.alloc(0);
        socket.write(question);
      };
      socket.on("error", reject).on("connect", ask);
      socket.on("data", (part: Buffer) => {
        got = got.byteLength === 0 ? part : Buffer.concat([got, part]);
        const size = answerSize(got);
        if (size === null || got.byteLength < size) return;
        waits.push(performance.now() - asked);
        if (performance.now() - started < forMs) ask();
        else socket.end(resolve);
      });
    });
  });
  await Promise.all(runs);
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0;
  return {
    perSecond: (waits.length / (performance.now() - started)) * 1000,
    p50: at(0.5),
    p99: at(0.99),
  };
}

/** Null until the head is whole. Throws where the answer is no 200 of a told length. */
function answerSize(got: Buffer): number | null {
  const end = got.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = got.toString("latin1", 0, end);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (!head.startsWith("HTTP/1.1 200") || length === undefined) throw new Error(head);
  return end + 4 + Number(length);
}
