import type { Words } from "./lexicon";

/** What happened to people, in English. */
export const EN_OUTCOMES: Pick<
  Words,
  | "outcomes"
  | "driving"
  | "losing"
  | "suffering"
  | "wounds"
  | "finding"
  | "hosting"
  | "leaving"
  | "arriving"
  | "abroad"
  | "homes"
  | "dwelling"
  | "shelters"
> = {
  outcomes: {
    killed: {
      object: `killing|kills|kill|claimed the lives of|claiming the lives of|took the lives of
        |taking the lives of|claim the lives of|claims the lives of|taken the lives of
        |massacring|executing|murdering|slaughtering|assassinating|cost the lives of
        |costing the lives of|beheading|electrocuting|gunning down|shooting dead|drowning|drowns|cut down|mowing down`,
      subject: `died|die|dies|dying|perished|perish|perishing|drown|drowning|succumbed|succumb
        |lost their lives|lose their lives|losing their lives|lost his life|lost her life|passed away
        |starved to death|froze to death|frozen to death|burned to death|burnt to death|bled to death
        |suffocated|lost life|had lost their lives|were found dead|lost their life|met their death|did not survive|were found lifeless|succumbed to their injuries|succumbed to their wounds|succumbed to injuries|have died|bled out|fell to their deaths
        |met their deaths`,
      either: `killed|slain|massacred|murdered|executed|shot dead|gunned down|beheaded|assassinated
        |slaughtered|electrocuted|crushed to death|lynched|hacked to death|stabbed to death
        |beaten to death|shot and killed|martyred|burned alive|burnt alive|trampled to death
        |swept to their deaths|buried alive|struck dead|blown up|put to death|summarily executed|drowned|burned to death|crushed|fatally wounded|fatally shot|fatally injured|mortally wounded|mortally injured|shot to death|blown apart|incinerated`,
      state: `dead|deceased|lifeless|confirmed dead|presumed dead|dead so far|found dead`,
      noun: `of the dead|of the victims|deaths|deaths among|death|fatalities|fatality|bodies|body|corpses|corpse|dead bodies|lives|killings
        |dead|fatal casualties|martyrs|murders|executions|homicides|drownings|victims' bodies|deceased
        |dead people|dead persons`,
      nominal: `among the dead|among those killed|among the victims|among the casualties|killing of|killings of|death of|deaths of|murder of|loss of|lives of|bodies of|fatal to|fatal for|body of
        |massacre of|massacres of|deaths among|murders of|execution of|executions of|remains of
        |corpses of|drowning of|assassination of|the loss of`,
      toll: `death toll|toll|death-toll|body count|fatality count|confirmed death toll|death count
        |death tally|total death toll|overall death toll|overall toll|official toll|the dead
        |toll of dead|fatality toll|confirmed toll`,
    },
    injured: {
      object: `injuring|wounding|hurting|maiming|injures|wounds|injure|wound|hurts`,
      either: `injured|wounded|hurt|maimed|burned|burnt|sustained injuries|suffered injuries|injuries
        |suffered burns|suffered wounds|sustained wounds|left injured|survived with injuries
        |escaped with injuries|treated for injuries|treated for wounds|treated for burns|hospitalised with injuries|hospitalized with injuries|hospitalised with burns|hospitalised for injuries|taken to hospital with injuries|admitted with injuries|shot and wounded|scalded|survived with wounds|survived with burns|escaped with burns|suffered light injuries|suffered minor injuries|suffered serious injuries|sustained minor injuries|sustained light injuries|sustained serious injuries|suffered slight injuries`,
      state: "injured|wounded|hurt|with injuries|with burns|with wounds",
      noun: `injuries|injured|wounded|injured people|injured persons|wounded people|injury`,
      nominal:
        "among the injured|among the wounded|injury of|injuries to|wounding of|injuries of|injuries among|injury to",
      toll: "injury toll|the injured|the wounded|number injured",
    },
    missing: {
      subject: `disappeared|vanished|went missing|gone missing|going missing|go missing|disappear
        |lost at sea`,
      state: `missing|unaccounted for|still missing|reported missing|listed as missing|among the missing|listed among the missing|counted among the missing|unaccounted-for
        |missing and presumed dead|missing and feared dead|missing presumed dead|missing feared dead
        |believed missing|declared missing|feared missing|cannot be found|could not be found|have not been found|has not been found|had not been found|not yet been found|not been located|not yet been located|have not been heard from|not been heard from|untraced|untraceable|yet to be traced|whereabouts unknown|whose whereabouts are unknown|whereabouts remain unknown|fate unknown|whose fate is unknown|whose fate remains unknown|not yet accounted for|still being sought|being searched for|still being searched for|yet to be found|yet to be located|not been accounted for|still to be found`,
      noun: "missing-person reports|missing persons reports|missing person reports|missing-person cases|disappearances|missing|missing people|missing persons|missing person",
      nominal: "disappearance of|enforced disappearance of|search for|searching for|looking for",
      toll: "the missing|number missing",
    },
    displaced: {
      object: `displacing|sheltering|are sheltering|is sheltering|were sheltering|was sheltering|uprooting|displaces|displace|uproots|uproot`,
      either: `displaced|uprooted|made homeless|rendered homeless|forced from their homes
        |forced to flee|forced to leave|forced to abandon|forced out of their homes|driven out
        |driven from their homes|dislocated|left homeless|forced from|chased from their homes
        |forced to seek shelter|forcibly displaced|driven from|driven out of|evicted|internally displaced
        |newly displaced|forced to move|accommodated in|housed in|lodged in|rendered shelterless|forced out|forced away|forced to relocate|burnt out of their homes|bombed out of their homes|flooded out|left shelterless|made shelterless|turned out of their homes|thrown out of their homes|pushed out of their homes|compelled to flee|compelled to leave|obliged to flee|obliged to leave|forced from home|driven from home|driven into displacement|pushed into displacement|forced into displacement|forced to uproot|left without homes|left without a roof|left without shelter`,
      subject: `fled|flee|fleeing|flees|left their homes|leave their homes|leaving their homes
        |left their villages|left their houses|leaving their villages|abandoned their homes
        |abandoned their villages|abandoned their houses|abandoning their homes|lost their homes
        |lost their houses|losing their homes|took refuge|taken refuge|taking refuge|taking shelter
        |sought shelter|sought refuge|sought safety|seeking safety|sheltering|sheltered|took shelter|taken shelter|seeking shelter
        |living in displacement|sleeping in the open|sleeping rough|camping out|are camping|were camping|camped along|camped beside|camped by|camped on|camped outside|camped under|camping along|camping by|camping beside|camping under|camping on|camping outside|moved internally|moved within the country|seeking refuge|are sheltering
        |living in the open|sleeping outdoors|take shelter|take refuge|moved into shelters
        |vacated their homes|moved out of their homes|had to leave|had to flee|have had to flee
        |displaced themselves|take up residence|seek shelter|seek refuge|hiding in the bush|after fleeing|having fled|left home
        |fled home|fled their homes|fled their villages|leaving home|sleeping in|ran for their lives|run for their lives|moved in with relatives|moved in with host families|fled for safety|seeking protection|sought protection|sought sanctuary|found refuge|found shelter|find refuge|finding refuge|found safety|packed up and left|spending the night outdoors|spent the night outdoors|sleeping under trees|sleep in the open|sleep outdoors|slept outdoors|slept in the open|staying with relatives|living with relatives|living with host families|staying with host families|lost their shelters|lost their shelter|lost their dwellings|took to the road|taken to the road|took to the roads|taken to the roads|took to the hills`,
      state: `homeless|displaced|internally displaced|without shelter|shelterless|without homes
        |without a home|without a roof|in displacement|roofless`,
      noun: `new arrivals|newly arrived|idps|idp|internally displaced persons|internally displaced people|displaced persons
        |displaced people|internally displaced|homeless|homeless people|displacements
        |internal displacements|new displacements|displaced|arrivals`,
      nominal: `displacement of|displacements of|flight of|uprooting of|mass displacement of
        |internal displacement of|displacement among`,
      toll: `the displaced|the homeless|number displaced|displacement figure|displaced population|displacement by|displacement per|displaced by|site population|camp population|idp population|population in displacement`,
    },
    refugees: {
      noun: `refugees|refugee|asylum seekers|asylum-seekers|asylum seeker|new refugees|exiles`,
      subject: `fled the country|crossed the border|crossed into|crossed over|have crossed|crossed
        |fled across the border|fled abroad|sought asylum|seeking asylum|sought asylum in|applied for asylum|claimed asylum|requested asylum|sought international protection|walked across the border|escaped across the border|fled over the border|crossed over the border|waded across the border|crossing into
        |crossing the border|fled into|left the country|leaving the country|fleeing the country
        |fled to neighbouring|fled to neighboring|fled into neighbouring|fled into neighboring|cross into|live as refugees|living as refugees|became refugees
        |are refugees|fleeing to neighbouring|fleeing into|flee the country|poured across the border|flee into
        |streamed across the border|spilled across the border|flee to neighbouring|fled overseas
        |cross the border|crossed to|poured into|streamed into|made their way across the border|slipped across the border|crossed the frontier|fled across the frontier`,
      nominal: "influx of|exodus of",
      toll: "refugee population|the refugees|refugee caseload",
    },
    returned: {
      object:
        "repatriating|deporting|deports|deport|sent back|sending back|sends back|bringing home|brought home",
      subject: `returned|returned home|went back|gone back|go back|going back|came back|come back|go home|going home|goes home
        |have returned|returning|return home|returning home|moved back|made their way back|reintegrated
        |returned spontaneously|made their way home|made the journey home|made the journey back|made the trip home|travelled back|traveled back|headed back|headed home|travelled home|traveled home|moved back home|journeyed home|come home|came home|been returned|were returned|journeyed back|trekked home|gone home|went home|return to their|resettled back`,
      either: `repatriated|brought home|flown home|sent home|voluntarily repatriated|allowed back|allowed to return|permitted to return|able to return|able to go home|able to go back|let back in|deported|expelled to`,
      noun: `returnees|returnee|returns|returning refugees|returning idps|spontaneous returns
        |refugee returnees|deportees|deportee|deportations|idp returnees|returned refugees|returned idps|repatriations`,
      nominal:
        "return of|repatriation of|returns of|voluntary return of|deportation of|forced return of|deportations of|voluntary repatriation of",
      toll: "number of returns|the returnees",
    },
    evacuated: {
      object: `evacuating|evacuates|evacuate|relocating|airlifting|moving to safety|relocate|relocates
        |airlift`,
      either: `evacuated|relocated|airlifted|moved out|moved to safety|moved to safer|taken to safety
        |ordered to leave|told to leave|bused out|bussed out|ferried out|moved to higher ground
        |ordered out of their homes|moved to temporary shelters|moved to shelters|moved into the shelters
        |moved into evacuation|transferred to safer|shifted to safer|shifted to relief camps|shifted
        |taken to shelters|taken to evacuation|ordered to evacuate|told to evacuate|moved from their homes
        |flown out|moved into shelters|pre-emptively evacuated|under evacuation orders|under mandatory evacuation orders|under mandatory evacuation|under an evacuation order|under a mandatory evacuation order|subject to evacuation orders|placed under evacuation orders|ordered out of|told to leave their homes|asked to leave their homes|moved to safer areas|moved to safer ground|taken to safer places|brought to safety
        |moved to safe|moved to evacuation|taken to temporary shelters|received evacuation orders|led to safety|ferried to safety|brought out|bussed to safety|airlifted out|forced to evacuate|had to evacuate|had to be evacuated|shepherded to safety|pulled back from|moved away from|transported to safety|escorted to safety|escorted out|received orders to leave`,
      noun: "evacuees|evacuee|evacuations",
      nominal: "evacuation of|relocation of|airlift of|airlifting of|evacuation for",
      toll: "number of evacuees|the evacuated",
    },
    casualties: {
      noun: `casualties|casualty|dead and wounded|dead or wounded|dead and injured|dead or injured
        |killed or injured|killed and injured|killed or wounded|killed and wounded|dead and missing
        |dead or missing|killed or missing|killed and missing|deaths and disappearances|dead and missing people|deaths and injuries`,
      state: `dead or wounded|dead or injured|dead or missing|dead and missing|dead and wounded
        |dead and injured`,
      either: `killed or injured|killed and injured|killed or wounded|killed and wounded
        |killed or missing|killed and missing|killed or maimed|killed and maimed|injured or killed
        |wounded or killed`,
      object: `killing or injuring|killing and injuring|killing and wounding|killing or wounding`,
      toll: "casualty toll|casualty figure|casualty count",
    },
    none: {
      object: `assist|feed|help|reach|support|vaccinate|assisting|feeding|affecting|helping|rescuing|saving|trapping|stranding|arresting|abducting
        |infecting|affects|trained|served|deployed|deploying|employing|sentenced|housing|inundating
        |kidnapping|damaging|destroying|destroyed|damaged|exposing|threatening|supporting|training
        |reaching|vaccinating|treating|swamping|submerging|marooning|carrying|detaining|dispatched
        |appealed for|tracking|interviewed|hit|inundated|flooded|recruiting|recruited|struck`,
      either: `affected|assisted|treated|rescued|trapped|stranded|abducted|kidnapped|arrested|detained
        |infected|vaccinated|reached|fed|tested|saved|screened|hospitalised|hospitalized|supported
        |targeted|provided|given|marooned|cut off|hit|impacted|freed|released|interviewed|immunised
        |immunized|admitted|discharged|quarantined|registered for|inoculated|brought ashore
        |pulled alive|pulled out alive|found alive|pulled from the rubble alive|dug out alive|held|jailed
        |sentenced|imprisoned|besieged|recruited|discharged|taken to hospital|rushed to hospital|isolated
        |taken hostage|rounded up|convicted|charged|questioned|mobilised|mobilized|struck|exposed
        |threatened|buried under|feared dead|feared drowned|feared killed|missing out|diagnosed|sickened
        |connected|based|employed|licensed|deployed`,
      subject: `survived|survive|need|needs|needed|require|required|received|receive|receiving|attended
        |benefited|benefitted|depend|rely|face|facing|faced|suffer|suffering|suffered|lack|lacked
        |escaped|swam|protested|gathered|voted|participated|took part|work|worked|working|await|awaiting
        |waiting|wait|waited|are waiting|applied|fell ill|contracted|tested positive|fell sick|recovered
        |ran|marched|demonstrated|searched|searching|inhabit|visited|joined|watched
        |took to the streets|surrendered|do not have|did not have|queued|depended|stayed behind|inhabited
        |have access|had access|helped|do not|live below|fought|go hungry|went hungry|go without|do n't`,
      state: `in need|in need of|at risk|without power|without electricity|hungry|ill|sick|safe|alive
        |food insecure|without water|food-insecure|in crisis|vulnerable|unemployed|malnourished|affected
        |strong|in hospital|in custody|hospitalised|hospitalized|under siege|pregnant|critical
        |in critical condition|without food|in poverty|in debt|on board|aboard|positive|starving
        |flood-affected|quake-affected|stranded|trapped|rescued|in detention|in jail|behind bars|facing
        |needing|starving|short of food|out of work|out of school|underweight`,
      noun: `beneficiaries|survivors|patients|cases|hostages|detainees|infections|admissions|survivor
        |abductions|arrests|infected cases|affectees|injections|doses|recipients|births|suspects
        |abductees|attendees|visitors|voters|people in need`,
      nominal:
        "rescue of|arrest of|abduction of|detention of|population of|kidnapping of|release of",
      toll: "number affected",
    },
  },
  driving: `drove|driving|forced|forcing|chased|chasing|pushed|pushing|drives|forces|driven|drive|expelled|expelling|uprooted`,
  losing: `lost|lose|loses|losing|buried|bury|buries|burying|laid to rest|interred`,
  suffering: `sustained|sustain|sustaining|suffered|suffer|suffering|received|receiving|incurred|escaped with|survived with
    |came away with|left with|nursing|had`,
  wounds: `injuries|injury|wounds|wound|burns|fractures|bruises|cuts|lacerations|gunshot wounds|bullet wounds
    |shrapnel wounds|broken bones|concussion|trauma injuries`,
  finding: "found|located|traced|accounted for|heard from|seen again",
  hosting: `taken in|took in|takes in|taking in|welcomed|hosts|hosted|is hosting|hosting|host|are hosting|housing|house|houses
    |housed|accommodating|accommodates|accommodated|sheltering|holding|are home to|shelters|is home to`,
  leaving: `sought safety|vacate|vacated|vacating|abandon|abandoned|abandoning|desert|deserted|deserting|quit|quitting|seeking safety|seek safety|seeking refuge|seeking shelter|poured|pouring|streamed|streaming|spilled|slipped|made their way|sought refuge|taken refuge|took refuge|taking refuge|seek refuge|sought shelter|fled|flee|fleeing|flees|left|leave|leaving|escaped|crossed|crossing|escaping`,
  arriving: `hosted|welcomed|arrived|arrive|arriving|crossed|entered|crossed over|reached|reaching|reach`,
  abroad: `the country|the border|abroad|neighbouring countries|neighboring countries|neighbouring|neighboring|overseas|borders|other countries`,
  homes: `the city|the town|the besieged city|the besieged town|the area|the village|the villages|their homes|their villages|their houses|homes|home|their communities|their towns|their camps|their land|their lands|their farms|their properties|their property|their neighbourhoods|their neighborhoods|their dwellings|their settlements|their hamlets|the camp|the district|the besieged area|the neighbourhood|the neighborhood|their neighbourhood|their neighborhood|their village|their town|their area|their areas|their districts|their own homes|their residences|their camp|his home|their home`,
  dwelling: `spent a second night|spent another night|spent a night|spent their first night|slept|sleep|spent the night|spend the night|spending the night|living|live|lived|lives|staying|stay|stayed|remaining|housed|accommodated|lodged|camped
    |camping|settled|hosted|residing|reside|huddled|crammed|crowded|packed|are in|were in|remain
    |sleeping|still in|now in|currently in|are still in|remained in|moved|spread|registered|sheltered|hosting|placed|arrived|holed up|encamped|arriving|spent`,
  shelters: `camp|camps|shelter|shelters|evacuation centre|evacuation center|evacuation centres
    |evacuation centers|evacuation site|evacuation sites|tents|tent|makeshift shelters|campground|tent city
    |relief camps|relief camp|temporary shelters|temporary shelter|displacement camp|displacement sites
    |displacement site|idp camps|collective centres|collective centers|collective sites|host families
    |host communities|transit camp|informal settlements|relief centres|relief centers|welfare centres
    |welfare centers|relief shelters|temporary accommodation|settlements|reception centre|reception center
    |public buildings|emergency shelters|makeshift camps|makeshift camp|tented camps|temporary camps
    |temporary housing|gathering sites|displacement|school|schools|school buildings|church|churches|mosque|mosques|stadium
    |relatives|host family|welfare centre|tented camp|community centre|community centres|gymnasium|monastery|gymnasiums|sports halls|community halls|hotels|town halls|evacuation shelters|transit centre|transit center|transit centres|holding centre`,
};
