import { describe, expect, it } from "vitest";
import { readState, toFilter, toParams } from "./timeline-state.ts";

describe("the state of a timeline", () => {
  const params = {
    entity: "kursk-region",
    clock: "SAID",
    stance: "DENIES",
    from: "2024-08-13",
    until: "2024-08-14",
  };

  it("comes back from the address as it was written", () => {
    expect(toParams(readState(params))).toMatchObject(params);
  });

  it("without a window keeps all else", () => {
    expect(toParams(readState(params), null)).not.toHaveProperty("from");
    expect(toParams(readState(params), null)).toMatchObject({ stance: "DENIES", clock: "SAID" });
  });

  it("leaves out what is unknown, and the usual clock", () => {
    const state = readState({ clock: "SUNDIAL", kind: "SUNG" });
    expect(state.clock).toBe("SAID_ELSE_PUBLISHED");
    expect(toParams(state).clock).toBeUndefined();
    expect(toFilter(state, undefined)).toEqual({});
  });

  it("asks for the entity by its id", () => {
    expect(toFilter(readState(params), "e1")).toEqual({ entity: "e1", stance: ["DENIES"] });
  });
});
