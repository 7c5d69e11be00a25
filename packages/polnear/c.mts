import { openPolnear } from "./src/index.ts";

const p = openPolnear("/work/shared/data/polnear/train.jsonl.gz");
const st: any[] = [];
const ents = new Map<string, any>();
const claims = new Map();
const t = performance.now();
for await (const l of p.lines) {
  if (l.type === "statement") st.push(l);
  if (l.type === "entity") ents.set(l.key, l);
  if (l.type === "claim") claims.set(l.key, l);
}
console.log(p.summary.lines().join("\n"), ((performance.now() - t) / 1000).toFixed(1));
console.log([...ents.values()].filter((e) => e.kind === "ORGANIZATION").length, "orgs");
let s = Number(process.argv[2] ?? 5);
const rnd = () => {
  s = (s * 1103515245 + 12345) % 2147483648;
  return s / 2147483648;
};
const pick = (a: any[], n: number) =>
  Array.from({ length: n }, () => a[Math.floor(rnd() * a.length)]);
console.log("== resolved");
for (const x of pick(
  st.filter((x) => x.speakers[0]?.entity),
  50,
))
  console.log(
    x.speakers[0].mention,
    "→",
    ents.get(x.speakers[0].entity).name,
    "|",
    ents.get(x.speakers[0].entity).kind,
    "|",
    x.speakers[0].resolvedBy,
    "|",
    x.speakers[0].role,
  );
console.log("== left");
for (const x of pick(
  st.filter((x) => x.speakers[0] && !x.speakers[0].entity),
  50,
))
  console.log(x.speakers[0].mention);
console.log("== entities");
for (const e of pick([...ents.values()], 60)) console.log(e.kind, e.name, e.aliases.join("; "));
