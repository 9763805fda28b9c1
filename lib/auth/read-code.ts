const ZEROS = ["٠", "۰"];

/** A code as typed: with spaces, and with the digits of the person's language. */
export function readCode(typed: string): { kind: "device" | "spare"; text: string } {
  const western = typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => {
    const zero = ZEROS.find(
      (first) => digit >= first && digit.charCodeAt(0) - first.charCodeAt(0) < 10,
    );
    return zero === undefined ? digit : String(digit.charCodeAt(0) - zero.charCodeAt(0));
  });
  const text = western.replaceAll(/\s/g, "");
  return { kind: /^\d{6}$/.test(text) ? "device" : "spare", text };
}
