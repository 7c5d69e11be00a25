import type { Metadata } from "next";
import { connection } from "next/server";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { SearchBox } from "#components/search/search-box.tsx";
import { Link } from "#components/shell/link.tsx";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  // Without this the page would be static, and a static page has no nonce.
  await connection();
  return (
    <Page width="reading">
      <PageHeader
        title="There is nothing at this address"
        lead="The graph may not hold it, or the address is cut off. What was merged still answers under its old address."
      />
      <div data-own-search="">
        <SearchBox id="not-found-search" size="hero" />
      </div>
      <p style={{ marginBlockStart: "var(--space-5)" }}>
        Or go to the <Link href="/">start</Link>, the <Link href="/entities">entities</Link> or the{" "}
        <Link href="/sources">sources</Link>.
      </p>
    </Page>
  );
}
