/** Where the query of the page that is open leads, if it has one. */
export function queryOnPage(): string | undefined {
  const link = document.querySelector('main a[href^="/playground?query="]');
  return link?.getAttribute("href") ?? undefined;
}
