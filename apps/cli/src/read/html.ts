import { Readability } from "@mozilla/readability";
import { values } from "@sayso/schema/exchange";
import { parseHTML } from "linkedom";
import { blockText } from "./block-text.ts";
import { dayOf, oneLine } from "./metadata.ts";
import type { FormattedText } from "./texts.ts";

/** Where pages say when they were published, beside what Readability looks at. */
const dates = [
  "meta[itemprop=datePublished]",
  "meta[name=date]",
  "meta[name=pubdate]",
  "meta[name='dc.date.issued']",
  "meta[name='DC.date.issued']",
  "time[itemprop=datePublished]",
].join();

const ofHead = /<title\b.*?<\/title>|<(?:meta|link)\b[^>]*>/gis;

/** The article of a page, without what stands around it; what is known of it from the metadata of the page. */
export function readHtml(file: string): FormattedText {
  const { document } = parseHTML(withBody(file));
  // Reading takes the document apart.
  const url = findUrl(document);
  const date = findDate(document);
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  return {
    title: oneLine(article?.title),
    text: article?.content ? blockText(article.content) : "",
    publishedOn: dayOf(article?.publishedTime) ?? dayOf(date),
    outlet: oneLine(article?.siteName),
    url,
  };
}

/** The tags that a page may leave out, and which linkedom needs. */
function withBody(file: string): string {
  if (/<html[\s>]/i.test(file) && /<body[\s>]/i.test(file)) return file;
  const inner = file.replace(/<!doctype[^>]*>|<\/?(html|head|body)(\s[^>]*)?>/gi, "");
  const head = inner.match(ofHead)?.join("") ?? "";
  return `<html><head>${head}</head><body>${inner.replace(ofHead, "")}</body></html>`;
}

function findUrl(document: Document): string | null {
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href");
  const shared = document.querySelector("meta[property='og:url']")?.getAttribute("content");
  return [canonical, shared].find((url) => values.url.safeParse(url).success) ?? null;
}

function findDate(document: Document): string | null {
  const element = document.querySelector(dates);
  return element?.getAttribute("content") ?? element?.getAttribute("datetime") ?? null;
}
