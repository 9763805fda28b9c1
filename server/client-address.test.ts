import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { clientAddress } from "./client-address";

function ask(connected: string, forwarded: string | null, proxies: number): string {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: connected });
  const request = new IncomingMessage(socket);
  if (forwarded !== null) request.headers["x-forwarded-for"] = forwarded;
  return clientAddress(request, proxies);
}

it.each([
  ["who is connected, whatever they claim", "203.0.113.9", "198.51.100.1", 0, "203.0.113.9"],
  ["an IPv4 address written as IPv6", "::ffff:203.0.113.9", null, 0, "203.0.113.9"],
  ["whom the one proxy saw", "127.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["not what the client wrote before", "127.0.0.1", "10.9.9.9, 198.51.100.1", 1, "198.51.100.1"],
  [
    "whom the outer of two saw",
    "127.0.0.1",
    "10.9.9.9, 198.51.100.1, 192.0.2.7",
    2,
    "198.51.100.1",
  ],
  ["the first where there are fewer", "127.0.0.1", "198.51.100.1", 3, "198.51.100.1"],
  ["an address with a port", "127.0.0.1", "[2001:db8::1]:4711", 1, "2001:db8::1"],
  ["the proxy where it says nothing", "192.0.2.7", null, 1, "192.0.2.7"],
  ["the proxy where it says nonsense", "192.0.2.7", "unknown", 1, "192.0.2.7"],
])("is %s", (_what, connected, forwarded, proxies, address) => {
  expect(ask(connected, forwarded, proxies)).toBe(address);
});
