import { describe, expect, it } from "vitest";
import { placeIn, readPlaces, withPlace } from "./reading-places.ts";

describe("the places where one stopped reading", () => {
  it("hold one place for a text, the newest last", () => {
    const places = withPlace(withPlace(withPlace([], "a", 3), "b", 1), "a", 5);
    expect(places).toEqual([
      ["b", 1],
      ["a", 5],
    ]);
    expect(placeIn(places, "a")).toBe(5);
    expect(placeIn(places, "c")).toBe(0);
  });

  it("forget a text that was left at its beginning", () => {
    expect(withPlace([["a", 3]], "a", 0)).toEqual([]);
  });

  it("forget the oldest of many", () => {
    let places = readPlaces(null);
    for (let text = 0; text < 150; text++) places = withPlace(places, `text ${text}`, 1);
    expect(places).toHaveLength(100);
    expect(placeIn(places, "text 149")).toBe(1);
    expect(placeIn(places, "text 0")).toBe(0);
  });

  it("are read from what a browser kept, whatever that is", () => {
    expect(readPlaces("{")).toEqual([]);
    expect(readPlaces('{"a": 1}')).toEqual([]);
    expect(readPlaces('[["a", 2], ["b", -1], ["c"], 7]')).toEqual([["a", 2]]);
  });
});
