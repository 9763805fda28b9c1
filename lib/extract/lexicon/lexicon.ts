import type { Indicator, Population, Qualifier } from "@/lib/domain/codes";

/** Phrases parted by "|". */
export type Phrases = string;

/** What an outcome counts; `none` where people are counted for something that is not recorded. */
export type Outcome = Indicator | "none";

/** How the words for one outcome stand to the number that they count. */
export interface OutcomeWords {
  /** Verbs whose object is counted: "killing 5". */
  object?: Phrases;
  /** Verbs whose subject is counted: "5 died". */
  subject?: Phrases;
  /** Participles and pasts that go either way: "killed 5", "5 were killed". */
  either?: Phrases;
  /** What a group is said to be, with or without a verb: "5 dead", "5 are missing". */
  state?: Phrases;
  /** Nouns that are themselves counted: "5 deaths". */
  noun?: Phrases;
  /** Nouns of the event, followed by the people: "the death of 5". */
  nominal?: Phrases;
  /** Names of a running count: "the death toll". */
  toll?: Phrases;
}

/** Words of one language that the grammar knows, by the role that they play in it. */
export interface Words {
  /** Number phrases with their value: "half a million". */
  numbers: Record<string, number>;
  /** Number words that multiply what stands before them. */
  scales: Record<string, number>;
  /** Number words that mean about so many: "une vingtaine". */
  roughNumbers: Record<string, number>;
  /** Nouns in the dual, which say "two" by themselves, by the noun in the singular. */
  duals: Record<string, Phrases>;
  /** Words that join number words: "and". */
  numberJoiners: Phrases;
  /** Number words that are articles too: "un". */
  articles: Phrases;
  /** "One" where it follows its noun. */
  oneAfter: Phrases;
  /** Parts of a whole: "a third". */
  shares: Phrases;
  /** Amounts that are no numbers: "dozens". */
  vague: Phrases;
  qualifiersBefore: Partial<Record<Qualifier, Phrases>>;
  qualifiersAfter: Partial<Record<Qualifier, Phrases>>;
  /** Openings of a range ("between") and what joins its ends ("and", "to"). */
  rangeOpen: Phrases;
  rangeJoin: Phrases;
  people: Partial<Record<Population, Phrases>>;
  households: Phrases;
  /** "others", "of them". */
  others: Phrases;
  /** Nouns that are counted but are no people: money, measures, buildings, animals, times. */
  things: Phrases;
  /** Nouns of time: hours, days; windows are made of them, and never people. */
  times: Phrases;
  outcomes: Partial<Record<Outcome, OutcomeWords>>;
  /** Verbs of driving people out, followed by them and where from or to. */
  driving: Phrases;
  /** Verbs of losing and burying people: they died. */
  losing: Phrases;
  /** Verbs of taking an injury, and what is taken: people who are injured. */
  suffering: Phrases;
  wounds: Phrases;
  /** Participles of finding: people who have not been found are missing. */
  finding: Phrases;
  /** What a country does to those who flee to it. */
  hosting: Phrases;
  /** Verbs of leaving, which mean displaced or, across a border, refugees. */
  leaving: Phrases;
  /** Verbs of coming somewhere, which alone leave open where from. */
  arriving: Phrases;
  /** What is left for another country: "the country", "the border". */
  abroad: Phrases;
  /** What is left in one's country: "their homes". */
  homes: Phrases;
  /** Verbs of living somewhere; with a shelter near by they mean displaced. */
  dwelling: Phrases;
  shelters: Phrases;
  /** "the number of". */
  numberOf: Phrases;
  /** "a total of", between verb and number. */
  totals: Phrases;
  /** "another", "further": counted in addition. */
  further: Phrases;
  /** Verbs that lead from a running count to its number: "rose to", "stands at". */
  reaching: Phrases;
  /** What leads to the old value in a change: "up from", "compared with". */
  comparing: Phrases;
  /** Verbs of change: with them "from 5 to 7" is a change and no range. */
  changing: Phrases;
  /** Marks a value as replaced: "initial", "earlier". */
  superseded: Phrases;
  /** "respectively". */
  respectively: Phrases;
  including: Phrases;
  ofThem: Phrases;
  be: Phrases;
  have: Phrases;
  /** "will", "could", "feared", "plans to": it has not happened. */
  unreal: Phrases;
  /** "no", "not". */
  negation: Phrases;
  /** "denied", "false": reaches over whole lists. */
  denial: Phrases;
  /** Words of rates after a number of people: "a day". */
  rates: Phrases;
  /** What dates an event in the past: "last year". */
  past: Phrases;
  /** "years after", of an event that a relative clause tells of. */
  anniversary: Phrases;
  /** What makes an amount room, supply or aid for people: "capacity for". */
  provision: Phrases;
  conjunctions: Phrases;
  /** Words that begin another clause: "while", "after". */
  subordinators: Phrases;
  relatives: Phrases;
  prepositions: Phrases;
  determiners: Phrases;
  adverbs: Phrases;
  /** "that", which opens what is reported. */
  complementizers: Phrases;
  /** Natural disasters: one toll grows over days, unlike that of an attack. */
  disasters: Phrases;
  /** Illnesses: those whom they strike are no wounded. */
  diseases: Phrases;
  /** One event of violence or an accident, in the singular: its toll is new. */
  incidents: Phrases;
  /** Help and room given to people, who are then counted as reached. */
  aid: Phrases;
  pronouns: Phrases;
  /** Words that tell how a number counts; a mere total counts so only where nothing else is said. */
  cues: { new: Phrases; cumulative: Phrases; stock: Phrases; total: Phrases; none?: Phrases };
  /** "past", of a window of hours or days. */
  recent: Phrases;
  /** Words after which another source may speak: "while", "but". */
  contrast: Phrases;
  saying: Phrases;
  /** Reporting by counting: "recorded", which may also follow a source. */
  counting: Phrases;
  /** Verbs that report only what they follow: "..., WHO warned". */
  sayingAfter: Phrases;
  /** What a number takes up again: "the figure stands at". */
  reference: Phrases;
  accordingTo: Phrases;
  /** "Source:", which credits the figures above it. */
  sourceLabels: Phrases;
  /** Nouns that make a name an organisation: "ministry". */
  organisationNouns: Phrases;
  /** People who speak for an organisation: "spokesman". */
  speakers: Phrases;
  /** Sources without a name. */
  unnamed: Phrases;
  /** "it", "the agency": the source of the sentence before. */
  sameSource: Phrases;
  months: Record<string, number>;
  weekdays: Phrases;
  asOf: Phrases;
  since: Phrases;
  until: Phrases;
  between: Phrases;
  on: Phrases;
}
