import { inject } from "vitest";
import { addressesIn } from "./addresses.ts";
import "./site-setup.ts";

/** Pages of the sample on the site of this run. */
export const { findStatement, findMeasure, everyPage } = addressesIn(inject("site").apiUrl);
