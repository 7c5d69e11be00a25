/**
 * The header that has a browser save an answer under a name made from a title: `kursk-region.csv`. Programs that
 * read no Unicode in headers get the name without what is not ASCII, or `fallback` where nothing is left.
 */
export function attachment(title: string, fallback: string, ending: string): string {
  const name = hyphenated(title, /[^\p{L}\p{N}]+/gu) || fallback;
  const plain = hyphenated(title.normalize("NFKD").replace(/\p{M}/gu, ""), /[^a-z0-9]+/g);
  const encoded = encodeURIComponent(`${name}.${ending}`);
  return `attachment; filename="${plain || fallback}.${ending}"; filename*=UTF-8''${encoded}`;
}

const longest = 80;

function hyphenated(title: string, between: RegExp): string {
  const words = title.toLowerCase().replace(between, "-").replace(/^-/, "");
  return [...words].slice(0, longest).join("").replace(/-$/, "");
}
