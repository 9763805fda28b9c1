import "server-only";
import { writeAudit } from "@/lib/store/write-audit";
import { deleteSession } from "@/lib/store/write-people";
import { writeTransaction } from "@/lib/store/write-transaction";

/**
 * Records that a person signed in, and ends the session with the token `endToken`, which the browser
 * had before.
 */
export async function recordSignIn(input: {
  userId: string;
  endToken: string | null;
  at: Date;
}): Promise<void> {
  const { userId, endToken, at } = input;
  await writeTransaction((db) => {
    deleteSession(db, endToken, at);
    writeAudit(db, { by: userId, at }, [{ action: "person.signed_in", userId }]);
  });
}

/** Records that a person came in for the first time, through a provider of identities. */
export async function recordJoined({ userId, at }: { userId: string; at: Date }): Promise<void> {
  await writeTransaction((db) =>
    writeAudit(db, { by: userId, at }, [{ action: "person.joined", userId }]),
  );
}

/** Ends the session with that token, as if it had never been. */
export async function endSession({ token, at }: { token: string; at: Date }): Promise<void> {
  await writeTransaction((db) => deleteSession(db, token, at));
}
