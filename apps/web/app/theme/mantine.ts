import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

// Mantine wants ten shades; the one that counts is named by `primaryShade`.
const petrol: MantineColorsTuple = [
  "#e3f0f1",
  "#c9e2e5",
  "#a3cfd5",
  "#79bac3",
  "#63c6d1",
  "#2b8a97",
  "#146f7c",
  "#0b5c68",
  "#084751",
  "#06353d",
];

export const theme = createTheme({
  primaryColor: "petrol",
  colors: { petrol },
  primaryShade: { light: 7, dark: 4 },
  fontFamily: "var(--font-sans)",
  fontFamilyMonospace: "var(--font-mono)",
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  headings: { fontFamily: "var(--font-sans)", fontWeight: "600" },
});

/** Lays Mantine's colours on our tokens, so that a menu or dialog looks like the page it opens on. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    "--mantine-color-body": "var(--surface)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-faint)",
    "--mantine-color-placeholder": "var(--ink-faint)",
    "--mantine-color-anchor": "var(--accent)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-hover": "var(--surface-hover)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--line)",
    "--mantine-color-error": "var(--danger)",
    "--mantine-primary-color-filled": "var(--accent)",
    "--mantine-primary-color-contrast": "var(--on-accent)",
  };
  return { variables: {}, light: shared, dark: shared };
};
