import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { RecentList } from "#components/recent/recent-list.tsx";
import { SearchBox } from "#components/search/search-box.tsx";

/** The search before anything was asked. */
export function SearchStart() {
  return (
    <Page width="reading">
      <PageHeader
        title="Search"
        lead="People, organizations, places, equipment, events, channels, claims, statements and sources, in any spelling or alphabet."
      />
      <div data-own-search="">
        <SearchBox id="search" size="hero" />
      </div>
      <RecentList />
    </Page>
  );
}
