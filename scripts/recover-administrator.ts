// Lets somebody back in who may run commands here: prints a link by which the person with that
// e-mail address, as an administrator, chooses a password. Usage: npm run -s admin:recover -- EMAIL
import { readEnvironment } from "@/lib/config/env";
import { linkPath } from "@/lib/config/paths";
import { closeDatabase } from "@/lib/work/close-database";
import { recoverAdministrator } from "@/lib/work/recover-administrator";

const [email = ""] = process.argv.slice(2);
if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
  console.error("Usage: npm run -s admin:recover -- EMAIL");
  process.exit(2);
}
const { publicUrl, host, port } = readEnvironment(process.env);
const token = await recoverAdministrator({ email, at: new Date() });
await closeDatabase();
console.error(
  `${email} is an administrator. Within a day, this address gives them a password, once:`,
);
console.log(`${publicUrl ?? `http://${host ?? "localhost"}:${port}`}${linkPath(token)}`);
