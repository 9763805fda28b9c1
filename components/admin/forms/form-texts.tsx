"use client";

import { createContext, use, type ReactNode } from "react";

/** What every form may have to say, in the reader's language. */
interface FormTexts {
  /** Where the server gave no answer. */
  unanswered: string;
  /** Where the page is older than the server. */
  outdated: string;
}

const Texts = createContext<FormTexts>({ unanswered: "", outdated: "" });

/** Hands the texts to all forms of the administration. */
export function FormTextsProvider({ texts, children }: { texts: FormTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>;
}

export function useFormTexts(): FormTexts {
  return use(Texts);
}
