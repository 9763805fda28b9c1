import { expect, it } from "vitest";
import { limitRequests } from "./limit-requests";

function makeLimit(perMinute: number, maxClients?: number) {
  let time = 0;
  const limit = limitRequests(perMinute, {
    now: () => time,
    ...(maxClients === undefined ? {} : { maxClients }),
  });
  return { limit, wait: (seconds: number) => (time += seconds * 1000) };
}

it("lets a client ask so often in a minute, and says what is left and until when", () => {
  const { limit, wait } = makeLimit(2);
  expect(limit("192.0.2.1")).toEqual({
    allowed: true,
    seconds: 60,
    headers: ["RateLimit-Policy", '"minute";q=2;w=60', "RateLimit", '"minute";r=1;t=60'],
  });
  wait(20);
  expect(limit("192.0.2.1")).toMatchObject({ allowed: true, seconds: 40 });
  const refused = limit("192.0.2.1");
  expect(refused.allowed).toBe(false);
  expect(refused.headers.at(-1)).toBe('"minute";r=0;t=40');
  wait(40);
  expect(limit("192.0.2.1").allowed).toBe(true);
});

it("counts each client for itself, and an IPv6 customer as one", () => {
  const { limit } = makeLimit(1);
  expect(limit("192.0.2.1").allowed).toBe(true);
  expect(limit("192.0.2.2").allowed).toBe(true);
  expect(limit("2001:db8::1").allowed).toBe(true);
  expect(limit("2001:db8::2").allowed).toBe(false);
});

it("remembers no more clients than it may", () => {
  const { limit } = makeLimit(1, 2);
  for (const address of ["a", "b", "c"]) limit(address);
  expect(limit("c").allowed).toBe(false);
  expect(limit("b").allowed).toBe(false);
  expect(limit("a").allowed).toBe(true);
});
