import { attachmentPath } from "@/lib/config/paths";
import { TYPE_NAMES, type Attachment } from "@/lib/domain/attachment";
import { formatSize } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import styles from "./kept-copies.module.css";

/** The copies of a document that readers may take; nothing where there is none. */
export function KeptCopies({
  documentId,
  attachments,
  language: { t, locale },
}: {
  documentId: string;
  attachments: readonly Attachment[];
  language: Language;
}) {
  if (attachments.length === 0) return null;
  const owner = { kind: "document", id: documentId } as const;
  return (
    <div className={styles.copies}>
      <p>{t("figure.keptCopies")}</p>
      <ul>
        {attachments.map(({ sha256, name, mediaType, bytes }) => (
          <li key={sha256}>
            <a href={attachmentPath(owner, sha256)} download>
              <bdi>{name}</bdi>
            </a>{" "}
            <span>
              {TYPE_NAMES[mediaType]} · {formatSize(bytes, locale)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
