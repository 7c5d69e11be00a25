/** Where the API answers; read at run time, so that one build serves every deployment. */
export function apiAddress(): string {
  return process.env.SAYSO_API_URL ?? "http://127.0.0.1:4000/graphql";
}

/** The site's own public address, for share previews. */
export function siteAddress(): URL {
  const port = process.env.SAYSO_WEB_PORT ?? "3000";
  return new URL(process.env.SAYSO_WEB_URL ?? `http://127.0.0.1:${port}`);
}
