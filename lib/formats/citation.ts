import type { Citation } from "@/lib/domain/citation";

const LATEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // Its own space at which no line breaks.
  "\u00a0": "~",
  "\u202f": "~",
};

/**
 * Text as BibTeX reads it: what LaTeX would take for a command is escaped, and no line breaks where none
 * may.
 */
function escapeLatex(text: string): string {
  return text
    .replace(/[ \t\r\n]+/gu, " ")
    .replace(/[\\~^{}$&#_%\u00a0\u202f]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** Languages as BibLaTeX calls them. */
const LANGUAGES: Record<string, string> = { en: "english", fr: "french", ar: "arabic" };

/** A record of BibTeX; names of organisations are kept whole. Addresses stand as they are. */
export function formatBibtex(citation: Citation): string {
  const { key, authors, title, issued, publisher, version, url, note, language } = citation;
  const fields: [name: string, value: string | null][] = [
    ["author", authors.map((name) => `{${escapeLatex(name)}}`).join(" and ")],
    ["title", `{${escapeLatex(title)}}`],
    ["year", issued?.slice(0, 4) ?? null],
    ["date", issued],
    ["publisher", escapeLatex(publisher)],
    ["version", escapeLatex(version)],
    ["url", url.replace(/[{}\\]/g, encodeURIComponent)],
    ["note", note === null ? null : escapeLatex(note)],
    ["langid", LANGUAGES[language] ?? null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

/** A list of one item of CSL-JSON, as reference managers import it. */
export function formatCslJson(citation: Citation): string {
  const { key, authors, title, issued, publisher, version, url, note, language } = citation;
  const item = {
    id: key,
    type: "dataset",
    title,
    author: authors.map((literal) => ({ literal })),
    ...(issued === null ? {} : { issued: { "date-parts": [issued.split("-").map(Number)] } }),
    publisher,
    version,
    URL: url,
    ...(note === null ? {} : { note }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
