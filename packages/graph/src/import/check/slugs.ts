import type { EntityLine } from "@sayso/schema/exchange";
import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { fold } from "../../search/keys.ts";
import { inChunks } from "../chunks.ts";
import type { Problems } from "../problems.ts";
import type { Numbered } from "../read/parsed-file.ts";
import { idOfKey } from "./keys.ts";
import { listEntitiesAround, listTakenSlugs } from "./surroundings.cypher.ts";

const longest = 100;

/** The readable part of an address, from the folded name. */
export function slugOf(name: string): string {
  const words = fold(name).slice(0, longest).trim().replaceAll(" ", "-");
  return words === "" ? "entity" : words;
}

export interface Slugs {
  /** By id of the entity. */
  readonly slugs: ReadonlyMap<string, string>;
  /** Entities in the graph that give up their slug to another one of this file. */
  readonly parked: readonly string[];
}

/**
 * Gives every entity its slug: the one that its line names, else the one it has, else one made of its name, with
 * `-2`, `-3` … behind it where that is taken. The lower key chooses first, whatever the order of the lines. `mayGo`: what this import may remove.
 */
export async function assignSlugs(
  database: Database,
  lines: readonly Numbered<EntityLine>[],
  mayGo: ReadonlySet<string>,
  problems: Problems,
): Promise<Slugs> {
  const owners = new SlugOwners(database);
  const slugs = new Map<string, string>();
  const own = await slugsInGraph(database, lines);
  const given = lines.filter(({ line }) => line.slug !== undefined || own.has(keyId(line)));
  for (const { number, line } of given) {
    const id = keyId(line);
    const slug = line.slug ?? own.get(id) ?? "";
    const owner = owners.inFile(slug);
    if (owner !== undefined && owner !== id)
      problems.add(number, `slug: “${slug}” is the slug of another entity in this file`);
    owners.take(slug, id);
    slugs.set(id, slug);
  }
  const wanted = lines
    .filter(({ line }) => !slugs.has(keyId(line)))
    .sort((one, other) => (one.line.key < other.line.key ? -1 : 1));
  await owners.load([...slugs.values(), ...wanted.map(({ line }) => slugOf(line.name))]);
  const inFile = new Set(lines.map(({ line }) => keyId(line)));
  const parked: string[] = [];
  for (const { number, line } of given) {
    const owner = owners.inGraph(line.slug ?? "");
    if (owner === undefined || owner === keyId(line)) continue;
    if (inFile.has(owner) || mayGo.has(owner)) parked.push(owner);
    else problems.add(number, `slug: “${line.slug}” is the slug of another entity in the graph`);
  }
  for (const { line } of wanted) {
    const slug = await owners.findFree(slugOf(line.name));
    owners.take(slug, keyId(line));
    slugs.set(keyId(line), slug);
  }
  return { slugs, parked };
}

function keyId(line: EntityLine): string {
  return idOfKey("entity", line.key);
}

async function slugsInGraph(
  database: Database,
  lines: readonly Numbered<EntityLine>[],
): Promise<ReadonlyMap<string, string>> {
  const slugs = new Map<string, string>();
  for (const ids of inChunks(lines.map(({ line }) => keyId(line)))) {
    const rows = await database.read(listEntitiesAround, { ids }, patient);
    for (const { id, slug } of rows) slugs.set(id, slug);
  }
  return slugs;
}

class SlugOwners {
  private readonly file = new Map<string, string>();
  private readonly graph = new Map<string, string>();
  private readonly loaded = new Set<string>();

  constructor(private readonly database: Database) {}

  inFile(slug: string): string | undefined {
    return this.file.get(slug);
  }

  inGraph(slug: string): string | undefined {
    return this.graph.get(slug);
  }

  take(slug: string, id: string): void {
    this.file.set(slug, id);
  }

  async load(slugs: readonly string[]): Promise<void> {
    const unknown = [...new Set(slugs)].filter((slug) => !this.loaded.has(slug));
    for (const chunk of inChunks(unknown)) {
      const rows = await this.database.read(listTakenSlugs, { slugs: chunk }, patient);
      for (const { id, slug } of rows) this.graph.set(slug, id);
      for (const slug of chunk) this.loaded.add(slug);
    }
  }

  async findFree(base: string): Promise<string> {
    const isFree = (slug: string) => !this.file.has(slug) && !this.graph.has(slug);
    await this.load([base]);
    if (isFree(base)) return base;
    for (let from = 2, count = 10; ; from += count, count *= 4) {
      const candidates = Array.from({ length: count }, (_, index) => `${base}-${from + index}`);
      await this.load(candidates);
      const free = candidates.find(isFree);
      if (free !== undefined) return free;
    }
  }
}
