"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { referToRow } from "@/lib/domain/row-reference";
import { Disclosure } from "@/components/ui/disclosure";
import { RelayField } from "./choice-fields";
import { useCodeOptions } from "./code-options";
import styles from "./row-card.module.css";
import { useRow } from "./row-context";
import { DateField, NumberField, SelectField, TextField } from "./row-fields";

const NAMES = [
  "via",
  "households",
  "registeredLate",
  "placeRole",
  "dataset",
  "definition",
  "baseline",
  "periodStartBasis",
  "asOfPrecision",
  "asOfEarliest",
  "asOfHour",
  "asOfBasis",
  "role",
  "roleReason",
  "supersedes",
  "supersedeReason",
  "fallReason",
  "partOf",
  "additionalTo",
  "event",
  "computedBy",
] as const;

/** Fields that are folded open where something stands in them. */
const SHOWN = ["via", "asOfHour", "asOfEarliest", "partOf", "additionalTo", "event"] as const;

/** What few rows need, folded away until one does. */
export function MoreFields() {
  const { row, problemsOf, described, choices, dispatch } = useRow();
  const { siblings, figures, events } = choices;
  const others = siblings.filter(({ value }) => value !== referToRow(row.key));
  const t = useTranslations("admin.entry");
  const options = useCodeOptions();
  const [isOpen, setOpen] = useState(SHOWN.some((name) => row[name] !== ""));
  const points = NAMES.some((name) => problemsOf(name).length > 0);
  const none = t("none");
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Somebody opened it before the page's scripts came.
    if (box.current?.open) setOpen(true);
  }, []);
  return (
    <Disclosure
      ref={box}
      className={styles.more}
      open={isOpen || points}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t("moreFields")}</summary>
      {(isOpen || points) && (
        <div className={styles.moreFields}>
          <RelayField />
          <NumberField name="households" />
          <NumberField name="registeredLate" />
          <SelectField name="placeRole" options={options.placeRole} />
          <TextField name="dataset" />
          <TextField name="definition" />
          <DateField name="baseline" edge="first" />
          <SelectField name="periodStartBasis" options={options.basis} />
          <SelectField name="asOfPrecision" options={options.asOfPrecision} empty={t("asTyped")} />
          <DateField name="asOfEarliest" edge="first" />
          <SelectField name="asOfHour" options={options.asOfHour} empty={t("unknown")} />
          <SelectField name="asOfBasis" options={options.basis} />
          <SelectField name="role" options={options.role} />
          {row.role === "triangulation" && (
            <SelectField name="roleReason" options={options.roleReason} />
          )}
          <SelectField
            name="supersedes"
            empty={none}
            options={(described?.editions ?? []).map(({ figure, text }) => ({
              value: figure,
              label: text,
            }))}
          />
          {row.supersedes !== "" && (
            <SelectField name="supersedeReason" options={options.supersedeReason} />
          )}
          <SelectField name="fallReason" options={options.fallReason} empty={none} />
          <SelectField name="event" options={events} empty={none} />
          <SelectField name="partOf" options={[...others, ...figures]} empty={none} />
          <SelectField name="additionalTo" options={[...others, ...figures]} empty={none} />
          <TextField name="computedBy" />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={row.provisional}
              onChange={(event) =>
                dispatch({
                  do: "provisional",
                  row: row.key,
                  provisional: event.target.checked,
                })
              }
            />
            {t("provisional")}
          </label>
        </div>
      )}
    </Disclosure>
  );
}
