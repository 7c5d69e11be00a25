import { readFrame } from "#components/map/frame.ts";
import { outlinesOf } from "#components/map/outlines.ts";

/** The outlines of one frame, `?frame=6/18/11`; they change only with the site itself. */
export function GET(request: Request): Response {
  const frame = readFrame(new URL(request.url).searchParams.get("frame") ?? "");
  if (!frame) return Response.json({ message: "No such frame." }, { status: 404 });
  return Response.json(outlinesOf(frame), {
    headers: { "cache-control": "public, max-age=86400" },
  });
}
