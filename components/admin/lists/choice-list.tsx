import styles from "./choice-list.module.css";

/** Links of which a person takes one. */
export function ChoiceList({ choices }: { choices: { href: string; text: string }[] }) {
  return (
    <ul className={styles.list}>
      {choices.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
