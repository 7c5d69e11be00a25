import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./csp.ts";

const policyOf = (pathname: string) =>
  contentSecurityPolicy({ nonce: "abc", pathname, development: false });

describe("the content-security policy", () => {
  it("lets only scripts with its nonce run", () => {
    expect(policyOf("/")).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policyOf("/")).not.toContain("unsafe-eval");
    expect(policyOf("/")).toContain("frame-ancestors 'none'");
  });

  it("allows style elements without a nonce in the playground alone", () => {
    expect(policyOf("/playground")).toContain("style-src-elem 'self' 'unsafe-inline'");
    expect(policyOf("/playgrounds")).not.toContain("style-src-elem 'self' 'unsafe-inline'");
    expect(policyOf("/")).toContain("style-src-elem 'self' 'nonce-abc'");
  });
});
