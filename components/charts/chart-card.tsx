import { Fragment } from "react";
import { themeOf } from "@/lib/domain/theme";
import { formatNumber } from "@/lib/i18n/format";
import { CHART_FACES, type CardView } from "@/lib/series/chart-view";
import { VALUE_SCALES } from "@/lib/series/frame";
import { CHART_MODES } from "@/lib/series/shapes";
import { classNames } from "@/components/ui/class-names";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { CardAbout } from "./card-about";
import { CardControls } from "./card-controls";
import { CardDownloads } from "./card-downloads";
import { viewLink } from "./card-links";
import type { CardModel, CardPlace } from "./card-model";
import styles from "./chart-card.module.css";
import { ChartLegend } from "./chart-legend";
import { ChartPanel } from "./chart-panel";
import { EventList } from "./event-list";
import { PointsTable } from "./points-table";

/** One count as a card with four faces, which are plain links: chart, table, download, about. */
export function ChartCard({
  model,
  place,
  title,
  late = false,
}: {
  model: CardModel;
  place: CardPlace;
  title: string;
  /** Of a card below others: it is laid out after the first picture of the page. */
  late?: boolean;
}) {
  const { t } = place.language;
  const { card, indicator, view, ignored } = model.plan;
  const heading = `${card}-title`;
  return (
    <article
      id={card}
      className={`${styles.card} ${styles[themeOf(indicator)]}`}
      aria-labelledby={heading}
      data-late={late || undefined}
    >
      <header className={styles.header}>
        <h3 id={heading}>{title}</h3>
        <nav className={styles.faces} aria-label={t("charts.facesLabel", { title })}>
          <Switch
            options={CHART_FACES.map((face) => ({ face }))}
            name={({ face }) => t(`charts.faces.${face ?? "chart"}`)}
            view={view}
            card={card}
            place={place}
          />
        </nav>
      </header>
      <IgnoredNote ignored={ignored} language={place.language} />
      {model.lines.length === 0 ? (
        <p className={styles.empty}>{t("charts.empty")}</p>
      ) : (
        <Face model={model} place={place} title={title} />
      )}
      {view.controls === "open" ? (
        <CardControls model={model} place={place} />
      ) : (
        <p className={classNames(styles.note, styles.way)}>
          <a href={viewLink(place, card, { ...view, controls: "open" })}>
            {t("charts.controls.title")}
          </a>
        </p>
      )}
    </article>
  );
}

function Face({ model, place, title }: { model: CardModel; place: CardPlace; title: string }) {
  switch (model.plan.view.face) {
    case "chart":
      return <Pictures model={model} place={place} title={title} />;
    case "table":
      return <PointsTable model={model} place={place} title={title} />;
    case "download":
      return <CardDownloads model={model} place={place} title={title} />;
    case "about":
      return <CardAbout model={model} place={place} />;
  }
}

function Pictures({ model, place, title }: { model: CardModel; place: CardPlace; title: string }) {
  const { t, locale } = place.language;
  const { card, view, choice } = model.plan;
  const numbers = Object.fromEntries(
    model.events.map((e, i) => [e.id, formatNumber(i + 1, locale)]),
  );
  const canChange = model.lines.some((l) => l.series.measure !== "new");
  return (
    <>
      <div className={styles.switches}>
        {canChange && (
          <nav aria-label={`${title} · ${t("charts.modeLabel")}`}>
            <Switch
              options={CHART_MODES.map((mode) => ({ mode }))}
              name={({ mode }) => t(`charts.modes.${mode ?? "recorded"}`)}
              view={view}
              card={card}
              place={place}
            />
          </nav>
        )}
        {canChange && view.mode === "recorded" && (
          <nav aria-label={`${title} · ${t("charts.scaleLabel")}`}>
            <Switch
              options={VALUE_SCALES.map((scale) => ({ scale }))}
              name={({ scale }) => t(`charts.scales.${scale ?? "linear"}`)}
              view={view}
              card={card}
              place={place}
            />
          </nav>
        )}
      </div>
      <div className={styles.multiples}>
        {model.panels.map((panel) => (
          <ChartPanel key={panel.panel.key} panel={panel} place={place} eventNumbers={numbers} />
        ))}
      </div>
      <EventList events={model.events} numbers={numbers} language={place.language} />
      <ChartLegend model={model} language={place.language} />
      {choice.leftOut > 0 && (
        <p className={styles.note}>
          {t("charts.leftOut", {
            count: choice.leftOut,
            number: formatNumber(choice.leftOut, locale),
          })}
        </p>
      )}
    </>
  );
}

/** Links that each change one thing about the view; the current one is marked as such. */
function Switch({
  options,
  name,
  view,
  card,
  place,
}: {
  options: readonly Partial<CardView>[];
  name: (option: Partial<CardView>) => string;
  view: CardView;
  card: string;
  place: CardPlace;
}) {
  return options.map((option) => {
    const current = Object.entries(option).every(
      ([key, value]) => view[key as keyof CardView] === value,
    );
    return (
      <Fragment key={name(option)}>
        <a
          className={styles.option}
          href={viewLink(place, card, { ...view, ...option })}
          aria-current={current ? "true" : undefined}
        >
          {name(option)}
        </a>{" "}
      </Fragment>
    );
  });
}
