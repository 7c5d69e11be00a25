import type { Graph } from "@sayso/graph";
import { loaderOfLists } from "../../batch.ts";

/** Loaders of timelines. */
export function createTimelineLoaders({ timeline }: Graph) {
  return {
    timelinePage: loaderOfLists(timeline.listTimelinePages),
    timelineSpans: loaderOfLists(timeline.listTimelineSpans),
    timelineEntries: loaderOfLists(timeline.listTimelineEntries),
  };
}
