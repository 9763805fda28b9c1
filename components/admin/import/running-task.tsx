"use client";

import { useEffect, useState } from "react";
import type { TaskProgress } from "./follow-task";
import { TaskProgressBar, type TaskTexts } from "./task-progress";

const PAUSE_MS = 1_000;

/** How far work on a file is that began on another page, until there is something else to see. */
export function RunningTask({
  address,
  begun,
  texts,
}: {
  address: string;
  begun: TaskProgress;
  texts: TaskTexts;
}) {
  const [progress, setProgress] = useState(begun);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const answer = await fetch(address).catch(() => null);
      if (!answer?.ok) return setLost(true);
      const told = (await answer.json()) as TaskProgress | null;
      if (told === null) window.location.reload();
      else setProgress(told);
    };
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [address, progress]);
  return <TaskProgressBar progress={isLost ? null : progress} isLost={isLost} texts={texts} />;
}
