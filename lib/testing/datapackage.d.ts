/** As much of the validator of data packages as tests ask; it brings no types. */
declare module "datapackage" {
  export const Package: {
    load: (
      descriptor: unknown,
      options: { basePath: string },
    ) => Promise<{
      valid: boolean;
      errors: Error[];
      resources: { read: (options: { keyed: true }) => Promise<Record<string, unknown>[]> }[];
    }>;
  };
}
