"use client";

import { useId, useRef } from "react";
import { attachmentPath } from "@/lib/config/paths";
import {
  ATTACHMENT_TYPES,
  TYPE_NAMES,
  type Attachment,
  type AttachmentOwner,
} from "@/lib/domain/attachment";
import { formatSize } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import buttonStyles from "@/components/ui/button.module.css";
import noticeStyles from "@/components/ui/notice.module.css";
import styles from "./attachment-panel.module.css";
import { useAttachments, type AttachmentTexts, type Outcome } from "./use-attachments";

/** The files kept with a document or a draft: to take, add, show to readers, or remove from a draft. */
export function AttachmentPanel({
  owner,
  files: known = null,
  rights,
  texts,
  locale,
}: {
  owner: AttachmentOwner;
  /** Null to have them asked for. */
  files?: readonly Attachment[] | null;
  /** What the person may do; the server judges again. */
  rights: { add: boolean; show: boolean };
  texts: AttachmentTexts;
  locale: Locale;
}) {
  const { files, sending, outcome, attach, show, remove } = useAttachments(
    owner,
    known,
    texts.problem,
  );
  return (
    <div className={styles.panel}>
      {files?.length === 0 && <p className={styles.soft}>{texts.none}</p>}
      {files !== null && files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.sha256}>
              <span className={styles.name}>
                <a href={attachmentPath(owner, file.sha256)} download>
                  <bdi>{file.name}</bdi>
                </a>
                <span className={styles.soft}>
                  {TYPE_NAMES[file.mediaType]} · {formatSize(file.bytes, locale)}
                </span>
              </span>
              {owner.kind === "document" && (
                <span className={styles.soft}>
                  {texts.state[file.isPublic ? "public" : "hidden"]}
                </span>
              )}
              {owner.kind === "document" && rights.show && (
                <FileButton
                  file={file}
                  disabled={sending}
                  onPress={() => show(file, !file.isPublic)}
                >
                  {file.isPublic ? texts.hide : texts.show}
                </FileButton>
              )}
              {owner.kind === "draft" && (
                <FileButton file={file} disabled={sending} onPress={() => remove(file)}>
                  {texts.remove}
                </FileButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {rights.add && <FileForm texts={texts} sending={sending} attach={attach} />}
      <OutcomeNote outcome={outcome} texts={texts} />
    </div>
  );
}

function FileButton({
  file,
  disabled,
  onPress,
  children,
}: {
  file: Attachment;
  disabled: boolean;
  onPress: () => Promise<void>;
  children: string;
}) {
  return (
    <button
      type="button"
      className={buttonStyles.button}
      aria-label={`${children}: ${file.name}`}
      disabled={disabled}
      onClick={() => void onPress()}
    >
      {children}
    </button>
  );
}

function FileForm({
  texts,
  sending,
  attach,
}: {
  texts: AttachmentTexts;
  sending: boolean;
  attach: (file: File | null) => Promise<boolean>;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const send = async (): Promise<void> => {
    const attached = await attach(input.current?.files?.[0] ?? null);
    if (attached && input.current) input.current.value = "";
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{texts.choose}</label>
      <div className={styles.choice}>
        <input ref={input} id={id} type="file" accept={ATTACHMENT_TYPES.join(",")} />
        <button
          type="button"
          className={buttonStyles.button}
          disabled={sending}
          onClick={() => void send()}
        >
          {sending ? texts.sending : texts.attach}
        </button>
      </div>
    </div>
  );
}

function OutcomeNote({ outcome, texts }: { outcome: Outcome; texts: AttachmentTexts }) {
  const problem = outcome !== null && "problem" in outcome ? texts.problem[outcome.problem] : null;
  const done = outcome !== null && "done" in outcome ? texts.done[outcome.done] : null;
  return (
    <>
      {problem !== null && (
        <p role="alert" className={noticeStyles.notice}>
          {problem}
        </p>
      )}
      <p aria-live="polite" className={styles.live}>
        {done}
      </p>
    </>
  );
}
