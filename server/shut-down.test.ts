import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { watchRequests } from "./shut-down";

it("lets running requests finish, and waits for no connection that asks nothing", async () => {
  const server = createServer();
  const end = watchRequests(server);
  const asked = once(server, "request") as Promise<[unknown, ServerResponse]>;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const silent = connect(port);
  await once(silent, "connect");
  const cut = once(silent, "close");
  const answer = fetch(`http://localhost:${port}/`);
  const [, response] = await asked;

  const ended = end();
  response.end("whole");
  expect(await (await answer).text()).toBe("whole");
  await ended;
  await cut;
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow("fetch failed");
});
