import { ColorSchemeScript } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { HoverCards } from "#components/hover-cards/hover-cards.tsx";
import { SiteKeys } from "#components/keys/site-keys.tsx";
import { Trail } from "#components/recent/trail.tsx";
import { Dialogs } from "#components/shell/dialogs.tsx";
import { Footer } from "#components/shell/footer.tsx";
import { Header } from "#components/shell/header.tsx";
import { NavigationProgress } from "#components/shell/navigation-progress.tsx";
import styles from "#components/shell/shell.module.css";
import { siteAddress } from "#lib/config.ts";
import { fontClass } from "./theme/fonts.ts";
import "./theme/index.css";
import { ThemeProvider } from "./theme/theme-provider.tsx";

export async function generateMetadata(): Promise<Metadata> {
  await connection();
  return {
    metadataBase: siteAddress(),
    title: { default: "Sayso: who said what", template: "%s · Sayso" },
    description:
      "A knowledge graph of who said what: claims, speakers, channels and reports, each one click from the sentence it was read in.",
    openGraph: { siteName: "Sayso", type: "website" },
    twitter: { card: "summary_large_image" },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf9f6" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Reading the nonce makes every page rendered per request: a static one would have none, and its scripts would not run.
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <html lang="en" className={fontClass} suppressHydrationWarning>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <ThemeProvider nonce={nonce}>
          <a href="#main" className={styles.skip}>
            Skip to the content
          </a>
          <NavigationProgress />
          <Header />
          <Trail />
          <main id="main" tabIndex={-1} className={styles.main}>
            {children}
          </main>
          <Footer />
          <HoverCards />
          <SiteKeys />
          <Dialogs />
        </ThemeProvider>
      </body>
    </html>
  );
}
