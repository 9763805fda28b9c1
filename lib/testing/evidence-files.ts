/** A file that begins as a PDF does, told apart by `text`. */
export function makePdf(text = "report", bytes = 0): Buffer {
  return Buffer.concat([Buffer.from(`%PDF-1.7\n${text}\n`), Buffer.alloc(bytes)]);
}

/** Parts of a file, as a network brings them. */
export async function* inParts(file: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.byteLength; from += size) yield file.subarray(from, from + size);
}
