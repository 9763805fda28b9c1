/** Shorter remainders are no words, but accidents of spelling. */
const SHORTEST = 2;
const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بلك";

/** Whether a normalised word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code <= 0x6ff;
}

/**
 * The forms under which an Arabic word may stand in a word list: itself first, then without the
 * conjunctions و ف, the prepositions ب ل ك and the article that are written joined to it. Other
 * words have one form.
 */
export function listForms(word: string): readonly string[] {
  if (!isArabic(word)) return [word];
  const forms = [word];
  let rest = word;
  const first = rest.charAt(0);
  if (CONJUNCTIONS.includes(first) && rest.length > SHORTEST) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  if (rest.startsWith("لل") && rest.length > SHORTEST + 2) {
    forms.push(rest.slice(2));
    return forms;
  }
  if (PREPOSITIONS.includes(rest.charAt(0)) && rest.length > SHORTEST + 1) {
    const bare = rest.slice(1);
    forms.push(bare);
    if (bare.startsWith("ال") && bare.length > SHORTEST + 2) forms.push(bare.slice(2));
  }
  if (rest.startsWith("ال") && rest.length > SHORTEST + 2) forms.push(rest.slice(2));
  return forms;
}

/** Whether the word begins with a joined و or ف and goes on as another word. */
export function startsWithConjunction(word: string): boolean {
  return isArabic(word) && word.startsWith("و") && word.length > SHORTEST;
}
