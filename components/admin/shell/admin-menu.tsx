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
    if (list.current && open) slideTo(list.current, open);
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

/**
 * Slides the line, never the page: when the scripts come, somebody may be far down on it already, the
 * finger on a button that would go away from under it.
 */
function slideTo(line: HTMLElement, item: Element): void {
  const [outer, inner] = [line.getBoundingClientRect(), item.getBoundingClientRect()];
  line.scrollBy({ left: inner.left + inner.width / 2 - outer.left - outer.width / 2 });
}

function isAt(path: string, page: string): "page" | "true" | undefined {
  if (path === page) return "page";
  return path.startsWith(`${page}/`) ? "true" : undefined;
}
