import type { Words } from "./lexicon";
import { EN_NOUNS } from "./en-nouns";
import { EN_OUTCOMES } from "./en-outcomes";

/** English, except for nouns and outcomes. Phrases are parted by "|", see {@link Words}. */
export const EN: Words = {
  ...EN_NOUNS,
  ...EN_OUTCOMES,
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    "a dozen": 12,
    "half a dozen": 6,
    "a hundred": 100,
    "a thousand": 1_000,
    "half a million": 500_000,
    "a quarter of a million": 250_000,
    "quarter of a million": 250_000,
    "a million": 1_000_000,
    "a million and a half": 1_500_000,
    "one and a half million": 1_500_000,
    "two and a half million": 2_500_000,
    "three and a half million": 3_500_000,
    "a billion": 1_000_000_000,
  },
  scales: {
    dozen: 12,
    score: 20,
    hundred: 100,
    thousand: 1_000,
    lakh: 100_000,
    lakhs: 100_000,
    million: 1_000_000,
    billion: 1_000_000_000,
  },
  roughNumbers: {},
  duals: {},
  numberJoiners: "and|-",
  articles: "",
  oneAfter: "",
  shares:
    "half|third|thirds|quarter|quarters|per cent|percent|majority|most|fifth|two thirds|tenth|some|many",
  vague: `dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions
    |tens of millions|several|several dozen|several hundred|several thousand|many|a few|few
    |a handful|a number|numerous|countless|some of|most|dozens more|a few hundred|a few thousand
    |a couple|a dozen or so|untold|unknown number`,
  qualifiersBefore: {
    at_least: `at least|no fewer than|not fewer than|no less than|not less than|a minimum of
      |minimum of|at the very least|at a minimum`,
    more_than: `more than|over|above|upwards of|upward of|in excess of|exceeding|exceeds|exceeded|tops|surpasses|passes
      |well over|tops|surpasses|passes|well above|just over|just above|slightly more than|slightly over|a little over
      |far more than|surpassed|surpassing|topped|passed|passing|past|topping|greater than|beyond|north of`,
    about: `about|around|some|approximately|approx|roughly|estimated|an estimated|circa|ca
      |in the region of|in the order of|more or less|estimated at|somewhere around|or so|~`,
    nearly: `nearly|almost|close to|just under|just below|just short of|approaching|virtually
      |not quite|nearing`,
    less_than: "fewer than|less than|under|below",
    up_to: "up to|as many as|as much as|a maximum of|maximum of|at most|no more than|not more than",
  },
  qualifiersAfter: {
    at_least: "or more|at least|at the least|at a minimum|and counting",
    more_than: "plus|+",
    about: "or so|odd|approximately|roughly|more or less",
    up_to: "at most",
  },
  rangeOpen: "between|from",
  rangeJoin: "and|to|-|–|—|or",
  numberOf: "number of|numbers of|count of|figure for|tally of|numbers|the number|figure of",
  totals: `the other|the last|the remaining|remaining|a total of|total of|in total|a combined total of|all|all of|all of its|the|its|their|his
    |these|those|a combined|a record|a cumulative total of|a confirmed|the lives of
    |an average of|of the|of|confirmed|a reported|reported`,
  further: `another|a further|further|an additional|additional|more|extra|new|newly`,
  reaching: `rose to|rise to|risen to|rises to|rising to|climbed to|climbs to|climbing to|grew to
    |grown to|growing to|jumped to|soared to|increased to|increases to|increasing to|mounted to
    |surged to|stood at|stands at|standing at|stand at|stood officially at|reached|reaches
    |reaching|reach|totalled|totaled|totals|totalling|totaling|numbered|numbers|hit|hits|to|at
    |passed|past|topped|tops|surpasses|passes|exceeded|exceeds|exceeding|surpassed|was|is|were|are|of|fell to|dropped to|decreased to
    |declined to|went up to|up to|down to|came to|comes to|put at|revised to|lowered to|remains at
    |remained at|crossed|was put at|set at|has been put at|estimated at|now at|currently at|is now
    |is at|raised to|brought to|amounts to|amounted to|amounting to|includes|included
    |unchanged at|reported at|was at|gone up to|going up to|goes up to|shot up to|pushed up to|edged up to|crept up to|gone down to|come down to|go up to|swelled to|ballooned to|doubled to|tripled to|trebled to|stood yesterday at|climb to|put the number at|now totals`,
  comparing: `up from|down from|compared with|compared to|as compared to|as against|against
    |as opposed to|in comparison with|higher than|lower than|instead of|rather than|exceeding the
    |by comparison with|an increase from|a decrease from|more than the|versus|vs|surpassing the`,
  changing: `bringing|taking|pushing|raising|lifting|rose|risen|rises|raised|lowered|revised|dropped|fell|fallen|decreased|increased|grew|grown
    |climbed|jumped|went up|went down|reduced|corrected|cut|updated|moved|changed|declined|surged|soared`,
  superseded: `initial toll|earlier toll|previous toll|initial count|earlier count|previous count
    |earlier report|earlier reports|previous report|previous reports
    |previously reported|initially reported|earlier reported|had earlier reported|previous figure
    |earlier figure|initial figure|previous estimate|earlier estimate|initial estimate|initially
    |had earlier said|earlier said|earlier put|previously put|previously|initially put|first reported
    |previous total|earlier total|preliminary toll|had put the toll|had put the death toll
    |had put the number|had given a toll|had spoken of|previous situation report|last situation report|previous update|earlier update|previous bulletin|earlier bulletin|previous sitrep|last sitrep|earlier statement|earlier tally|previous tally|initial tally|earlier assessment|earlier figures|previous figures|last update|originally|originally put`,
  respectively: "respectively",
  including: `including|including at least|include|included|among them|among whom|of whom|of them
    |of which|among the dead|among the victims|among the wounded|among the injured|among those killed
    |among the displaced|amongst them|comprising|made up of|composed of|consisting of|of these
    |of those|among these|out of them|these include|they include|among those
    |of the dead|of the total|of the victims|of this total`,
  ofThem: "of them|of whom|of these|of those|of the victims|of the dead|of which",
  be: `is|are|was|were|be|been|being|am|get|got|gets|remain|remains|remained|remaining|left|stay
    |still|become|became|declared|reported|confirmed|feared|presumed|believed|listed|known|registered
    |have been|has been|had been|having been|found`,
  have: "has|have|had|having",
  unreal: `will|would|could|may|might|can|should|must|shall|wo n't|expected to|expects|expecting
    |expected|plans to|planned to|plan to|planning to|planned|plans|aims to|aiming to|aim to|aims
    |intends to|intend to|intended to|hopes to|hoped to|hope to|target|targets|targeting|targeted
    |feared|fear|fears|fearing|risk|risks|risking|at risk of|likely to|likely|unless|if
    |threatens to|threatening to|threaten to|threatened|threatening|potentially|possibly|perhaps|possible
    |potential|forecast|forecasts|projected|projects|projection|projections|predicted|predicts
    |prediction|scenario|estimates suggest|prepared to|preparing to|preparing for|ready to
    |prepare for|in the event of|worst case|warned of|warns of|warning of|warn of|designed to|simulated
    |simulation|drill|exercise|supposed to|set to|due to be|to be|is to|are to|about to|in order to
    |anticipated|anticipates|anticipate|proposed|goal|contingency|able to|vowed to|threat of
    |ordered to be|bracing for|appeal|appeals|appealed|called for|calls for|requested|requests|needs to|need to be|feared to be`,
  negation: `no|not|none|never|n't|did n't|didn't|wasn't|weren't|haven't|hasn't|hadn't|isn't|aren't
    |without|nobody|no one|neither|nor|avoided|averted`,
  denial: `denied|denies|deny|denying|dismissed|rejected|refuted|refutes|refuting|false|falsely|untrue
    |rumours|rumors|rumoured|rumored|disputed|unfounded|baseless|hoax|claims that were|fake|dismissing
    |rejecting|debunked|unverified claims|no evidence`,
  rates: `a day|per day|each day|every day|daily|a week|per week|each week|every week|weekly|a month
    |per month|each month|every month|monthly|a year|per year|each year|every year|yearly|annually
    |an hour|per hour|every hour|on average|a night|per night|each night|per capita|per square
    |per 100|per 1|per thousand|per million|every minute|each minute|per household|per family|per cent`,
  past: `last winter|last summer|last spring|last autumn|last fall|last year|last year's|the previous year|the year before|a year ago|a year earlier|years ago
    |years earlier|decades ago|last decade|a decade ago|a century ago|last season|in the 1980s
    |in the 1990s|history|historic|previous years|a previous|in living memory
    |previous floods|previous earthquake|anniversary of|earlier this decade|the previous season
    |in the same period last year|in the same month last year|since records began|predecessor`,
  anniversary:
    "years after|decades after|a year after|a decade after|months after|years since|decades since",
  provision: `grants for|grant for|vouchers for|for up to|capacity of|capacity|enough for|supplies for|accommodate|accommodating
    |food for|to feed|feed|serve|serving|benefit|benefiting|benefitting|help|helping|to help
    |help protect|protect|assist|assistance to|aid to|aid for|support to|support for|distributed to
    |provided to|delivered to|supply|supplied|equipped|house|licensed|seats|seating|room for
    |relief to|food to|kits to|tents for|needed by|reach|to reach|fund|carrying|aboard|licensed for
    |population of|inhabited by|serves|supporting|providing|sufficient for|water for|treat|treating
    |cash to|on behalf of|designed for|built for|aid`,
  conjunctions: "and|or|&|as well as|along with|plus|and also|and|but also|and/or|while",
  subordinators: `while|whereas|when|after|before|because|as|although|though|since|until|if|unless
    |whilst|even as|even though|so that|in which|where|following|despite|amid|but|during which|however
    |once|as if|than|due to|owing to|caused by|triggered by`,
  relatives: "who|which|that|whom|whose|where",
  prepositions: `out of|away from|in|on|at|from|of|to|into|across|near|around|by|through|throughout|under|inside
    |outside|along|between|among|amongst|during|within|off|for|over|towards|toward|against|onto`,
  determiners: "the|a|an|its|their|his|her|our|this|that|these|those|such|any|each|every|both",
  adverbs: `also|already|reportedly|officially|slightly|seriously|critically|severely|badly|instantly
    |immediately|temporarily|internally|currently|presently|still|now|just|only|newly|recently
    |subsequently|together|further|later|then|again|apparently|allegedly|forcibly|so far|since then
    |thus far|to date|meanwhile|confirmed|reported|lightly|fatally|either|mortally|spontaneously
    |voluntarily|previously|directly|indirectly|altogether|overall|another|otherwise|therefore|even
    |mainly|mostly|largely|yet|safely|successfully|quickly|tragically|sadly|initially|always|in all|all
    |in total|as a result|known to have|known to|believed to have|thought to have|said to have
    |reported to have|understood to have|were to have|estimated to have|confirmed to have
    |believed to be|thought to be|reported to be|understood to be|known to be|said to be|to have|to be
    |confirmed as|listed as|registered as|alone|today|yesterday|overnight|now being|being|at least once|at least twice|more than once|at least one time|himself and|herself and|themselves and|itself and`,
  complementizers: "that",
  disasters: `cyclone|typhoon|hurricane|storm|storms|earthquake|quake|tsunami|flood|floods|flooding|landslide
    |landslides|mudslide|mudslides|drought|heatwave|heat wave|cold wave|monsoon|eruption|volcano|rains|rain
    |wildfire|wildfires|epidemic|outbreak|cholera|tremor|tremors|avalanche|famine|waves|deluge|virus|ebola
    |floodwaters|torrential|rainfall|rainstorms|rainstorm|tornado|tornadoes|temperatures`,
  diseases:
    "cholera|ebola|virus|covid|covid-19|coronavirus|marburg|plague|leptospirosis|chikungunya|zika|measles|malaria|dengue|meningitis|polio|influenza|flu|typhoid|diphtheria|hepatitis|mpox|disease|diseases|fever|pneumonia|infection|diarrhoea|diarrhea",
  incidents: `attack|strike|airstrike|air strike|raid|explosion|blast|bombing|ambush|crash|shooting|stampede
    |fire|accident|clash|shipwreck|sinking|massacre|drone strike|missile strike|car bomb|suicide bombing|derailment
    |roadside bomb|bomb|gun battle|assault|riot|collision|building collapse`,
  aid: `grants|vouchers|stipends|food|supplies|supply|assistance|aid|water|shelter kits|relief|kits|tents|capacity|enough|room|rations
    |funding|funds|blankets|distributed|distribute|distribution|delivered|provided|provide|providing|provides
    |supplied|donated|meals|packages|medicines|cash|services|equipment|support|appeal|appealed|assist|kit
    |vaccines|nets|clothes|clothing|shelters|items|seats|beds|space|places|medical care|help|helped`,
  pronouns: "it|he|she|they|we|i|you|them|us|there|who",
  cues: {
    total: "total|in total|a total of|altogether|overall|in all|all told",
    none: "host communities|host community|host families|host family",
    new: `overnight|yesterday|today|this morning|last night|this week|last week|past week|this weekend
      |last weekend|at the weekend|on thursday|earlier today|in one day|in a single day|latest attack
      |the same day|that day|on sunday night
      |in the last day|in the past day|hours after|during the week|during the day|during the night
      |over the weekend|at dawn|in the latest|in a day|tonight|this afternoon|this month|last month
      |during the month|in the last week|in the past week|in the past month|daily|in the last month
      |in recent days|in recent hours|during the reporting period|in the reporting period
      |the preceding week|reporting week|first half|second half|first quarter|second quarter|third quarter|fourth quarter|first six months
      |first three months|first nine months|the past few days|the previous week|in recent weeks|early on|first two months|first four months|first five months|opening months|in the space of|over the course of|in the course of|in a matter of|within the space of`,
    cumulative: `in the war|in the conflict|during the war|during the conflict|the conflict has|the war has
      |the fighting has|the violence has|the offensive has|the crisis has|in this war|in this conflict
      |since the war|in the latest offensive|in the latest war|in the latest fighting|in the latest conflict|in the latest hostilities
      |in the latest escalation|in the latest campaign|in the current offensive|in the ongoing offensive|in the ongoing war
      |in the current war|in the current conflict|in the ongoing conflict|in the ongoing fighting
      |so far|by the end of|already|to date|since|toll|thus far|up to now|until now|cumulative|cumulatively|has risen to|have now|since then|as of now
      |death toll|bringing|brought|raising|brings|raises|taking the total|have so far|this year|number of
      |since the start|since the beginning|as of epidemiological week|epidemiological week|as of week`,
    stock: `currently|presently|remain|remains|remained|remaining|still|are living|living in|live in
      |are sheltering|sheltering|are staying|staying in|at present|are displaced|is hosting|hosts
      |host|hosting|hosted|housed in|accommodated|now|are homeless|are missing|are still|living
      |are hosted|being hosted|in camps|are housed|staying|registered|sheltered|are in|home to
      |continue to|unaccounted for|were missing|are in shelters|live|reside|residing|spread across
      |is home to|in makeshift`,
  },
  sayingAfter: "warned|warns|warning",
  reference:
    "figure|the figure|the number|the count|the total|total|number|tally|estimate|numbering|who number|speaks of|speak of|spoke of",
  recent: "past|last|previous|preceding|latest|these past|prior",
  contrast: "while|whereas|but|however|whilst|although|though",
  saying: `said|denied|denies|says|say|saying|reported|reports|report|announced|announces|stated|states|told|added
    |adds|confirmed|confirms|estimated|estimates|estimate|according|noted|notes|wrote|quoted|disclosed|revealed|declared|claims|indicated|indicates|informed|put|puts|tweeted|posted
    |acknowledged|recalled|explained|shows|showed|cited|publishes|published|broadcast|aired|insisted
    |speaks of|spoke of|speak of|believes|believe|found|finds|learned|listed|gave|gives|issued`,
  counting: `recorded|records|counted|counts|registered|registers|documented|documents|verified|tracked
    |tracks|identified|identifies|assisted|observed|logged|tallied|monitored|received|evacuated
    |repatriated|relocated|lists|hosts|hosted|has recorded|detected|facilitated|helped|supported|rescued|treated|cares for|care for|caring for|is caring for|pre-registered|pre-register|preregistered`,
  accordingTo: `according to|as reported by|reported by|per|citing|as per|quoting|data from|figures from
    |figures by|figures compiled by|compiled by|recorded by|released by|data by|estimates by|source
    |estimates from|published by|statistics from|attributed to|cited by|quoted by|based on|documented by
    |registered by|verified by|confirmed by|issued by|report by|report from|reports from|tracked by
    |counted by|announced by|as stated by|data of|in the words of|provided by|based on data from|stated by
    |figures of|said by|a statement by|a statement from|statement by|statement from|numbers from`,
  sourceLabels: "source|sources|data source|data sources",
  speakers: `spokesman|spokesperson|spokeswoman|spokespeople|spokesmen|official|officials|chief|head
    |director|representative|coordinator|envoy|officer|officers|commissioner|secretary|minister|mayor
    |governor|president|director-general|general|commander|leader|staff|team|teams|member|workers|worker
    |manager|adviser|deputy|report|bulletin|update|statement|data|figures|monitors|sources|source
    |situation report|flash update|statistics|estimates|records|tally|count|dashboard|website|survey
    |experts|analysts|investigators|medics|doctors|commissioner|high commissioner|correspondent`,
  unnamed: `officials|authorities|local authorities|local officials|health officials|medics|witnesses
    |residents|reports|media|local media|state media|media reports|news reports|survivors|activists
    |sources|security sources|hospital sources|newspapers|police sources|a spokesman|the spokesman
    |spokesman|spokesperson|doctors|rescuers|rescue workers|aid workers|experts|villagers|locals
    |hospital officials|emergency workers|analysts|observers|government officials|relatives|he|she
    |medical sources|military sources|state television|television|press reports|newspaper|the newspaper`,
  sameSource: `it|they|he|she|agency|organization|organisation|ministry|office|group|report|charity|statement|body
    |update|network|mission|commission|committee|un agency|watchdog|monitor|observatory|same source|association
    |department|bulletin|un body|ngo|service|authority|centre|center|institution|source`,
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  asOf: "as of|as at|by|as of the|until|up to|through|till|to|at|on",
  since: "since|since the|beginning|starting|after|from",
  until: "until|to|and|through|till|up to|-|–|—",
  between: "between|from|during the period|in the period|period",
  on: "on",
};
