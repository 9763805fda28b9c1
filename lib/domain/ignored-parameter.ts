/** A part of an address that was not followed; `allowed` is null where that is no closed list. */
export interface IgnoredParameter {
  parameter: string;
  value: string;
  allowed: string[] | null;
}
