import type { ExampleGroup } from "./example.ts";

export const figures: ExampleGroup = {
  title: "Figures and measures",
  examples: [
    {
      question: "Which figures exist for settlements held, and who gave them?",
      note: "Rival figures side by side, never averaged. `min` and `max` follow the qualifier.",
      query: `query SettlementsHeld($measure: ID!) {
  accounts(measure: $measure) {
    saidOn { from basis }
    date { from to approximate }
    figure { min max qualifier unit }
    statement {
      speakers { mention { text } role entity { name } }
      source { title }
    }
  }
}`,
      variables: { measure: "msr_6o4uohm3huxtkgsm" },
    },
    {
      question: "On which numbers do the accounts differ?",
      note: "Measures for which at least two different figures were given.",
      query: `query DisputedMeasures {
  measures(disputed: true) {
    id
    label
    dimension
    figureCount
    about { name }
  }
}`,
    },
  ],
};
