import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

process.env["NEXT_TELEMETRY_DISABLED"] = "1";

const nextConfig: NextConfig = {
  distDir: process.env["AS_REPORTED_DIST"] ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  serverExternalPackages: ["better-sqlite3", "@prisma/adapter-better-sqlite3", "@prisma/client"],
  images: { unoptimized: true },
  // Browsers ask for it where an answer that is no page stands alone, such as the API's.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  // Title and description in the head for every client: one answer is kept for all, none is streamed.
  htmlLimitedBots: /./,
  // Where a page takes long to make, React would name whole style sheets in a header, and browsers fetch
  // them before the picture: server/settle-page.ts has put the rules that the page needs into it.
  reactMaxHeadersLength: 0,
  // A lockfile in a folder above would otherwise make that folder the root.
  turbopack: { root: import.meta.dirname },
  // Route types come by next-env.d.ts; otherwise Next adds every build folder to tsconfig.json.
  experimental: {
    strictRouteTypes: true,
    // Loading every page and route before the first answer takes longer than all the rest of the start.
    preloadEntriesOnStart: false,
    // server/judge-request.ts says what may be sent where; a pasted report is more than Next's 1 MB.
    serverActions: { bodySizeLimit: "4mb" },
  },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(nextConfig);
