import { describe, expect, it } from "vitest";
import { answerSuggestions, typedText } from "./suggestions.ts";

const asked = (query: string) => new Request(`http://localhost/suggestions${query}`);

describe("suggestions", () => {
  it("are for what is typed, trimmed and cut", () => {
    expect(typedText(asked("?q=%20kursk%20"))).toBe("kursk");
    expect(typedText(asked(`?q=${"a".repeat(500)}`))).toHaveLength(200);
    expect(typedText(asked(""))).toBe("");
  });

  it("are not asked for without a text, and never kept", async () => {
    const echo = async (text: string) => [text];
    const answer = await answerSuggestions(asked("?q=kursk"), echo);
    expect(await answer.json()).toEqual(["kursk"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const nothing = await answerSuggestions(asked("?q=%20"), () =>
      Promise.reject(new Error("asked")),
    );
    expect(await nothing.json()).toEqual([]);
  });
});
