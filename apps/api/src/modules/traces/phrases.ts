import type { Named, Report, Telling, Voice } from "./trace.ts";

/** “A”, “A and B”, “A, B and C” */
export function listPhrase(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}

/** By what a speaker is known: the name, else the words of the text. */
export function voiceName({ entity, mention }: Voice): string {
  return entity?.name ?? mention;
}

/** A name as it stands in a sentence: “the Ministry of Defence”, “the Armed Forces of Ukraine”. */
export function inSentence(name: string): string {
  return / of /.test(name) && !/^the /i.test(name) ? `the ${name}` : name;
}

/** “Oleksandr Syrskyi, commander of …,”; one who is not resolved is shown in the words of the text. */
function voicePhrase(voice: Voice): string {
  const name = voice.entity
    ? inSentence(voice.entity.name)
    : `a speaker named only as “${voice.mention}”`;
  return voice.role ? `${name}, ${voice.role},` : name;
}

/** All speakers, in the order of the text: the subject of a sentence. */
export function voicesPhrase(voices: readonly Voice[]): string {
  const phrases = voices.map(voicePhrase);
  // A comma that closes a role is kept before “and”, and dropped where the list brings its own.
  return listPhrase(phrases).replaceAll(",,", ",");
}

/** “in a video”: the article is added where the data give the bare noun. */
export function channelDetailPhrase(detail: string | null): string | null {
  if (!detail) return null;
  if (/^(in|on|at|during|by|from) /i.test(detail)) return detail;
  const bare = !/^(an?|the|his|her|its|their|one|two) |s$/i.test(detail);
  const article = /^[aeiou]/i.test(detail) ? "an" : "a";
  return `in ${bare ? `${article} ` : ""}${detail}`;
}

/** “in a video on Volodymyr Zelensky's Telegram channel”; says whose channel it is if its name does not. */
export function channelPhrase(telling: Telling): string {
  const { channel, channelOwner, channelDetail, voices } = telling;
  // A channel that speaks for itself need not be named twice.
  const isSpeaker = voices.some(({ entity }) => entity !== null && entity.id === channel?.id);
  if (!channel || isSpeaker) return channelDetailPhrase(channelDetail) ?? "";
  const place = `on ${withArticle(channel.name)}${ownerPhrase(channel, channelOwner)}`;
  const detail = channelDetailPhrase(channelDetail);
  return detail ? `${detail} ${place}` : place;
}

/** “as reported by X in “…””; a retelling has no outlet that would answer for its sentences. */
export function reportPhrase({ kind, title, outlet }: Report): string {
  if (kind === "RETELLING") return `as retold in “${title}”`;
  const verb = kind === "POST" ? "posted" : "reported";
  return outlet
    ? `as ${verb} by ${inSentence(outlet.name)} in “${title}”`
    : `as ${verb} in “${title}”`;
}

const medium = "(?:channel|programme|program|show|page|account|podcast|broadcast)";

/** “the Telegram channel of …”, “the 1+1 TV channel”, but “Zelensky's Telegram channel”. */
function withArticle(name: string): string {
  const common = new RegExp(`\\b${medium}(?: of |$)`, "i").test(name);
  return common && !/^the |['’]s? |['’]$/i.test(name) ? `the ${name}` : name;
}

function ownerPhrase(channel: Named, owner: Named | null): string {
  const last = owner?.name.split(" ").at(-1) ?? "";
  if (!owner || channel.name.toLowerCase().includes(last.toLowerCase())) return "";
  return `, ${owner.name}${/s$/i.test(owner.name) ? "'" : "'s"} channel`;
}
