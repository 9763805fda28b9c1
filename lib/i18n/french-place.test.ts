import { describe, expect, it } from "vitest";
import { inFrench, ofFrench } from "./french-place";

describe("French prepositions", () => {
  it.each([
    ["Libye", true, "en Libye", "de Libye"],
    ["Soudan", true, "au Soudan", "du Soudan"],
    ["Ukraine", true, "en Ukraine", "d’Ukraine"],
    ["Philippines", true, "aux Philippines", "des Philippines"],
    ["Haïti", true, "en Haïti", "d’Haïti"],
    ["Sierra Leone", true, "en Sierra Leone", "de Sierra Leone"],
    ["Mexique", true, "au Mexique", "du Mexique"],
    ["El Salvador", true, "au Salvador", "du Salvador"],
    ["Bande de Gaza", true, "dans la bande de Gaza", "de la bande de Gaza"],
    ["Ouest de la Libye", false, "dans l’ouest de la Libye", "de l’ouest de la Libye"],
    ["Zone d’Abyei (AB9)", true, "dans la zone d’Abyei (AB9)", "de la zone d’Abyei (AB9)"],
    ["Tripoli", false, "à Tripoli", "de Tripoli"],
    ["XKX", true, "(XKX)", "de XKX"],
    ["Wadi Rabi'a", null, "(Wadi Rabi'a)", "de Wadi Rabi'a"],
  ])("%s: %s → %s, %s", (name, country, inside, from) => {
    expect(inFrench(name, country)).toBe(inside);
    expect(ofFrench(name, country)).toBe(from);
  });
});
