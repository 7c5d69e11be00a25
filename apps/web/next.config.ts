import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  // Two builds of one folder, such as a server that runs while another is built, must not share their output.
  distDir: process.env.SAYSO_NEXT_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run types`, for the whole repository at once.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ["@sayso/schema"],
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
  // Browsers ask for it by this name, whatever a page says.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default config;
