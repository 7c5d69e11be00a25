import type { Span } from "../../attribution.ts";
import type { NamedEntity } from "../report.ts";
import { type FoundChannel, findNamed, listMatches } from "./found-channel.ts";

const PLATFORM =
  "Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|Snapchat|Reddit|Tumblr|LinkedIn|Periscope|Truth Social|Weibo|WhatsApp|VKontakte";
const ACCOUNT = "channel|account|page|feed|profile";
// A body in small letters may end the name: “the Holt campaign’s website”.
const NAME =
  "(?:\\p{Lu}[\\p{L}.-]*\\s)*\\p{Lu}[\\p{L}-]*(?:\\s(?:campaign|ministry|government|company))?";

const OWNED = new RegExp(
  `\\b(?:([Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur)|(${NAME})['’]s?)\\s(?:own |official |personal |verified )*((?:${PLATFORM}) (?:${ACCOUNT})|website|blog|newsletter)\\b`,
  "gu",
);
const BARE = new RegExp(
  `(?<=\\b(?:[Oo]n|[Vv]ia|to|over|through) )(?:${PLATFORM})\\b(?! \\p{Ll}+s\\b)|\\b(?:${PLATFORM})(?= (?:posts?|messages?|videos?|${ACCOUNT})\\b)|(?<=\\b(?:on|via) )X\\b(?! \\p{Lu})`,
  "gu",
);
const TWEET = /\b(?:re)?tweet(?:s|ed|ing)?\b/giu;

/** “his Telegram channel”, “President Volodymyr Zelensky’s Telegram channel”. */
export function listAccounts(
  text: string,
  within: Span,
  entities: readonly NamedEntity[],
): FoundChannel[] {
  return listMatches(text, within, OWNED).map(({ match, span }) => {
    const [, own, possessor = "", account = ""] = match;
    const owner = own ? null : findNamed(entities, span);
    const name = own ? account : `${owner?.name ?? possessor}’s ${account}`;
    return { span, name, owner, detail: null, ofSpeaker: own !== undefined };
  });
}

/** “on Twitter”, “in a Facebook post”, “tweeted”. */
export function listPlatforms(text: string, within: Span): FoundChannel[] {
  return [...listMatches(text, within, BARE), ...listMatches(text, within, TWEET)].map(
    ({ match, span }) => ({
      span,
      name: /tweet/i.test(match[0]) ? "Twitter" : match[0],
      owner: null,
      detail: null,
      ofSpeaker: true,
    }),
  );
}
