/** Names whose preposition follows no rule. */
const EXCEPTIONS: Record<string, string> = {
  "Bande de Gaza": "dans la bande de Gaza",
  Cisjordanie: "en Cisjordanie",
  "Ouest de la Libye": "dans l’ouest de la Libye",
  "Sud de Tajoura": "dans le sud de Tajoura",
  "Darfour-Occidental": "au Darfour-Occidental",
  "Zone d’Abyei (AB9)": "dans la zone d’Abyei (AB9)",
  "El Salvador": "au Salvador",
  Haïti: "en Haïti",
  "Sierra Leone": "en Sierra Leone",
};
/** Plural countries, and islands without an article. */
const PLURAL = new Set(["États-Unis", "Philippines", "Pays-Bas", "Comores", "Îles Salomon"]);
const BARE = new Set(["Chypre", "Madagascar", "Cuba", "Djibouti", "Maurice", "Bahreïn", "Mayotte"]);
/** Masculine in spite of a final e. */
const MASCULINE = new Set(["Mozambique", "Mexique", "Cambodge", "Zimbabwe", "Belize", "Suriname"]);

const CODE = /^[A-Z0-9]{3}$/;

/**
 * A place with the preposition that French asks for: "en Libye", "au Soudan", "aux Philippines",
 * "à Tripoli". `country` tells a country from a town; null where neither is known, in brackets.
 */
export function inFrench(name: string, country: boolean | null): string {
  const exception = EXCEPTIONS[name];
  if (exception !== undefined) return exception;
  if (country === null || CODE.test(name)) return `(${name})`;
  if (!country || BARE.has(name)) return `à ${name}`;
  if (PLURAL.has(name)) return `aux ${name}`;
  const first = name.split(/[ -]/)[0] ?? name;
  const feminine = first.endsWith("e") && !MASCULINE.has(first);
  return feminine || /^[AEIOUÉÎ]/.test(name) ? `en ${name}` : `au ${name}`;
}

/** A place that people leave or reach: "de Libye", "du Soudan", "d’Ukraine", "des Philippines". */
export function ofFrench(name: string, country: boolean | null): string {
  const inside = inFrench(name, country);
  if (inside.startsWith("au ")) return `du ${inside.slice(3)}`;
  if (inside.startsWith("aux ")) return `des ${inside.slice(4)}`;
  if (inside.startsWith("dans le ")) return `du ${inside.slice(8)}`;
  if (inside.startsWith("dans l")) return `de ${inside.slice(5)}`;
  return /^(?:[AEIOUÉÎ]|Haïti$)/.test(name) ? `d’${name}` : `de ${name}`;
}
