import { startTransition, useActionState, useRef, useState, type FormEvent } from "react";
import { followTask, type TaskProgress } from "./follow-task";

interface TaskForm<State> {
  state: State;
  /** What sends the form without scripts. */
  send: (form: FormData) => void;
  /** What sends it with them. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Null while nothing is being done. */
  progress: TaskProgress | null;
  /** Whether nobody knows what became of it. */
  isLost: boolean;
}

const BEGUN: TaskProgress = { text: "", share: null };

/**
 * A form whose work may take long: `action` does it without scripts; with them the address of `task`
 * does the same and tells how far it is. While it runs, the form is not sent again.
 */
export function useTaskForm<State>(
  action: (before: State, form: FormData) => Promise<State>,
  task: string,
  start: Awaited<State>,
): TaskForm<State> {
  const [served, send] = useActionState(action, start);
  const [told, setTold] = useState<State | null>(null);
  const [progress, setProgress] = useState<TaskProgress | null>(null);
  const [isLost, setLost] = useState(false);
  const running = useRef(false);
  const run = async (form: FormData): Promise<void> => {
    running.current = true;
    setProgress(BEGUN);
    setLost(false);
    const end = await followTask<State>(task, form, setProgress);
    // On the way to another page the work still looks like work.
    if (end !== null && "to" in end) return window.location.assign(end.to);
    running.current = false;
    startTransition(() => {
      setProgress(null);
      setLost(end === null);
      if (end !== null) setTold(end.state);
    });
  };
  return {
    state: told ?? served,
    send,
    progress,
    isLost,
    onSubmit(event) {
      event.preventDefault();
      if (running.current) return;
      const { submitter } = event.nativeEvent as SubmitEvent;
      void run(new FormData(event.currentTarget, submitter));
    },
  };
}
