/** As much of the reader of citations as tests ask; it brings no types. */
declare module "@citation-js/core" {
  interface CslItem {
    id: string;
    type: string;
    title: string;
    URL: string;
    language?: string;
    version?: string;
    author?: { literal?: string; family?: string }[];
    issued?: { "date-parts": number[][] };
  }
  export const plugins: {
    input: {
      /** Reads citations of any known form as CSL; strict unless told to guess. */
      chain: (
        data: string | object,
        options: { generateGraph: boolean; strict: boolean },
      ) => CslItem[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
