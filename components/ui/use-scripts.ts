import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's scripts run: false on the server, and for a reader without them. */
export function useScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
