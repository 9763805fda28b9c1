import type { UserRole } from "./permissions";

/** Somebody who may sign in, as administrators see them. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: UserRole;
  /** Ids of the crises that the person is limited to; null for all. */
  crisisIds: readonly string[] | null;
  /** Whether they ever signed in or chose a password. */
  joined: boolean;
  /** Whether they sign in by a password, and not only through a provider of identities. */
  hasPassword: boolean;
  secondFactor: boolean;
  /** An instant, ISO 8601, UTC; null while active. */
  deactivatedAt: string | null;
}
