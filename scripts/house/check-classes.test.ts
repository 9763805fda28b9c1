import { describe, expect, it } from "vitest";
import { checkClasses } from "./check-classes";

const SHEET = "components/ui/a.module.css";

function messages(code: string, css = ".a { color: red; }"): string[] {
  const sources = new Map([
    ["components/ui/a.tsx", code],
    [SHEET, css],
  ]);
  return checkClasses(sources).map(({ message }) => message);
}

describe("style sheets and those who import them", () => {
  it("agree where every class is there and used", () => {
    const css = `@media (max-width: 40.5rem) { .a::before, .b > .c { content: ".d"; margin: .5em; } }`;
    const code = `import s from "./a.module.css";\nuse(s.a, s.b, s.c);`;
    expect(messages(code, css)).toEqual([]);
    expect(messages(`import a from "./a.module.css";\nuse(a.a);`)).toEqual([]);
    expect(messages(`import s from "@/components/ui/a.module.css";\nuse(s["a"]);`)).toEqual([]);
  });

  it.each([
    [
      `import s from "./b.module.css";\nuse(s.a);`,
      `there is no style sheet "components/ui/b.module.css"`,
    ],
    [`import "./b.css";`, `there is no style sheet "components/ui/b.css"`],
    [`import s from "./a.module.css";\nuse(s.a, s.b);`, `"${SHEET}" has no class "b"`],
    [`import s from "./a.module.css";\nuse(s);`, `nothing uses the class "a"`],
    [`use();`, "nothing imports this style sheet"],
  ])("are told apart where they do not: %j", (code, message) => {
    expect(messages(code)).toContain(message);
  });

  it("says where", () => {
    const code = `import s from "./a.module.css";\n\nuse(s.a, s.b);`;
    const sources = new Map([
      ["components/ui/a.tsx", code],
      [SHEET, ".a { color: red; }"],
    ]);
    expect(checkClasses(sources)).toMatchObject([{ file: "components/ui/a.tsx", line: 3 }]);
  });
});
