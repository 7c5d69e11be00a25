import localFont from "next/font/local";

// next/font reads its arguments when it compiles: each must be spelled out, and paths are relative.
// The alphabets are families of their own, so that a page loads only those that it shows.

const sansLatin = localFont({
  src: "../../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
  weight: "100 700",
  variable: "--font-sans-latin",
  fallback: ["system-ui", "sans-serif"],
});

const sansLatinExtended = localFont({
  src: "../../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2",
  weight: "100 700",
  variable: "--font-sans-latin-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+20A0-20AB" },
  ],
});

const sansCyrillic = localFont({
  src: "../../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-cyrillic-wght-normal.woff2",
  weight: "100 700",
  variable: "--font-sans-cyrillic",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" },
  ],
});

const serifLatin = localFont({
  src: "../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif-latin",
  adjustFontFallback: "Times New Roman",
  fallback: ["Georgia", "serif"],
});

const serifLatinExtended = localFont({
  src: "../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif-latin-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+20A0-20AB" },
  ],
});

const serifCyrillic = localFont({
  src: "../../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif-cyrillic",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" },
  ],
});

/** The class that defines every font variable. */
export const fontClass = [
  sansLatin,
  sansLatinExtended,
  sansCyrillic,
  serifLatin,
  serifLatinExtended,
  serifCyrillic,
]
  .map((font) => font.variable)
  .join(" ");
