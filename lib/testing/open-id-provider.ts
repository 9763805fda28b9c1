import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type Server } from "node:http";

/** What the provider says of the person who signs in there. */
export interface Claims {
  sub: string;
  email: string;
  email_verified: boolean;
  name?: string;
}

const CLIENT = { id: "as-reported", secret: "a secret of the client" };
const KEY_ID = "key";

/** A small OpenID Connect provider on this machine, which signs everybody in as `claims` says. */
export class TestOpenIdProvider {
  claims: Claims = { sub: "1", email: "nobody@example.org", email_verified: true };
  /** What its tokens say of the request that they answer, instead of the truth. */
  lies: { nonce?: string; aud?: string; iss?: string } = {};
  /** What it answers, by OAuth's codes, instead of signing anybody in; null where it signs in. */
  refusal: string | null = null;
  /** Off: signatures are by a key that it does not publish. */
  honestKey = true;
  readonly client = CLIENT;
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #others = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #codes = new Map<string, URLSearchParams>();
  #server: Server | null = null;

  get issuer(): string {
    const address = this.#server?.address();
    if (typeof address !== "object" || !address) throw new Error("the provider was not started");
    return `http://127.0.0.1:${address.port}`;
  }

  /** On a free port, or where it was before. */
  async start(port = 0): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        if (request.url?.startsWith("/authorize?")) {
          const back = this.visit(`${this.issuer}${request.url}`);
          response.writeHead(302, { Location: back }).end();
          return;
        }
        const answer = this.#answer(request.url ?? "/", body);
        response.writeHead(answer === null ? 400 : 200, { "Content-Type": "application/json" });
        response.end(JSON.stringify(answer ?? { error: "invalid_grant" }));
      });
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** What a browser does that is sent to `address`: it comes back at the address that is returned. */
  visit(address: string): string {
    const { searchParams: asked } = new URL(address);
    const code = randomUUID();
    const back = new URL(asked.get("redirect_uri") ?? "");
    if (this.refusal === null) {
      this.#codes.set(code, asked);
      back.searchParams.set("code", code);
    } else {
      back.searchParams.set("error", this.refusal);
    }
    back.searchParams.set("state", asked.get("state") ?? "");
    return back.href;
  }

  #answer(path: string, body: string): object | null {
    if (path === "/.well-known/openid-configuration") {
      return {
        issuer: this.issuer,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/token`,
        jwks_uri: `${this.issuer}/jwks`,
        id_token_signing_alg_values_supported: ["RS256"],
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      };
    }
    if (path === "/jwks") {
      const key = this.#keys.publicKey.export({ format: "jwk" });
      return { keys: [{ ...key, kid: KEY_ID, use: "sig", alg: "RS256" }] };
    }
    return path === "/token" ? this.#exchange(new URLSearchParams(body)) : null;
  }

  /** Tokens for a code that was not used, with the proof that the same client asks. */
  #exchange(sent: URLSearchParams): object | null {
    const code = sent.get("code") ?? "";
    const asked = this.#codes.get(code);
    this.#codes.delete(code);
    const verifier = sent.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    if (asked?.get("code_challenge") !== challenge) return null;
    if (sent.get("client_secret") !== CLIENT.secret) return null;
    if (sent.get("redirect_uri") !== asked.get("redirect_uri")) return null;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: this.issuer,
      aud: CLIENT.id,
      nonce: asked.get("nonce"),
      ...this.claims,
      ...this.lies,
      iat: now,
      exp: now + 300,
    };
    return { access_token: randomUUID(), token_type: "Bearer", id_token: this.#sign(claims) };
  }

  #sign(claims: object): string {
    const encode = (part: object): string =>
      Buffer.from(JSON.stringify(part)).toString("base64url");
    const text = `${encode({ alg: "RS256", kid: KEY_ID, typ: "JWT" })}.${encode(claims)}`;
    const { privateKey } = this.honestKey ? this.#keys : this.#others;
    return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
  }
}
