"use client";

import { useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { rankOptions, type ListOption } from "@/lib/schema/rank-options";
import styles from "./choice-box.module.css";
import type { ControlProps } from "./field-frame";

/** More than this nobody reads; more letters find the rest. */
const MOST_SHOWN = 40;

/**
 * A list that is searched by typing, by any name in any language. Enter or Tab takes the closest one;
 * emptying the field chooses nothing.
 */
export function ChoiceBox({
  control,
  label,
  value,
  options,
  nothingFound,
  onChange,
}: {
  control: ControlProps;
  label: string;
  value: string;
  options: readonly ListOption[];
  nothingFound: string;
  onChange: (value: string) => void;
}) {
  // Null while nobody is typing.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const found = isOpen || typed !== null ? rankOptions(options, typed ?? "") : [];
  const listed = found.slice(0, MOST_SHOWN);
  // The box writes the name of what is chosen, which it looks up among its items; but it would point
  // at it before the closest of what was typed.
  const items = chosen && typed === null && !listed.includes(chosen) ? [...listed, chosen] : listed;
  return (
    <ComboBox<ListOption>
      aria-label={label}
      items={items}
      value={value === "" ? null : value}
      defaultInputValue={chosen?.label ?? value}
      allowsEmptyCollection
      onOpenChange={setOpen}
      onInputChange={(text) => setTyped(text === (chosen?.label ?? value) ? null : text)}
      onChange={(key) => {
        setTyped(null);
        if (String(key ?? "") !== value) onChange(String(key ?? ""));
      }}
      onBlur={() => setTyped(null)}
      onKeyDown={({ key, target }) => {
        const [closest] = listed;
        const points = target instanceof Element && target.hasAttribute("aria-activedescendant");
        if ((key === "Enter" || key === "Tab") && !points && closest && typed?.trim())
          onChange(closest.value);
      }}
    >
      <Input {...control} className={control.className ?? ""} dir="auto" autoComplete="off" />
      <Popover className={styles.popover ?? ""} offset={2}>
        <ListBox<ListOption>
          // Who types means none of the items yet. The one that was chosen would be brought into view,
          // and where the page moves for it, the box closes and forgets what was typed.
          {...(typed === null ? {} : { autoFocus: false })}
          className={styles.list ?? ""}
          renderEmptyState={() => <p className={styles.none}>{nothingFound}</p>}
        >
          {({ value: id, label: text, detail }) => (
            <ListBoxItem id={id} textValue={text} className={styles.option ?? ""}>
              <bdi>{text}</bdi>
              {detail !== "" && <bdi className={styles.detail}>{detail}</bdi>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
