import { notFound } from "next/navigation";
import { finishOpenId, openIdProvider } from "@/lib/auth/open-id";

/** Where the provider of identities sends people back to. */
export async function GET(request: Request): Promise<Response> {
  if (openIdProvider() === null) notFound();
  return finishOpenId(request);
}
