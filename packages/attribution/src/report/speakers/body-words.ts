const media =
  /\b(?:news|newspaper|times|post|journal|tribune|herald|guardian|telegraph|globe|gazette|chronicle|observer|magazine|politico|breitbart|buzzfeed|reuters|tv|television|radio|broadcasting|[cnpb]nn|m?s?nbc|abc|cbs|cnbc|pbs|npr|bbc|fox|afp|ap|tass|twitter|facebook|youtube)\b/iu;
const state =
  /\b(?:house|senate|congress|parliament|court|department|ministry|government|administration|police|army|navy|force|forces|guard|agency|bureau|office|service|services|cabinet|kremlin|pentagon|fbi|cia|nsa|irs|epa|fda|cdc|nasa|fema|sec|ftc|fcc|doj|dhs|tsa|faa|un|nato|eu)\b/iu;
const firms =
  /\b(?:inc|corp|corporation|company|co|llc|plc|industries|motors|airlines|airways|technologies|systems|pharmaceuticals|holdings|partners|energy|oil|bank)\b/iu;
const schools = /\b(?:university|college|school|academy|hospital|museum)\b/iu;
const campaigns = /\b(?:campaign|party|committee|pac)\b/iu;

export interface Sort {
  /** A name that speaks for it. */
  readonly is: RegExp;
  /** A name that speaks against it; others may be anything. */
  readonly isNot: readonly RegExp[];
}

const group: Sort = {
  is: /\b(?:group|center|centre|association|union|league|foundation|institute|council|coalition|alliance|federation|society|movement|fund|pac|network for|project|watch)\b/iu,
  isNot: [media, state, firms, schools, /\bcampaign\b/iu],
};
/** What the words for bodies are said of; of a ministry or a campaign the name tells it. */
export const sorts: Readonly<Record<string, Sort>> = {
  group,
  organization: group,
  organisation: group,
  nonprofit: group,
  "advocacy group": group,
  alliance: { is: /\b(?:alliance|coalition)\b/iu, isNot: [...group.isNot, campaigns, firms] },
  agency: {
    is: /\b(?:agency|bureau|office|department|administration|service|commission|authority|fbi|cia|nsa|irs|epa|fda|cdc|nasa|fema|dhs|tsa|faa|reuters|afp|tass)\b/iu,
    isNot: [/./u],
  },
  newspaper: {
    is: /\b(?:newspaper|times|post|journal|tribune|herald|guardian|telegraph|globe|gazette|chronicle|observer|star|sun|register|daily news|usa today)\b/iu,
    isNot: [/./u],
  },
  network: {
    is: /\b(?:network|tv|television|broadcasting|cnn|m?s?nbc|abc|cbs|cnbc|pbs|bbc|fox)\b/iu,
    isNot: [/./u],
  },
  company: { is: firms, isNot: [media, state, schools, campaigns, group.is, /^\p{Lu}{2,6}$/u] },
};
