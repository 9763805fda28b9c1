import {
  unstable_isUnrecognizedActionError as isOfOtherBuild,
  unstable_rethrow,
} from "next/navigation";
import {
  startTransition,
  useActionState,
  useRef,
  useState,
  useTransition,
  type SubmitEvent,
} from "react";
import { requestFormReset } from "react-dom";
import { useFormTexts } from "./form-texts";

interface SentForm<State> {
  state: State;
  /** Sends the form as a page of its own, without scripts. */
  send: (form: FormData) => void;
  /** Sends it with them. */
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  busy: boolean;
}

/**
 * A form and what its action answers. Where no answer comes, since the line is down or the server was
 * ended, the form stays with all that was typed, and `addProblem` says so: React alone would put an
 * error page in its place. After an answer the fields are as the page has them, unless `resets` is false.
 */
export function useSentForm<State>(
  action: (before: State, form: FormData) => Promise<State>,
  start: Awaited<State>,
  addProblem: (state: Awaited<State>, problem: string) => Awaited<State>,
  { resets = true }: { resets?: boolean } = {},
): SentForm<Awaited<State>> {
  const [served, send] = useActionState(action, start);
  const [told, setTold] = useState<Awaited<State> | null>(null);
  const [busy, startSending] = useTransition();
  const texts = useFormTexts();
  const running = useRef(false);
  const state = told ?? served;
  const run = async (form: HTMLFormElement, data: FormData): Promise<void> => {
    try {
      const answer = await action(state, data);
      startTransition(() => {
        setTold(answer);
        if (resets) requestFormReset(form);
      });
    } catch (error) {
      // Next's own ways to another page.
      unstable_rethrow(error);
      const text = isOfOtherBuild(error) ? texts.outdated : texts.unanswered;
      startTransition(() => setTold(addProblem(state, text)));
    } finally {
      running.current = false;
    }
  };
  return {
    state,
    send,
    busy,
    onSubmit(event) {
      event.preventDefault();
      if (running.current) return;
      running.current = true;
      const form = event.currentTarget;
      const { submitter } = event.nativeEvent;
      startSending(() => run(form, new FormData(form, submitter)));
    },
  };
}
