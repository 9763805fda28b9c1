"use client";

import { useCallback, useEffect, useMemo } from "react";
import {
  Area,
  ComposedChart,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import { FRAME_HEIGHT, FRAME_WIDTH } from "@/lib/series/frame";
import { LineMarks } from "./line-marks";
import { speakStop } from "./describe-stop";
import { LiveTooltip } from "./live-tooltip";
import { readPath } from "./live-data";
import { findStops, stopAt, type Stop } from "./live-points";
import plot from "./plot.module.css";
import { useStops } from "./use-stops";
import type { LiveChartProps } from "./waking-chart";

/**
 * The moving twin of the static picture: the same paths on Recharts' numeric axes, so nothing shifts
 * when it takes over. It adds a cursor and a tooltip for mouse, touch and keyboard.
 */
export function LiveChart({ panel, lines, page, texts, cover, onStop }: LiveChartProps) {
  const { frame, mode, base, lines: placed } = panel;
  const stops = useMemo(() => findStops(lines, frame, mode, page), [lines, frame, mode, page]);
  const open = useCallback(
    ({ point }: Stop) => window.location.assign(page.figurePath + point.figure),
    [page],
  );
  const current = useStops(stops, frame, cover, open);
  const stop = useMemo(() => stopAt(stops, current), [stops, current]);
  const count = stops.place.length;
  useEffect(() => {
    if (current !== null && stop)
      onStop(current + 1, speakStop(stop, current + 1, count, mode, texts));
  }, [current, stop, count, mode, texts, onStop]);
  const data = useMemo(() => placed.map(({ path }) => readPath(path)), [placed]);
  const size = useMemo(() => sizeOf(cover), [cover]);
  return (
    <>
      <ResponsiveContainer width="100%" height="100%" initialDimension={size}>
        <ComposedChart margin={NO_MARGIN} accessibilityLayer={false} style={CHART_STYLE}>
          <XAxis type="number" dataKey="x" domain={[0, FRAME_WIDTH]} allowDataOverflow hide />
          <YAxis
            type="number"
            dataKey="y"
            domain={[0, FRAME_HEIGHT]}
            reversed
            allowDataOverflow
            hide
          />
          {placed.map((line, i) =>
            line.bars ? (
              <Area
                key={line.series}
                data={data[i] ?? []}
                dataKey="y"
                type="linear"
                baseValue={base}
                className={plot[`line${i}`] ?? ""}
                stroke="none"
                fill="var(--line)"
                fillOpacity={0.75}
                isAnimationActive={false}
                activeDot={false}
              />
            ) : (
              <Line
                key={line.series}
                data={data[i] ?? []}
                dataKey="y"
                type="linear"
                className={plot[`line${i}`] ?? ""}
                stroke="var(--line)"
                strokeWidth={2}
                style={{ strokeDasharray: "var(--dash)" }}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
              />
            ),
          )}
          {stop && <Cursor stop={stop} />}
        </ComposedChart>
      </ResponsiveContainer>
      <svg
        className={plot.svg}
        viewBox={`0 0 ${FRAME_WIDTH} ${FRAME_HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {placed.map((line, i) => (
          <g key={line.series} className={plot[`line${i}`]}>
            <LineMarks marks={line.marks} />
          </g>
        ))}
      </svg>
      {stop && (
        <LiveTooltip
          stop={stop}
          mode={mode}
          texts={texts}
          href={page.figurePath + stop.point.figure}
        />
      )}
    </>
  );
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const CHART_STYLE = { overflow: "visible" } as const;

/** What the picture fills, so that it need not be drawn once to be measured. */
function sizeOf(cover: HTMLElement): { width: number; height: number } {
  const { width, height } = cover.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function Cursor({ stop }: { stop: Stop }) {
  return (
    <>
      <ReferenceLine x={stop.x} stroke="var(--chart-words)" strokeWidth={1} />
      <ReferenceDot
        x={stop.x}
        y={stop.y}
        r={5}
        className={plot[`line${stop.index}`] ?? ""}
        fill="var(--line)"
        stroke="var(--chart-ground)"
        strokeWidth={2}
      />
    </>
  );
}
