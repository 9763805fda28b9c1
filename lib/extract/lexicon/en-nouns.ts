import type { Words } from "./lexicon";

/** Who and what is counted, and who counts, in English. */
export const EN_NOUNS: Pick<
  Words,
  "people" | "households" | "others" | "things" | "times" | "organisationNouns"
> = {
  people: {
    all: `people|person|persons|individuals|individual|residents|resident|inhabitants|villagers|villager
      |citizens|citizen|nationals|national|victims|victim|locals|population|souls|human beings|humans
      |human|townspeople|islanders|refugees' relatives|foreigners|homeowners|islanders`,
    civilians: "civilians|civilian|non-combatants|noncombatants|innocent civilians",
    combatants: `soldiers|soldier|fighters|fighter|combatants|combatant|troops|rebels|rebel|militants
      |militant|insurgents|insurgent|gunmen|gunman|guerrillas|guerrilla|militiamen|militia members
      |militia|paramilitaries|military personnel|servicemen|servicewomen|troopers|attackers|attacker
      |army personnel|jihadists|terrorists|terrorist|extremists|army officers|army officer|warriors
      |bombers|suicide bombers|sailors|marines|airmen|commandos|conscripts|recruits|army soldiers
      |security personnel|members of the security forces|security forces|paratroopers|mercenaries`,
    children: `children|child|girls|girl|boys|boy|minors|minor|infants|infant|babies|baby|toddlers
      |schoolchildren|schoolgirls|schoolboys|newborns|under-fives|teenagers|teenager|kids|school children
      |unaccompanied minors|orphans|adolescents|teens|under-18s|unaccompanied children`,
    women:
      "women|woman|females|female|mothers|mother|pregnant women|widows|wives|grandmothers|ladies",
    men: "men|man|males|male|fathers|husbands",
    health_workers: `health workers|health worker|medics|medic|doctors|doctor|nurses|nurse|paramedics
      |paramedic|medical workers|medical staff|medical personnel|health staff|health personnel
      |healthcare workers|ambulance workers|midwives|surgeons|ambulance drivers|physicians|health-workers
      |health care workers|hospital workers|hospital staff|first-aiders|patients`,
    aid_workers: `aid workers|aid worker|humanitarian workers|humanitarian worker|relief workers
      |humanitarians|un staff|ngo workers|aid staff|un workers|un staff members|relief worker|un employees
      |red cross volunteers|red crescent volunteers|unrwa staff|ngo staff|humanitarian staff`,
    journalists: `journalists|journalist|reporters|reporter|media workers|photographers|cameramen
      |media professionals|correspondents|cameraman|photojournalists`,
    migrants: "migrants|migrant|migrant workers|undocumented migrants",
    other: `workers|worker|staff|employees|employee|fishermen|fisherman|miners|miner|crew|crew members
      |crewmen|crew member|passengers|passenger|tourists|tourist|pilgrims|students|student|pupils|pupil
      |teachers|teacher|police|policemen|policeman|police officers|police officer|officers|officer
      |peacekeepers|peacekeeper|un peacekeepers|firefighters|firefighter|firemen|rescuers|rescue workers
      |volunteers|volunteer|farmers|farmer|herders|herdsmen|shepherds|prisoners|prisoner|inmates|inmate
      |detainees|elderly|elderly people|older people|older persons|pensioners|adults|adult|youths|youth
      |young people|young men|young women|drivers|driver|protesters|demonstrators|protestors|activists
      |worshippers|worshipers|guards|guard|security guards|labourers|laborers|builders|divers|officials
      |guests|holidaymakers|holiday-makers|climbers|mountaineers|trekkers|hikers|skiers|bystanders
      |passers-by|commuters|motorists|lawyers|politicians|politician|teachers|educators|professionals
      |members|relatives|siblings|couple|brothers|sisters|sons|daughters|wardens|engineers|technicians
      |seamen|seafarers|coal miners|construction workers|plantation workers|factory workers|diplomats
      |traders|vendors|shoppers|candidates|judges|contractors|hostages|suspects|nomads|swimmers|surfers
      |bus passengers|people with disabilities|disabled|persons with disabilities|members of the family
      |family members|bishops|priests|priest|monks|nuns|imams|supporters|spectators|fans|players|pilots
      |villager elders|elders|chiefs|convicts|cadets|mourners|believers|christians|muslims|jews|yazidis|colleagues|colleague|comrades|co-workers|classmates`,
  },
  households: `households|household|families|family|hh|hhs`,
  others: "others|other|others more|more people|of them|of whom|of these|of those|ones|others who",
  times: `hours|hour|days|day|weeks|week|months|month|years|year|minutes|minute|seconds|second|decades
    |decade|nights|night|o'clock|am|pm|a.m.|p.m.|hrs|gmt|centuries|century|quarters|years-old|utc`,
  things: `percent|per cent|%|percentage|percentage points|dollars|dollar|usd|us dollars|euros|euro|pounds
    |rupees|baht|yuan|yen|francs|$|€|£|¥|birr|shillings|naira|pesos|dinars|riyals|crore|rs|eur|gbp
    |tonnes|tonne|tons|ton|metric tons|metric tonnes|kg|kgs|kilograms|kilogrammes|kilos|grams|mt|quintals
    |litres|liters|gallons|cubic metres|cubic meters|bags|sacks|boxes|cartons|kits|packages|packs|parcels
    |rations|blankets|tarpaulins|mattresses|nets|mosquito nets|tents|jerry cans|buckets|doses|vaccines
    |tablets|bottles|meals|loaves|pieces|items|copies|books|units|sets|containers|shipments
    |km|kilometres|kilometers|kilometre|kilometer|miles|mile|metres|meters|metre|meter|feet|foot|ft|inches
    |inch|cm|mm|centimetres|centimeters|millimetres|millimeters|yards|degrees|celsius|mph|kph|knots|m
    |hectares|hectare|ha|acres|acre|square|square kilometres|sq|sqm|km2|feddans|magnitude|richter|watts
    |houses|house|homes|home|buildings|building|dwellings|huts|hut|apartments|apartment|flats|shelters
    |schools|school|classrooms|hospitals|hospital|clinics|health centres|health facilities|facilities
    |churches|mosques|temples|shops|factories|bridges|roads|road|dams|wells|latrines|toilets|markets
    |villages|village|towns|cities|districts|district|provinces|province|states|countries|counties
    |communities|neighbourhoods|neighborhoods|settlements|camps|camp|sites|centres|centers|locations
    |areas|regions|islands|municipalities|governorates|subdistricts|sub-districts|communes|wards|localities
    |evacuation centres|evacuation centers|reception centres|relief camps|places|points|zones|barangays
    |cars|car|vehicles|vehicle|trucks|truck|buses|bus|boats|boat|ships|ship|trains|train|helicopters
    |helicopter|planes|plane|aircraft|flights|flight|ambulances|ambulance|lorries|tankers|motorcycles
    |trailers|wagons|convoys|convoy|tanks|drones|missiles|rockets|bombs|shells|mines|guns|rifles|weapons
    |airstrikes|air strikes|strikes|raids|attacks|attack|incidents|incident|clashes|explosions|accidents
    |earthquakes|quakes|aftershocks|tremors|floods|storms|landslides|fires|outbreaks|events|operations
    |cattle|cows|sheep|goats|camels|horses|donkeys|pigs|chickens|birds|livestock|animals|heads|poultry|hens
    |ducks|fish|elephants|dogs|head of cattle|head of livestock|yaks|buffaloes|bulls|oxen|crocodiles|deer
    |trees|crops|plants|hectolitres|seeds|orchards|fields|farms|plots|wells|ponds
    |organizations|organisations|agencies|ngos|companies|groups|parties|partners|banks|projects|programmes
    |programs|appeals|tranches|phases|steps|times|fold|calls|messages|votes|seats|beds|rooms|jobs|reports
    |resolutions|articles|pages|chapters|points|ways|reasons|factors|types|kinds|sorts|samples|tests
    |teams|team|battalions|brigades|units|regiments|delegations|missions|bases|posts|checkpoints|stations
    |years'|tickets|cents|shares|goals|games|matches|cases of|million dollars|tranche|instalments|loans
    |boreholes|pumps|generators|stoves|bales|bundles|mw|megawatts|volts|storeys|floors|stories|kilowatts
    |nationalities|ethnic|languages|passports|visas|permits|trips|journeys|voyages|tours|rounds|sessions
    |meetings|elections|orders|counts|laws|charges|convictions|sentences|victories|wheelbarrows|classes|training camp|training camps|army camp|military camp|military camps|summer camp|summer camps`,
  organisationNouns: `ministry|agency|authority|department|committee|council|commission|police|army
    |government|office|society|radio|television|tv|news agency|institute|university|centre|center|network
    |observatory|organization|organisation|federation|union|fund|programme|program|mission|forces|force
    |hospital|news channel|channel|newspaper|bureau|service|administration|association|foundation|group
    |coalition|directorate|red cross|red crescent|civil defence|civil defense|navy|coast guard|coastguard
    |fire brigade|fire department|command center|command centre|unit|military|board|secretariat|embassy
    |parliament|municipality|council|cabinet|high commissioner|civil protection|chamber|archbishopric
    |cluster|task force|monitoring group|consortium|corps|prison service|charity|diocese|gendarmerie|junta
    |daily|times|post|broadcaster|regime|emergency operations centre|emergency operations center
    |operations centre|operations center|rescue service|emergency services|court|academy|laboratory`,
};
