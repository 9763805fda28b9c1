import type { SaidComment } from "@/lib/domain/review-views";
import { describeInstant } from "@/lib/i18n/describe-instant";
import type { Language } from "@/lib/i18n/language";
import { ForeignText } from "@/components/ui/foreign-text";
import { nameField } from "./review-words";
import styles from "./comment-list.module.css";

/** What was said of a state under review, of which field, by whom. */
export function CommentList({
  comments,
  language,
}: {
  comments: readonly SaidComment[];
  language: Language;
}) {
  return (
    <ul className={styles.comments}>
      {comments.map(({ field, text, by, at }) => (
        <li key={`${field} ${text}`}>
          <p>
            <b>{nameField(field, language)}</b>
            {language.t("common.colon")} <ForeignText language={null}>{text}</ForeignText>
          </p>
          <p className={styles.by}>
            <bdi>{by.name}</bdi>
            {language.t("common.comma")}
            <time dateTime={at}>{describeInstant(at, language)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}
