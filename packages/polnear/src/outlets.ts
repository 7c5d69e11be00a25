/** The seven publishers of the corpus, by the names that stand in its ids. */
export const outlets: Readonly<Record<string, string>> = {
  breitbart: "Breitbart News",
  "huff-post": "HuffPost",
  nyt: "The New York Times",
  politico: "Politico",
  "usa-today": "USA Today",
  "wash-post": "The Washington Post",
  "west-journal": "The Western Journal",
};
