import type { z } from "zod";

/** One thing that is wrong with a request's parameters. */
export interface QueryProblem {
  parameter: string;
  message: string;
  /** What would have been accepted, where that is a closed list. */
  allowed: string[] | null;
}

/** A problem for each parameter given more than once; a comma means "or". */
export function findRepeated(params: URLSearchParams): QueryProblem[] {
  const names = [...params.keys()];
  const repeated = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return [...repeated].map((parameter) => ({
    parameter,
    message: "Given more than once. Separate several values by commas.",
    allowed: null,
  }));
}

/** What Zod found, in the words of the API. `known` are the parameters that the request may have. */
export function toProblems(error: z.ZodError, known: readonly string[]): QueryProblem[] {
  return error.issues.flatMap((issue): QueryProblem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((parameter) => ({
        parameter,
        message: "Unknown parameter.",
        allowed: [...known],
      }));
    }
    const parameter = String(issue.path[0]);
    if (issue.code === "invalid_value") {
      const allowed = issue.values.map(String);
      const given = typeof issue.input === "string" ? `"${issue.input}"` : "this value";
      return [{ parameter, message: `Does not know ${given}.`, allowed }];
    }
    return [{ parameter, message: issue.message, allowed: null }];
  });
}
