// Whether the server could start here: the environment is right and the port is free.
import { createServer } from "node:net";
import { EnvironmentError, readEnvironment } from "@/lib/config/env";
import { explainListenError } from "@/lib/config/listen-error";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

try {
  const { port, host } = readEnvironment(process.env);
  const server = createServer();
  server.on("error", (error) => fail(explainListenError(error, port, host)));
  server.listen(port, host ?? undefined, () => server.close());
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  fail(error.message);
}
