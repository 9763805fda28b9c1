import type { ReactNode } from "react";
import { shortName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import { withQuery } from "@/lib/config/paths";
import {
  cardParameter,
  DEFAULT_CARD_VIEW,
  listOtherParameters,
  writeCardView,
  writePeriod,
} from "@/lib/series/chart-view";
import type { CardModel, CardPlace } from "./card-model";
import styles from "./card-controls.module.css";

/** More options than this are a list to choose from, not a field of boxes. */
const BOXES = 12;

interface Option {
  value: string;
  label: string;
}

/** Choice of series and dates as a plain form, which works without JavaScript. */
export function CardControls({ model, place }: { model: CardModel; place: CardPlace }) {
  const { path, params, language } = place;
  const { t, locale } = language;
  const { card, choice } = model.plan;
  const { options, effective } = choice;
  const kept = listOtherParameters(params, card);
  const groups: { key: keyof typeof options; options: Option[] }[] = [
    {
      key: "origin",
      options: options.origin.map((o) => ({ value: o.code, label: shortName(o, locale) })),
    },
    {
      key: "population",
      options: options.population.map((p) => ({ value: p, label: t(`codes.population.${p}`) })),
    },
    {
      key: "measure",
      options: options.measure.map((m) => ({ value: m, label: t(`codes.measure.${m}`) })),
    },
    {
      key: "place",
      options: options.place
        .map((p) => ({ value: p.slug, label: localName(p.name, locale) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    },
  ];
  const reset = writePeriod(writeCardView(params, card, DEFAULT_CARD_VIEW), {
    from: null,
    to: null,
    knownOn: null,
  });
  return (
    <section className={styles.controls}>
      <h4>{t("charts.controls.title")}</h4>
      <form action={`${path}#${card}`}>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {groups.map(({ key, options: list }) =>
          list.length < 2 ? null : (
            <Choices
              key={key}
              name={cardParameter(card, key)}
              legend={t(`charts.controls.${key}`)}
              hint={t("charts.controls.severalHint")}
              options={list}
              chosen={effective[key]}
            />
          ),
        )}
        <Fields legend={t("charts.controls.period")}>
          {(["from", "to", "knownOn"] as const).map((name) => (
            <label key={name} className={styles.date}>
              {t(`charts.controls.${name}`)}
              <input type="date" name={name} defaultValue={model.period[name] ?? ""} />
            </label>
          ))}
          <p className={styles.hint}>{t("charts.controls.knownOnHint")}</p>
        </Fields>
        <p className={styles.actions}>
          <button type="submit">{t("charts.controls.apply")}</button>
          <a href={`${withQuery(path, reset)}#${card}`}>{t("charts.controls.reset")}</a>
        </p>
      </form>
    </section>
  );
}

function Choices({
  name,
  legend,
  hint,
  options,
  chosen,
}: {
  name: string;
  legend: string;
  hint: string;
  options: readonly Option[];
  chosen: readonly string[];
}) {
  if (options.length > BOXES)
    return (
      <label className={styles.many}>
        {legend}
        <select multiple size={6} name={name} defaultValue={[...chosen]}>
          {options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
        <span className={styles.hint}>{hint}</span>
      </label>
    );
  return (
    <Fields legend={legend}>
      {options.map((o) => (
        <label key={o.value}>
          <input
            type="checkbox"
            name={name}
            value={o.value}
            defaultChecked={chosen.length === 0 || chosen.includes(o.value)}
          />{" "}
          {o.label}
        </label>
      ))}
    </Fields>
  );
}

function Fields({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.fields}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
