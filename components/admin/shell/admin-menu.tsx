"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { splitLocale } from "@/lib/i18n/localize-path";
import type { MenuItem } from "./list-menu-items";
import styles from "./admin-menu.module.css";

/** The pages of the administration, the one that is open marked. */
export function AdminMenu({ label, items }: { label: string; items: MenuItem[] }) {
  const { path } = splitLocale(usePathname());
  const list = useRef<HTMLUListElement>(null);
  // On a phone the line slides: the page that is open is on it where people look.
  useEffect(() => {
    const open = list.current?.querySelector("[aria-current]");
    open?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [path]);
  return (
    <nav aria-label={label} className={styles.menu}>
      <ul ref={list}>
        {items.map(({ key, href, text }) => (
          <li key={key}>
            <a href={href} aria-current={isAt(path, splitLocale(href).path)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isAt(path: string, page: string): "page" | "true" | undefined {
  if (path === page) return "page";
  return path.startsWith(`${page}/`) ? "true" : undefined;
}
