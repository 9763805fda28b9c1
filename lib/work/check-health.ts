import "server-only";
import { probeDatabase } from "@/lib/store/health";

/** Whether the database answers. */
export async function checkHealth(): Promise<boolean> {
  try {
    probeDatabase();
    return true;
  } catch {
    return false;
  }
}
