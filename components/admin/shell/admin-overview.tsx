import type { Actor } from "@/lib/domain/permissions";
import type { Language } from "@/lib/i18n/language";
import { listMenuItems } from "./list-menu-items";
import styles from "./admin-overview.module.css";

/** What the person may do, each with a sentence about it. */
export function AdminOverview({ language, actor }: { language: Language; actor: Actor }) {
  return (
    <ul className={styles.list}>
      {listMenuItems(actor, language).map(({ key, href, text }) => (
        <li key={key} className={styles.item}>
          <h2>
            <a href={href}>{text}</a>
          </h2>
          <p>{language.t(`admin.shell.about.${key}`)}</p>
        </li>
      ))}
    </ul>
  );
}
