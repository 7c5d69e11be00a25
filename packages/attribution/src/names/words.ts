/** Words that stand before a name and are no part of it. Compared without full stops, in lower case. */
export const titles = new Set(
  `mr mrs ms miss dr prof professor rev reverend pastor father sister rabbi bishop pope sir lord lady dame king
  queen prince princess judge justice sen senator rep representative congressman congresswoman gov governor mayor
  pres president vice secretary minister chancellor ambassador attorney general gen lt col colonel capt captain maj
  major sgt sergeant adm admiral chief officer chairman chairwoman chair director manager editor reporter
  correspondent anchor host analyst strategist pollster spokesman spokeswoman spokesperson adviser advisor aide
  columnist commentator candidate nominee frontrunner front-runner runner rival hopeful contender businessman
  billionaire mogul tycoon comedian actor actress singer rapper author writer historian economist journalist
  blogger fellow deputy assistant associate speaker leader whip delegate assemblyman assemblywoman councilman
  councilwoman commissioner sheriff superintendent ceo cfo coo vp co-founder founder producer son daughter wife
  husband brother winner`.split(/\s+/),
);

/** Words that stand before a name or a title to describe it. */
export const describing = new Set(
  `former ex late outgoing incoming current longtime senior acting interim prime executive managing presidential
  democrat democratic republican gop conservative liberal libertarian socialist independent
  us american russian british israeli mexican`.split(/\s+/),
);

/** Titles that are surnames too, where no name follows: “Larry King”. */
export const titlesAsSurnames = new Set(
  "king bishop pope prince judge major lord sheriff".split(" "),
);

/** Titles that only a person bears: one of them before a surname speaks of a person. */
export const honorifics = new Set(["mr", "mrs", "ms", "miss", "dr", "sen", "rep", "gov", "rev"]);

/** Words that tie what follows to what stands before: a name behind one of them is not the one that is meant. */
export const joining = new Set(
  `of for and & on at in from to by with within as like than about against including but or who which that while
  near around behind among between through toward towards`.split(/\s+/),
);

/** Plurals: a group is no organization. */
export const groups = new Set(
  `republicans democrats senators lawmakers reports voters supporters officials leaders survivors candidates
  delegates aides members critics sources experts`.split(/\s+/),
);

/** Single words that name an organization. */
export const singleOrganizations = new Set(
  "guardian kremlin pentagon politico breitbart buzzfeed facebook google twitter reuters naacp msnbc".split(
    " ",
  ),
);

/** A name with one of these words in it is that of an organization. */
export const organizationWords = new Set(
  `academy administration agency alliance army assembly association authority bank board brigade broadcasting bureau
  cabinet campaign center centre chamber church coalition college commission committee company conference congress
  corporation corp council country court daily defense department desk division embassy enterprise exchange
  federation force forces forum foundation front fund government group guardian herald hospital house inc industry
  institute institution international journal kremlin league legislature llc llp ltd magazine media
  ministry movement museum nation navy network news newspaper office organization organisation pac pacs panel parliament
  partners party pentagon police politico post press project radio register reserve review school senate service
  services society staff star street survey system team telegraph television times today
  treasury tribune tribunal trust tv union university watch workers research corps survey`.split(
    /\s+/,
  ),
);

/** Capitalised words that begin a sentence or a group and are no name. */
export const notNames = new Set(
  `the a an he she it they we i you who this that these those his her its their our my your some many most one two
  three several both all few others another no nobody everyone anyone people officials sources critics experts
  analysts voters democrats republicans conservatives liberals americans russians supporters aides lawmakers
  report reports poll polls in on at for from by to of and but or as if when while after before what which how
  yes well so then there here not even also still just monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december god lord jesus christ
  congress united states america thanks according
  media opponents`.split(/\s+/),
);

/** Persons who share given name and surname: the initials between tell them apart. */
export const namesakes = new Set(["george bush"]);

/** Words at the start of a place: “New Hampshire”, “United States”. */
export const placeStarts = new Set(
  "new north south east west united upper lower saint san santa los las".split(" "),
);

/** Small words that may stand inside a person's name. */
export const particles = new Set(
  "de del della der den di du da dos al el bin ibn van von la le st st.".split(" "),
);

export const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", "md", "phd"]);

/** Words at the end of what is a place or a thing, though it may begin like a person: “Burke County”. */
export const placeWords = new Set(
  `county city town village street avenue road boulevard hotel airport park beach island lake river bay valley
  heights hill hills square station bridge building tower plaza field stadium arena theater dealer law miami act
  day night week fair awards award prize speech rally debate primary caucus show email server
  hook qaeda jazeera shabaab christmas`.split(/\s+/),
);
