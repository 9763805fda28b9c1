/** A parameter or an answer as a reference shows it. */
export interface DescribedPart {
  name: string;
  /** What it is made of: its type, and the values that it may have. */
  type: string;
  description: string;
}

/** One address of the API as a reference shows it. */
export interface DescribedOperation {
  id: string;
  address: string;
  summary: string;
  parameters: (DescribedPart & { required: boolean })[];
  /** Answers by their status, `type` being their media types. */
  answers: DescribedPart[];
  errors: DescribedPart[];
}
