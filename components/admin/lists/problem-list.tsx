import type { FormProblem } from "@/lib/domain/record-form";
import { Notice } from "@/components/ui/notice";

/** Why a page has nothing to offer. */
export function ProblemList({ problems }: { problems: FormProblem[] }) {
  return (
    <Notice>
      {problems.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
