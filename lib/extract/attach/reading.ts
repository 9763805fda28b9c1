import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";

/** A number that counts people, with the figure it is a part of. */
export interface Reading {
  sentence: Sentence;
  quantity: Quantity;
  attachment: Attachment;
  /** The reading whose people these are some of. */
  whole: Reading | null;
  /** The reading whose time it shares: its whole, or the same people in another unit. */
  twin: Reading | null;
  /** The people of whom these are some, where they are no figure themselves. */
  group: Reading | null;
  /** Items that say that it is a part. */
  partItems: readonly number[];
  /** Why it is not suggested, if it is not. */
  rejected: Rejection | null;
}

export type Rejection =
  "not_recorded" | "unreal" | "denied" | "rate" | "past" | "replaced" | "provision";
