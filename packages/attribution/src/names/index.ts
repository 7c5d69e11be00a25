export { ArticleNames } from "./article-names.ts";
export { findMentioned } from "./mentioned.ts";
export { type Name, type Reading, readPhrase } from "./names.ts";
export { organizationName } from "./organization-name.ts";
export { findPersons } from "./persons-in-text.ts";
export { isCapital, isTitle } from "./tokens.ts";
