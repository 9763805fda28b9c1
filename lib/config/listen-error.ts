/** Why the server cannot listen on `port` of `host` (null: all interfaces), and what to do about it. */
export function explainListenError(
  error: NodeJS.ErrnoException,
  port: number,
  host: string | null,
): string {
  const other = port < 65_535 ? port + 1 : 3000;
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${other} npm start`;
    case "EACCES":
      return `Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=3000 npm start`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is no address of this machine. Leave HOST unset to listen on all of them, or use HOST=127.0.0.1 for this machine only.`;
    default:
      return `The server cannot listen on port ${port}: ${error.message}`;
  }
}
