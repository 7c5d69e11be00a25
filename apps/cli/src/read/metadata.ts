import { z } from "zod";

const day = z.iso.date();

/** The day of an instant as it is written, which is that of its own zone; null where it is in no ISO form. */
export function dayOf(instant: string | null | undefined): string | null {
  return day.safeParse(instant?.trim().slice(0, 10)).data ?? null;
}

/** A value without line ends and what stands around it; null for nothing. */
export function oneLine(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, " ").trim() || null;
}
