import { writeFileSync } from "node:fs";
import { openPolnear } from "./src/index.ts";
const p = openPolnear("/work/shared/data/polnear/train.jsonl.gz");
const st: any[] = []; const ents = new Map<string, any>(); const claims = new Map();
const t = process.cpuUsage();
for await (const l of p.lines) {
  if (l.type === "statement") st.push(l);
  if (l.type === "entity") ents.set(l.key, l);
  if (l.type === "claim") claims.set(l.key, l);
}
console.log(p.summary.lines().join("\n"), process.cpuUsage(t).user / 1e6);
const out = (name: string, lines: string[]) => writeFileSync(`/tmp/pol/${name}`, lines.join("\n"));
const name = (k: string) => ents.get(k)?.name;
const sp = st.filter((x) => x.speakers[0]);
out("resolved", sp.filter((x) => x.speakers[0].entity).map((x) => [x.key.slice(8), x.speakers[0].mention.replace(/\s+/g, " "), name(x.speakers[0].entity), ents.get(x.speakers[0].entity).kind[0], x.speakers[0].resolvedBy.slice(9), x.speakers[0].role ?? ""].join("\t")));
out("left", sp.filter((x) => !x.speakers[0].entity).map((x) => x.key.slice(8) + "\t" + x.speakers[0].mention.replace(/\s+/g, " ")));
out("about", st.flatMap((x) => claims.get(x.claim).about.map((a: string) => [x.key.slice(8), name(a), claims.get(x.claim).text].join("\t"))));
out("entities", [...ents.values()].map((e) => [e.kind[0], e.name, ...e.aliases].join("; ")));
