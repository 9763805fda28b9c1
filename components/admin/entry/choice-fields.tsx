"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ChoiceBox } from "./choice-box";
import styles from "./choice-fields.module.css";
import { FieldFrame } from "./field-frame";
import { useRow } from "./row-context";

/** The place or the source of a row, chosen from a list. */
export function ChoiceField({ name }: { name: "place" | "origin" }) {
  const { row, lists, type, problemsOf } = useRow();
  const t = useTranslations("admin");
  const label = t(`fields.label.${name}`);
  return (
    <FieldFrame
      id={`${row.key}-${name}`}
      name={name}
      label={label}
      problems={problemsOf(name)}
      onFix={type}
    >
      {(control) => (
        <ChoiceBox
          control={control}
          label={label}
          value={row[name]}
          options={name === "place" ? lists.places : lists.organisations}
          nothingFound={t("entry.nothingFound")}
          onChange={(value) => type({ [name]: value })}
        />
      )}
    </FieldFrame>
  );
}

/** Those who passed a figure on, in order from its source outwards. */
export function RelayField() {
  const { row, lists, type, problemsOf } = useRow();
  const t = useTranslations("admin");
  const codes = row.via.split(",").filter((code) => code !== "");
  const label = t("fields.label.via");
  const adding = useRef(false);
  useEffect(() => {
    if (adding.current) document.getElementById(`${row.key}-via`)?.focus();
    adding.current = false;
  }, [row.key, row.via]);
  return (
    <FieldFrame
      id={`${row.key}-via`}
      name="via"
      label={label}
      problems={problemsOf("via")}
      onFix={type}
    >
      {(control) => (
        <div className={styles.relays}>
          {codes.map((code) => {
            const name = lists.organisations.find(({ value }) => value === code)?.label ?? code;
            return (
              <button
                key={code}
                type="button"
                className={styles.relay}
                aria-label={t("entry.takeOut", { name })}
                onClick={() => type({ via: codes.filter((other) => other !== code).join(",") })}
              >
                <bdi>{name}</bdi> <span aria-hidden="true">×</span>
              </button>
            );
          })}
          <ChoiceBox
            // A box of its own for each one that is added: it starts empty.
            key={row.via}
            control={control}
            label={label}
            value=""
            options={lists.organisations.filter(({ value }) => !codes.includes(value))}
            nothingFound={t("entry.nothingFound")}
            onChange={(code) => {
              if (code === "") return;
              adding.current = true;
              type({ via: [...codes, code].join(",") });
            }}
          />
        </div>
      )}
    </FieldFrame>
  );
}
