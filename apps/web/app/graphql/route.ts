import { apiAddress } from "#lib/config.ts";

export const dynamic = "force-dynamic";

const forwarded = ["accept", "authorization", "content-type", "apollo-require-preflight"];
const returned = ["content-type", "x-request-id", "retry-after", "allow"];

/**
 * Passes GraphQL on to the API and its answer back, as a stream. A rewrite would fix the API's address when
 * the site is built; this one reads it at run time.
 */
async function forward(request: Request): Promise<Response> {
  const target = new URL(apiAddress());
  target.search = new URL(request.url).search;
  let answer: Response;
  try {
    answer = await fetch(target, {
      method: request.method,
      headers: pick(request.headers, forwarded),
      body: request.body,
      // Node needs this for a body that is a stream.
      ...(request.body && { duplex: "half" }),
      cache: "no-store",
      redirect: "manual",
      signal: request.signal,
    });
  } catch {
    return unavailable();
  }
  const headers = pick(answer.headers, returned);
  // `no-transform` keeps compression from holding event streams back.
  headers.set("cache-control", "no-store, no-transform");
  return new Response(answer.body, { status: answer.status, headers });
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}

function unavailable(): Response {
  const message = "The API cannot be reached. Try again in a moment.";
  return Response.json(
    { errors: [{ message, extensions: { code: "SERVICE_UNAVAILABLE" } }] },
    { status: 503, headers: { "cache-control": "no-store", "retry-after": "5" } },
  );
}

export { forward as GET, forward as POST };
