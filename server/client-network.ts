/**
 * Whom an address stands for: itself, or for IPv6 the 64 bits that a provider gives to one customer,
 * who may choose the rest anew for each request.
 */
export function clientNetwork(address: string): string {
  if (!address.includes(":")) return address;
  const [before = "", after] = address.toLowerCase().split("%", 1)[0]?.split("::") ?? [];
  const groups = before === "" ? [] : before.split(":");
  const rest = after === undefined || after === "" ? [] : after.split(":");
  while (after !== undefined && groups.length + rest.length < 8) groups.push("0");
  const whole = [...groups, ...rest].slice(0, 4);
  return `${whole.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
