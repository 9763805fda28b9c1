"use client";

import { createContext, use, type ReactNode } from "react";

/** What an error page says, in the reader's language. */
export interface ErrorTexts {
  title: string;
  text: string;
  retry: string;
  /** Leads to the reference that finds the error in the log. */
  report: string;
}

const Texts = createContext<ErrorTexts | null>(null);

/** Hands the texts to error pages, which Next gives no other way to the language of the page. */
export function ErrorTextsProvider({
  texts,
  children,
}: {
  texts: ErrorTexts;
  children: ReactNode;
}) {
  return <Texts value={texts}>{children}</Texts>;
}

export function useErrorTexts(): ErrorTexts | null {
  return use(Texts);
}
