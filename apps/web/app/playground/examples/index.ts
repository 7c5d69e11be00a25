import { connections } from "./connections.ts";
import type { ExampleGroup } from "./example.ts";
import { figures } from "./figures.ts";
import { people } from "./people.ts";
import { traces } from "./traces.ts";

export type { Example, ExampleGroup } from "./example.ts";

/** All worked examples. Each is run by a test on the sample; ids follow from the keys in its files. */
export const exampleGroups: readonly ExampleGroup[] = [people, traces, figures, connections];
