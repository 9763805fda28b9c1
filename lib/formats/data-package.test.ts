import { expect, it } from "vitest";
import { formatReadme } from "./data-package";

it("a note is Markdown in which texts stand apart from lists", () => {
  const sections = [
    { heading: "File", lines: ["What it is.", ["Rows", "3"], ["Made on", "a day"], "More."] },
    { heading: "Rules", lines: ["One.", "Two."] },
  ] as const;
  const note = { title: "T", language: "en", rightToLeft: false };
  const copies = sections.map(({ heading, lines }) => ({ heading, lines: [...lines] }));
  expect(formatReadme({ ...note, sections: copies })).toBe(
    [
      "# T\n\n## File\n\nWhat it is.\n\n- **Rows**: 3\n- **Made on**: a day\n\nMore.\n",
      "## Rules\n\nOne.\n\nTwo.\n",
    ].join("\n"),
  );
});
