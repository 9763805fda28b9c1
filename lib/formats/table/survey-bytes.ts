import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { limitBytes } from "./limit-bytes";
import type { TableLimits } from "./table-limits";
import { openSource, type TableSource } from "./table-source";

/** What a whole file's bytes tell of its format and encoding. */
export interface ByteSurvey {
  size: number;
  /** The first bytes. */
  head: Buffer;
  /** Letters of several bytes as UTF-8 has them. */
  utf8Letters: number;
  /** Bytes that no UTF-8 text has. */
  utf8Faults: number;
  /** Controls other than tabs, line ends and NUL. */
  controls: number;
  /** NUL bytes at even and at odd places: letters of UTF-16 have one half of them NUL. */
  nulsEven: number;
  nulsOdd: number;
  /** Bytes that are Arabic letters in Windows-1256 and stand beside another such. */
  arabicNeighbours: number;
  /** Such bytes beside a Latin letter, as an accented letter of Windows-1252 stands. */
  latinNeighbours: number;
}

const HEAD_BYTES = 256 * 1024;

/** 1: Latin letter; 2: letter of Arabic in Windows-1256; 0: anything else. */
const KIND = new Uint8Array(256);
const ARABIC = new TextDecoder("windows-1256");
for (let byte = 0; byte < 256; byte++) {
  const letter = ARABIC.decode(Uint8Array.of(byte));
  KIND[byte] = /[a-z]/i.test(letter) ? 1 : /\p{Script=Arabic}/u.test(letter) ? 2 : 0;
}

/** Reads the file once. Throws UnreadableFile where it is empty or too large. */
export async function surveyBytes(source: TableSource, limits: TableLimits): Promise<ByteSurvey> {
  const survey: ByteSurvey = {
    size: 0,
    head: Buffer.alloc(0),
    utf8Letters: 0,
    utf8Faults: 0,
    controls: 0,
    nulsEven: 0,
    nulsOdd: 0,
    arabicNeighbours: 0,
    latinNeighbours: 0,
  };
  const look = makeLook(survey);
  for await (const chunk of limitBytes(openSource(source), limits)) {
    const missing = HEAD_BYTES - survey.head.length;
    if (missing > 0) survey.head = Buffer.concat([survey.head, chunk.subarray(0, missing)]);
    look(chunk);
    survey.size += chunk.length;
  }
  if (survey.size === 0) throw new UnreadableFile("empty");
  return survey;
}

/** Counts bytes into a survey, chunk by chunk. */
function makeLook(survey: ByteSurvey): (chunk: Uint8Array) => void {
  // Bytes that the letter begun still needs, and the kind of the byte before.
  let open = 0;
  let before = 0;
  return (chunk) => {
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index] ?? 0;
      if (byte < 0x80) {
        if (open > 0) survey.utf8Faults++;
        open = 0;
        if (byte < 0x20) countControl(survey, byte, survey.size + index);
        const kind = KIND[byte] ?? 0;
        if (kind === 1 && before === 2) survey.latinNeighbours++;
        before = kind;
        continue;
      }
      const kind = KIND[byte] ?? 0;
      if (kind === 2 && before === 2) survey.arabicNeighbours++;
      if (kind === 2 && before === 1) survey.latinNeighbours++;
      before = kind;
      if (byte < 0xc0) {
        if (open === 0) survey.utf8Faults++;
        else if (--open === 0) survey.utf8Letters++;
        continue;
      }
      if (open > 0) survey.utf8Faults++;
      open = byte >= 0xc2 && byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
      if (byte < 0xc2 || byte >= 0xf5) {
        survey.utf8Faults++;
        open = 0;
      }
    }
  };
}

function countControl(survey: ByteSurvey, byte: number, place: number): void {
  if (byte === 0) {
    if (place % 2 === 0) survey.nulsEven++;
    else survey.nulsOdd++;
  } else if (byte !== 9 && byte !== 10 && byte !== 13) survey.controls++;
}
