import { describe, expect, it } from "vitest";
import { element, escapeText } from "./svg-element";

describe("element", () => {
  it("leaves out what has no value, and closes what has no children", () => {
    expect(element("path", { d: "M0 0", fill: undefined, x: 0 })).toBe('<path d="M0 0" x="0"/>');
  });

  it("lets no text become markup, in elements and attributes", () => {
    const text = `<script>"&'\u0000\u001b`;
    expect(element("text", { lang: text }, escapeText(text))).toBe(
      `<text lang="&lt;script&gt;&quot;&amp;'">&lt;script&gt;&quot;&amp;'</text>`,
    );
  });
});
