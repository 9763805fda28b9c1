import { PICK_PREFIX } from "@/lib/schema/row-form";
import noticeStyles from "@/components/ui/notice.module.css";
import type { CorrectState } from "./correct-state";
import styles from "./merge-choices.module.css";

export interface MergeTexts {
  title: string;
  mine: string;
  theirs: string;
  contested: string;
  empty: string;
  same: string;
}

/** Both versions of a row side by side, with a choice for each field in which they differ. */
export function MergeChoices({
  merge: { lede, choices },
  typed,
  texts,
}: {
  merge: NonNullable<CorrectState["merge"]>;
  /** My row, which is sent along whole. */
  typed: Record<string, string[]>;
  texts: MergeTexts;
}) {
  const kept = Object.entries(typed).filter(([name]) => name !== "reason");
  return (
    <>
      <input type="hidden" name="merged" value="1" />
      {kept.flatMap(([name, values]) =>
        values.map((value) => <input key={name} type="hidden" name={name} value={value} />),
      )}
      <div role="alert" className={noticeStyles.notice}>
        <h3 className={styles.title}>{texts.title}</h3>
        <p>{lede}</p>
        {choices.length === 0 && <p>{texts.same}</p>}
      </div>
      {choices.map(({ field, label, mine, theirs, isContested, from }) => (
        <fieldset key={field} className={styles.choice}>
          <legend>
            {label} {isContested && <span className={styles.contested}>{texts.contested}</span>}
          </legend>
          {(["mine", "theirs"] as const).map((side) => {
            const text = side === "mine" ? mine : theirs;
            return (
              <label key={side} className={styles.side}>
                <input
                  type="radio"
                  name={PICK_PREFIX + field}
                  value={side}
                  defaultChecked={from === side}
                />
                <span>
                  <span className={styles.whose}>{texts[side]}</span>
                  {text === "" ? (
                    <span className={styles.empty}>{texts.empty}</span>
                  ) : (
                    <bdi dir="auto">{text}</bdi>
                  )}
                </span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
