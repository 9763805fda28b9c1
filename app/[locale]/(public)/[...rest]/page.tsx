import { notFound } from "next/navigation";

/** Any address without a page of its own: the not-found page of the language. */
export default function UnknownPage(): never {
  notFound();
}
