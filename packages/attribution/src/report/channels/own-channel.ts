import type { Speaker, StatedChannel } from "../report.ts";
import type { FoundChannel } from "./found-channel.ts";

/** “His Telegram channel” is the speaker's: it gets the speaker's name. */
export function ownChannel(
  found: FoundChannel | null,
  speakers: readonly Speaker[],
): StatedChannel | null {
  if (!found) return null;
  const { ofSpeaker, ...channel } = found;
  const owner = ofSpeaker ? (speakers[0]?.entity ?? null) : channel.owner;
  if (!ofSpeaker || !owner) return channel;
  const kind = /^\p{Ll}|\s/u.test(channel.name) ? channel.name : `${channel.name} account`;
  return { ...channel, owner, name: `${owner.name}’s ${kind}` };
}
