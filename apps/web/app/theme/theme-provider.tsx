"use client";

import { MantineProvider } from "@mantine/core";
import { setNonce } from "get-nonce";
import { type ReactNode, useEffect } from "react";
import { cssVariables, theme } from "./mantine.ts";

interface ThemeProviderProps {
  readonly nonce: string;
  readonly children: ReactNode;
}

/** Mantine with our theme, under the page's content-security policy. */
export function ThemeProvider({ nonce, children }: ThemeProviderProps) {
  // Dialogs lock the scroll by a style element that needs the nonce too.
  useEffect(() => setNonce(nonce), [nonce]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
