import type { QuantityWords } from "@/lib/i18n/describe-quantity";
import { classNames } from "@/components/ui/class-names";
import styles from "./amount.module.css";

/**
 * A number with its bound: "more than 400". The bound is smaller than the number but of its colour
 * and line, and there is no way to show the one without the other.
 */
export function Amount({
  words,
  size = "text",
}: {
  words: QuantityWords;
  size?: "text" | "medium" | "large";
}) {
  const lacking =
    words.hedge === "" && words.amount === words.number && !/\p{N}/u.test(words.number);
  return (
    <span className={classNames(styles.amount, styles[size], lacking && styles.lacking)}>
      {words.hedge !== "" && <span className={styles.hedge}>{words.hedge} </span>}
      <span className={styles.number}>{words.number}</span>
    </span>
  );
}
