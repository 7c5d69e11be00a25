import { describe, expect, it } from "vitest";
import { readState, readView, toFilter, toParams, writeView } from "./map-state.ts";

describe("the state of the map", () => {
  it("is written as it was read", () => {
    const params = { kind: "EVENT", q: "bridge", from: "2024-08-01", place: "kursk", page: "3" };
    expect(toParams(readState({ ...params, lat: "51.2", lon: "36", zoom: "6.5" }))).toMatchObject({
      ...params,
      lat: "51.2",
      lon: "36",
      zoom: "6.5",
    });
  });

  it("takes what makes no sense for absent", () => {
    const state = readState({ kind: "PERSON", page: "-4", order: "x", lat: "51", lon: "east" });
    expect(state).toMatchObject({ kind: undefined, page: 1, order: "COUNT", view: null });
  });

  it("asks for all statements where no filter is on", () => {
    expect(toFilter(readState({ kind: "PLACE", place: "kursk" }))).toBeNull();
    expect(toFilter(readState({ q: "bridge", until: "2024-08-14" }))).toEqual({
      text: "bridge",
      saidDuring: { to: "2024-08-15T00:00:00Z" },
    });
  });
});

describe("the view in the address", () => {
  it("is short, and keeps to the earth", () => {
    expect(writeView({ latitude: 51.123456, longitude: 36, zoom: 6.666 })).toEqual({
      lat: "51.1235",
      lon: "36",
      zoom: "6.67",
    });
    expect(readView({ lat: "95", lon: "-999", zoom: "40" })).toEqual({
      latitude: 80,
      longitude: -180,
      zoom: 12,
    });
  });
});
