interface PolicyOptions {
  readonly nonce: string;
  /** The address that is asked for; the playground's editor needs one exception. */
  readonly pathname: string;
  readonly development: boolean;
}

/** The content-security policy of one page. Nothing is loaded from another origin. */
export function contentSecurityPolicy({ nonce, pathname, development }: PolicyOptions): string {
  // Monaco adds style elements without a nonce; a nonce beside 'unsafe-inline' would switch that off.
  const styleElements = isPlayground(pathname)
    ? "'self' 'unsafe-inline'"
    : development
      ? "'self' 'unsafe-inline'"
      : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    // React's development build reads server stacks by eval; the production build does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem ${styleElements}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function isPlayground(pathname: string): boolean {
  return pathname === "/playground" || pathname.startsWith("/playground/");
}
