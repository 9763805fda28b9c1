/** Why a state was saved or a warning accepted where no person said so: shown in the reader's words. */
export const SAVED_REASONS = {
  entered: "entered",
  imported: "imported",
  seeded: "imported with the demonstration data",
  by_command: "imported by command, not looked at one by one",
} as const;
