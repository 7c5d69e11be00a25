import { AttributionModel } from "@sayso/attribution";
import { expect, test } from "vitest";

const model = await AttributionModel.load();

async function read(text: string) {
  const { attributions } = await model.find(text);
  return attributions.map(({ source, cue, content, form }) => ({
    source: source && text.slice(source.start, source.end),
    cue: cue && text.slice(cue.start, cue.end),
    content: content.map(({ start, end }) => text.slice(start, end)),
    form,
  }));
}

const plain = "Mayor Ada Verne said that the bridge will open in May.";
const found = {
  source: "Mayor Ada Verne",
  cue: "said",
  content: ["that the bridge will open in May"],
  form: "INDIRECT",
};

test("an indirect statement is found with its speaker and its cue", async () => {
  expect(await read(plain)).toEqual([found]);
});

test("a quotation that the cue interrupts is one statement", async () => {
  const [only, ...others] = await read(
    "“The bridge is safe,” Ada Verne said, “and it will open in May.”",
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({ source: "Ada Verne", cue: "said", form: "DIRECT" });
  expect(only?.content).toHaveLength(2);
});

test.each([
  ["behind an emoji and letters beyond the basic plane", "🏳️‍🌈 𝔸𝔹\n\n"],
  ["behind a composed letter", "Cafe\u0301 notes. "],
  ["behind Windows line ends", "Bridge news\r\n\r\n"],
  ["behind tabs and non-breaking spaces", "\t\u00a0\u00a0"],
  ["behind entities that were not decoded", "Tea &amp; talk. "],
])("offsets count UTF-16 code units of the text as given, %s", async (_where, before) => {
  expect(await read(before + plain)).toContainEqual(found);
});

test.each(["", " \n\n ", "\ud800", "🏳️‍🌈", "a".repeat(20_000), "“".repeat(2_000)])(
  "a text without words of saying has no statement",
  async (text) => {
    expect((await model.find(text)).attributions).toEqual([]);
  },
);

test("a text far longer than what the model reads at once is read whole, in one paragraph or in many", async () => {
  const filler = "The road along the river was closed for the winter, and few came. ".repeat(20);
  for (const gap of [" ", "\n\n"]) {
    const text = Array.from({ length: 8 }, () => filler + plain).join(gap);
    const sources = (await read(text)).filter(({ source }) => source === found.source);
    expect(sources).toHaveLength(8);
  }
});

test("the same text gives the same statements", async () => {
  expect(await read(plain)).toEqual(await read(plain));
});
