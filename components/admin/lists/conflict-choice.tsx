"use client";

import type { RecordText } from "@/lib/domain/catalogue";
import { choiceName, proposeSide, type RecordFormState } from "@/lib/domain/record-form";
import { useArrivalFocus } from "@/components/ui/use-arrival-focus";
import styles from "./conflict-choice.module.css";
import { controlId, type FieldSpec, type RecordFormTexts } from "./form-spec";
import { showValue } from "./show-value";

/** The fields that somebody else saved otherwise: both texts side by side, to choose between. */
export function ConflictChoice({
  fields,
  state,
  theirs,
  texts,
}: {
  fields: FieldSpec[];
  state: Pick<RecordFormState, "base" | "values">;
  theirs: RecordText;
  texts: RecordFormTexts["conflict"];
}) {
  const box = useArrivalFocus<HTMLElement>();
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="conflict-title" className={styles.conflict}>
      <h2 id="conflict-title" className={styles.title}>
        {texts.title}
      </h2>
      <p className={styles.text}>{texts.text}</p>
      {fields.map((spec) => {
        const { name, label } = spec;
        const proposed = proposeSide(name, { ...state, theirs });
        const sides = [
          { side: "mine", whose: texts.mine, value: state.values[name] ?? "" },
          { side: "theirs", whose: texts.theirs, value: theirs[name] ?? "" },
        ] as const;
        return (
          <fieldset key={name} id={controlId(name)} className={styles.field}>
            <legend>{label}</legend>
            <input type="hidden" name={name} value={state.values[name] ?? ""} />
            <div className={styles.sides}>
              {sides.map(({ side, whose, value }) => (
                <label key={side} className={styles.side}>
                  <input
                    type="radio"
                    name={choiceName(name)}
                    value={side}
                    defaultChecked={proposed === side}
                    required
                  />
                  <span className={styles.whose}>{whose}</span>
                  <bdi className={styles.value}>{showValue(spec, value) || texts.empty}</bdi>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}
