"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ComponentProps } from "react";
import { withQuery } from "@/lib/config/paths";
import { splitLocale } from "@/lib/i18n/localize-path";
import { LanguageLinks } from "@/components/ui/language-links";

/** The languages of the page that is open, which the frame around all pages cannot know itself. */
export function AdminLanguages(props: Omit<ComponentProps<typeof LanguageLinks>, "path">) {
  const { path } = splitLocale(usePathname());
  const query = new URLSearchParams(useSearchParams().toString());
  return <LanguageLinks {...props} path={withQuery(path, query)} />;
}
