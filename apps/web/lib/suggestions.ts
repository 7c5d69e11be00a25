const longest = 200;

/** What is being typed into a field, `?q=`. */
export function typedText(request: Request): string {
  return new URL(request.url).searchParams.get("q")?.trim().slice(0, longest) ?? "";
}

/** Answers what is suggested for what is being typed; nothing for no text. */
export async function answerSuggestions<Suggestion>(
  request: Request,
  suggest: (text: string) => Promise<readonly Suggestion[]>,
): Promise<Response> {
  const text = typedText(request);
  return Response.json(text === "" ? [] : await suggest(text), {
    headers: { "cache-control": "no-store" },
  });
}
