import styles from "./pagination.module.css";

/** Where a reader is in a long list, and the way on and back. */
export function Pagination({
  label,
  count,
  first,
  next,
}: {
  label: string;
  /** "100 of 323 figures". */
  count: string;
  first: { href: string; text: string } | null;
  next: { href: string; text: string } | null;
}) {
  return (
    <nav className={styles.pagination} aria-label={label}>
      <span>{count}</span>
      {first && <a href={first.href}>{first.text}</a>}
      {next && (
        <a href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  );
}
