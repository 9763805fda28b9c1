import styles from "./breadcrumbs.module.css";

/** The way from the general to this page; the page itself is not among them. */
export function Breadcrumbs({
  label,
  crumbs,
}: {
  label: string;
  crumbs: { href: string; text: string }[];
}) {
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
        {crumbs.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
