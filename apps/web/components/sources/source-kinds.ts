import type { SourceKind } from "../../generated/graphql.ts";

export const sourceKinds = [
  "REPORT",
  "POST",
  "DOCUMENT",
  "RETELLING",
] as const satisfies readonly SourceKind[];

export const sourceKindNames: Readonly<
  Record<SourceKind, { readonly one: string; readonly many: string; readonly meaning: string }>
> = {
  REPORT: { one: "Report", many: "Reports", meaning: "News reports" },
  POST: { one: "Post", many: "Posts", meaning: "Posts on channels" },
  DOCUMENT: {
    one: "Document",
    many: "Documents",
    meaning: "Official papers, transcripts, studies",
  },
  RETELLING: {
    one: "Retelling",
    many: "Retellings",
    meaning: "Reports told again in other words; no outlet is shown as their author",
  },
};
