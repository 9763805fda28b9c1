import { Refusal, type RefusalReason } from "@/lib/domain/refusal";

/** Why a use case refused. Throws where it did not, and passes on any other fault. */
export async function refusalOf(asked: Promise<unknown>): Promise<RefusalReason> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  throw new Error("it was not refused");
}
