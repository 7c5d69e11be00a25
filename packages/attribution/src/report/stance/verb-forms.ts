/** The forms of a regular verb: argue, argues, argued, arguing; also stop, stopped and deny, denied. */
function listForms(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, "");
  const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stem;
  const doubled = verb + verb.slice(-1);
  const third = /(?:s|sh|ch)$|[^aeiou]y$/u.test(verb) ? `${past}es` : `${verb}s`;
  return [verb, third, `${past}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}

/** All words of the verbs, and further words as they stand: irregular forms, nouns. */
export function wordSet(verbs: string, words = ""): ReadonlySet<string> {
  const list = verbs.trim().split(/\s+/u).flatMap(listForms);
  return new Set([...list, ...words.trim().split(/\s+/u)]);
}
