import type { Phrases } from "./lexicon";

/**
 * Organisations that reports often credit, by the name under which a suggestion gives them:
 * the acronym, or the common English name. Written in any of the three languages.
 */
export const ORGANISATIONS: Readonly<Record<string, Phrases>> = {
  WHO: `who|world health organization|world health organisation|un health agency|oms
    |organisation mondiale de la sante|منظمة الصحة العالمية|الصحة العالمية`,
  OCHA: `ocha|un ocha|unocha|office for the coordination of humanitarian affairs
    |un office for the coordination of humanitarian affairs|un humanitarian affairs office
    |united nations office for the coordination of humanitarian affairs|un humanitarian office
    |humanitarian affairs office|un humanitarian agency|un relief office|un aid coordination office
    |bureau de la coordination des affaires humanitaires|bureau de coordination des affaires humanitaires
    |bcah|bureau des nations unies pour la coordination des affaires humanitaires|أوتشا
    |مكتب تنسيق الشؤون الإنسانية|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|تنسيق الشؤون الإنسانية`,
  UNHCR: `unhcr|hcr|un refugee agency|u.n. refugee agency|united nations refugee agency|refugee agency
    |un high commissioner for refugees|high commissioner for refugees|un refugee chief|un refugee body
    |united nations high commissioner for refugees|haut commissariat des nations unies pour les refugies
    |haut-commissariat des nations unies pour les refugies|haut-commissariat aux refugies
    |haut commissariat pour les refugies|haut commissariat aux refugies|مفوضية اللاجئين
    |agence des nations unies pour les refugies|agence de l'onu pour les refugies|المفوضية العليا لشؤون اللاجئين
    |مفوضية الأمم المتحدة لشؤون اللاجئين|المفوضية السامية لشؤون اللاجئين|مفوضية شؤون اللاجئين|المفوض السامي لشؤون اللاجئين|المفوض السامي للأمم المتحدة لشؤون اللاجئين|haut-commissaire pour les refugies|haut-commissaire aux refugies|haut-commissaire des nations unies pour les refugies
    |مفوضية الأمم المتحدة السامية لشؤون اللاجئين|المفوضية السامية للأمم المتحدة لشؤون اللاجئين`,
  IOM: `iom|oim|dtm|displacement tracking matrix|international organization for migration
    |international organisation for migration|un migration agency|un's migration agency|iom dtm|iom-dtm
    |organisation internationale pour les migrations|matrice de suivi des deplacements|المنظمة الدولية للهجرة
    |منظمة الهجرة الدولية|منظمة الهجرة|مصفوفة تتبع النزوح|مصفوفة النزوح|un migration body`,
  OHCHR: `ohchr|hcdh|un human rights office|un rights office|u.n. human rights office|human rights office
    |united nations human rights office|un human rights chief|un rights chief
    |office of the high commissioner for human rights|high commissioner for human rights
    |un high commissioner for human rights|haut-commissariat aux droits de l'homme|bureau des droits de l'homme
    |bureau des droits de l'homme de l'onu|bureau des nations unies aux droits de l'homme
    |haut commissariat aux droits de l'homme|haut commissariat des nations unies aux droits de l'homme
    |haut-commissariat des nations unies aux droits de l'homme|مفوضية حقوق الإنسان|مكتب حقوق الإنسان
    |المفوضية السامية لحقوق الإنسان|المفوض السامي لحقوق الإنسان|مفوض الأمم المتحدة السامي لحقوق الإنسان|haut-commissaire aux droits de l'homme|مفوضية الأمم المتحدة لحقوق الإنسان|مكتب الأمم المتحدة لحقوق الإنسان
    |مفوضية الأمم المتحدة السامية لحقوق الإنسان`,
  UNICEF: `unicef|un children's fund|u.n. children's fund|united nations children's fund|un children's agency
    |fonds des nations unies pour l'enfance|اليونيسف|يونيسف|اليونيسيف|منظمة الأمم المتحدة للطفولة`,
  UNRWA: `unrwa|un relief and works agency|un agency for palestinian refugees|أونروا|الأونروا
    |office de secours et de travaux des nations unies|وكالة الأونروا`,
  WFP: `wfp|pam|world food programme|world food program|un food agency|programme alimentaire mondial
    |برنامج الأغذية العالمي|برنامج الغذاء العالمي`,
  FAO: "fao|food and agriculture organization|منظمة الأغذية والزراعة",
  UNDP: "undp|pnud|united nations development programme|برنامج الأمم المتحدة الإنمائي",
  UNFPA: "unfpa|united nations population fund|fnuap|صندوق الأمم المتحدة للسكان",
  UNAIDS: "unaids|onusida",
  ILO: "ilo|international labour organization|organisation internationale du travail|منظمة العمل الدولية",
  ICRC: `icrc|cicr|international committee of the red cross|comite international de la croix-rouge
    |اللجنة الدولية للصليب الأحمر|الصليب الأحمر الدولي|international red cross`,
  IFRC: `ifrc|ficr|international federation of red cross and red crescent societies
    |federation internationale des societes de la croix-rouge|الاتحاد الدولي لجمعيات الصليب الأحمر
    |international federation of the red cross|federation internationale de la croix-rouge`,
  MSF: `msf|medecins sans frontieres|doctors without borders|أطباء بلا حدود|منظمة أطباء بلا حدود`,
  "Save the Children": "save the children|أنقذوا الأطفال|منظمة أنقذوا الأطفال",
  "Human Rights Watch": "human rights watch|hrw|هيومن رايتس ووتش",
  "Amnesty International": "amnesty international|amnesty|العفو الدولية|منظمة العفو الدولية",
  Oxfam: "oxfam|أوكسفام",
  CARE: "care international|منظمة كير",
  NRC: "nrc|norwegian refugee council|conseil norvegien pour les refugies|المجلس النرويجي للاجئين",
  IRC: "irc|international rescue committee|لجنة الإنقاذ الدولية",
  DRC: "danish refugee council|المجلس الدنماركي للاجئين",
  "World Vision": "world vision|وورلد فيجن",
  ADRA: "adra",
  Caritas: "caritas|كاريتاس",
  "Mercy Corps": "mercy corps",
  "Islamic Relief": "islamic relief",
  "Action Against Hunger": "action against hunger|action contre la faim|acf",
  UNMISS: `unmiss|un mission in south sudan|united nations mission in south sudan|u.n. mission in south sudan`,
  UNAMA:
    "unama|un assistance mission in afghanistan|united nations assistance mission in afghanistan|يوناما",
  UNAMI: "unami|un assistance mission for iraq|يونامي",
  UNSMIL: "unsmil|un support mission in libya|manul|بعثة الأمم المتحدة للدعم في ليبيا",
  MONUSCO: "monusco",
  MINUSCA: "minusca",
  MINUSMA: "minusma",
  BINUH: `binuh|un integrated office in haiti|united nations integrated office in haiti
    |bureau integre des nations unies en haiti|مكتب الأمم المتحدة المتكامل في هايتي`,
  HRMMU:
    "hrmmu|un human rights monitoring mission in ukraine|human rights monitoring mission in ukraine",
  ACLED:
    "acled|armed conflict location and event data project|armed conflict location & event data project|أكليد|مشروع أكليد",
  IDMC: `idmc|internal displacement monitoring centre|internal displacement monitoring center
    |observatoire des situations de deplacement interne|مركز رصد النزوح الداخلي`,
  UNMAS: "unmas|un mine action service|un mine action|united nations mine action service",
  SNHR: `snhr|syrian network for human rights|الشبكة السورية لحقوق الإنسان
    |reseau syrien des droits de l'homme`,
  PRCS: "prcs|palestine red crescent society|palestine red crescent|palestinian red crescent|الهلال الأحمر الفلسطيني|croissant-rouge palestinien",
  SARC: "sarc|syrian arab red crescent|syrian red crescent|الهلال الأحمر العربي السوري",
  UNITAMS: "unitams|يونيتامس",
  UNSOM: "unsom",
  UNIFIL: "unifil|finul|اليونيفيل|يونيفيل",
  INSO: "inso|international ngo safety organisation|international ngo safety organization",
  REACH: "reach initiative",
  PAHO: "paho|ops|pan american health organization|organisation panamericaine de la sante",
  "Africa CDC":
    "africa cdc|africa centres for disease control and prevention|cdc afrique|cdc africa",
  "UN Women": "un women|onu femmes|هيئة الأمم المتحدة للمرأة",
  "B'Tselem": "b'tselem|بتسيلم",
  HI: "humanity & inclusion|humanity and inclusion|handicap international",
  CONASUR: "conasur",
  CNDH: "cndh|cnidh",
  RSF: "rsf|reporters without borders|reporters sans frontieres|مراسلون بلا حدود",
  NDRRMC: "ndrrmc|national disaster risk reduction and management council",
  BNPB: "bnpb",
  PDMA: "pdma|provincial disaster management authority",
  NDMA: "ndma|national disaster management authority",
  AFAD: "afad|disaster and emergency management presidency",
  NEMA: "nema|national emergency management agency",
  SOHR: `sohr|syrian observatory for human rights|syrian observatory|المرصد السوري لحقوق الإنسان|المرصد السوري
    |observatoire syrien des droits de l'homme|osdh`,
  "Gaza Ministry of Health": `gaza ministry of health|gaza health ministry|gaza's health ministry|gaza's ministry of health
    |ministry of health in gaza|health ministry in gaza|hamas-run health ministry|palestinian ministry of health in gaza
    |ministere de la sante de gaza|ministere de la sante a gaza|وزارة الصحة في غزة|وزارة الصحة في قطاع غزة
    |وزارة الصحة بغزة|وزارة الصحة بقطاع غزة|وزارة الصحة الفلسطينية في غزة|ministere de la sante du hamas
    |hamas-run ministry of health|hamas health ministry|moh in gaza|gaza moh|moh gaza`,
  UN: `un|united nations|u.n.|onu|nations unies|l'onu|الأمم المتحدة|un agencies|un officials|un chief
    |un secretary-general|un secretary general`,
  EU: "european union|union europeenne|european commission|الاتحاد الأوروبي",
  "Médecins du Monde": "medecins du monde|doctors of the world",
  AFP: "afp|agence france-presse|وكالة فرانس برس|فرانس برس",
  Reuters: "reuters|رويترز|وكالة رويترز",
  AP: "associated press|أسوشيتد برس",
  Xinhua: "xinhua|xinhua news agency|وكالة شينخوا|شينخوا|chine nouvelle",
  BBC: "bbc|بي بي سي",
  "Committee to Protect Journalists": `committee to protect journalists|cpj|لجنة حماية الصحفيين
    |comite pour la protection des journalistes`,
  "Al Jazeera": "al jazeera|الجزيرة نت|قناة الجزيرة",
  "White Helmets": "white helmets|syria civil defence|casques blancs|الخوذ البيضاء",
};
