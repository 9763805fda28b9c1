import type { Words } from "./lexicon";
import { FR_NOUNS } from "./fr-nouns";
import { FR_OUTCOMES } from "./fr-outcomes";

/** French, except for nouns and outcomes. Accents are ignored. See {@link Words}. */
export const FR: Words = {
  ...FR_NOUNS,
  ...FR_OUTCOMES,
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    nonante: 90,
    "quatre vingt": 80,
    "quatre vingts": 80,
    "quatre-vingt": 80,
    "quatre-vingts": 80,
    "un demi million": 500_000,
    "un demi-million": 500_000,
    "un million et demi": 1_500_000,
    "deux millions et demi": 2_500_000,
    "trois millions et demi": 3_500_000,
  },
  scales: {
    cent: 100,
    cents: 100,
    mille: 1_000,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  roughNumbers: {
    "une dizaine": 10,
    "une douzaine": 12,
    "une quinzaine": 15,
    "une vingtaine": 20,
    "une trentaine": 30,
    "une quarantaine": 40,
    "une cinquantaine": 50,
    "une soixantaine": 60,
    "une centaine": 100,
    "un millier": 1_000,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1_000,
  },
  duals: {},
  numberJoiners: "et|-",
  articles: "un|une",
  oneAfter: "",
  shares: "moitie|tiers|quart|quarts|pour cent|majorite|plupart|cinquieme|dixieme",
  vague: `dizaines|des dizaines|centaines|des centaines|milliers|des milliers|des dizaines de milliers
    |des centaines de milliers|des millions|plusieurs|quelques|de nombreux|de nombreuses|nombre de
    |beaucoup de|plusieurs centaines|plusieurs milliers|plusieurs dizaines|la plupart|bon nombre
    |quelques dizaines|quelques centaines|maints|certains|certaines`,
  qualifiersBefore: {
    at_least: `au moins|pas moins de|pas moins d'|au minimum|un minimum de|a tout le moins|au bas mot`,
    more_than: `plus de|franchi la barre des|franchi la barre de|franchi le cap des|franchi le cap de|franchi le seuil des|depasse la barre des|depasse la barre de|passe la barre des|depasse le cap des|depasse le seuil des|plus d'|au-dela de|superieur a|depasse|depassant|ont depasse|a depasse
      |bien plus de|largement plus de|un peu plus de|un peu plus d'|depassait|depassent|excede|plus que`,
    about: `environ|quelque|quelques|autour de|aux alentours de|a peu pres|approximativement|pres des
      |dans les|de l'ordre de|plus ou moins|grosso modo|estime a|estimes a|estimees a|estimee a|on estime a
      |une estimation de|aux environs de`,
    nearly: `pres de|pres d'|presque|proche de|avoisinant|avoisine|un peu moins de|un peu moins d'
      |approchant|approche|frolant|frole|quasiment`,
    less_than: "moins de|moins d'|inferieur a",
    up_to: "jusqu'a|jusqu' a|au plus|au maximum|un maximum de|pas plus de|tout au plus",
  },
  qualifiersAfter: {
    at_least: "au moins|ou plus|au minimum|au bas mot",
    more_than: "ou davantage",
    about: "environ|ou presque|approximativement|a peu pres",
    up_to: "au plus|au maximum",
  },
  rangeOpen: "entre|de",
  rangeJoin: "et|a|-|–|—|ou",
  numberOf:
    "nombre de|nombre d'|nombre des|le nombre|nombre total de|nombre|decompte des|chiffre de",
  totals: `un total de|au total|en tout|un total d'|les|ces|leurs|ses|tous les|toutes les|l'ensemble des
    |de|d'|des|a|aux|la vie a|la vie de|a la vie de|sur`,
  further: `un autre|une autre|supplementaires|de plus|nouveaux|nouvelles|nouveau|nouvelle|nouvel`,
  reaching: `s'eleve a|franchi la barre des|franchi la barre de|franchi le cap des|franchi le cap de|franchi le seuil des|depasse la barre des|depasse la barre de|passe la barre des|depasse le cap des|depasse le seuil des|s'elevait a|s'est eleve a|s'elevant a|s'elevent a|est passe a|passe a|passant a
    |est monte a|monte a|grimpe a|a grimpe a|a atteint|atteint|atteignait|atteindre|atteignant|ont atteint
    |s'etablit a|s'etablissait a|est de|etait de|est desormais de|porte a|est porte a|a ete porte a
    |ramene a|a ete ramene a|portant|portant a|revu a|revise a|a augmente a|chiffre a|se chiffre a|sont de
    |s'est alourdi a|s'alourdit a|alourdi a|fait etat de|faisait etat de|a|de|totalise|estime a|evalue a
    |se monte a|compte|comptait|est estime a|etait estime a|s'eleve desormais a|avoisine|depasse
    |a depasse|a l'heure actuelle de|s'eleve maintenant a|s'etait eleve a|est`,
  comparing: `contre|par rapport a|compare a|comparativement a|au lieu de|en hausse par rapport a
    |comparee a|compares a|par rapport aux|face a`,
  changing: `ramene|passe|passee|revise|revu|porte|monte|augmente|baisse|abaisse|reduit|corrige|grimpe
    |diminue|tombe|passant|rectifie|progresse|ramenee`,
  superseded: `bilan initial|premier bilan|precedent bilan|bilan precedent|initialement|un premier bilan
    |bilan provisoire precedent|auparavant|precedemment|dans un premier temps|bilan anterieur|plus tot
    |une precedente estimation|estimation precedente|avait fait etat|avaient fait etat|avait d'abord|avaient d'abord|premier rapport|precedent rapport|rapport precedent|dernier rapport faisait|chiffre precedent|precedent chiffre|avait initialement|avait recense|communique precedent|precedent communique|bilan de la veille`,
  respectively: "respectivement",
  including: `dont|y compris|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|au nombre desquels
    |parmi les morts|parmi les victimes|parmi les blesses|notamment|incluant|comprenant|composes de|a savoir
    |d'entre eux|d'entre elles|soit|au rang desquels|en majorite|dont au moins|parmi ces|sur ce nombre`,
  ofThem: "d'entre eux|d'entre elles|de ces personnes|parmi eux|parmi elles|des victimes",
  be: `est|sont|etait|etaient|etre|ete|fut|furent|soient|soit|restent|reste|demeurent|portes|portees
    |porte|portee|declares|declare|toujours|seraient|serait|restaient|restait|ont ete|a ete|avaient ete
    |avait ete|retrouves|retrouve|retrouvees|se sont|s'est|sont actuellement|demeure|se trouvent|se trouvaient`,
  have: "a|ont|avait|avaient|ait|aient|ayant|eu",
  unreal: `pourrait|pourraient|pourront|pourra|risque|risquent|risquaient|devrait|devraient|devra|devront
    |sera|seront|aura|auront|prevoit|prevoient|prevu|prevue|prevus|prevues|s'attend|s'attendent|craint
    |craignent|craignant|redoute|redoutent|peut|peuvent|pouvant|menace|menacent|menaces de|menacees de|si
    |eventuel|eventuelle|potentiellement|prevision|previsions|projection|projections|scenario|planifie
    |envisage|envisagent|vise|visant|objectif|cible|ciblant|se prepare|preparent|exercice|estime qu'il faudra
    |d'ici|susceptibles|susceptible|crainte|craintes|en prevision|appelle a|doit|doivent|probable|probablement
    |ambitionne|compte accueillir|plan de contingence|simulation|s'apprete|s'appretent|capacite|faudra`,
  negation: "aucun|aucune|ne|n'|pas|non|sans|ni|jamais|personne n'",
  denial: `dement|dementi|dementent|a dementi|dementant|nie|nient|niant|a nie|rejette|rejetant|a rejete
    |refute|refutant|rumeurs|rumeur|faux|fausse|fausses`,
  rates: `par jour|par semaine|par mois|par an|par heure|chaque jour|chaque semaine|chaque mois
    |chaque annee|en moyenne|quotidiennement|par annee|par habitant|par famille|par menage|toutes les heures`,
  past: `l'hiver dernier|l'ete dernier|l'an dernier|l'annee derniere|l'an passe|l'annee precedente|un an plus tot|un an auparavant|il y a
    |l'annee passee|la meme periode|par le passe|dans le passe|historique|des annees plus tot|la precedente
    |annees plus tot|ans plus tot|anniversaire|dernier grand|dernier seisme`,
  anniversary: "ans apres|annees apres|decennies apres|un an apres|ans depuis|mois apres",
  provision: `capacite de|capacite d'accueil|assez pour|de quoi nourrir|nourrir|destines a|destinee a
    |au profit de|beneficiant a|fournir|fourni a|livre a|distribue a|aide a|assistance a|aider|en faveur de
    |soutenir|accueillir|pouvant accueillir|abriter|vivres a|peuplee de|comptant|transportant
    |a bord|une population de|soutien a|a l'intention de|assister|couvrir|desservir|eau a|soins a`,
  conjunctions: "et|ou|ainsi que|&|et/ou|de meme que|et aussi|plus",
  subordinators: `alors que|tandis que|quand|lorsque|lorsqu'|apres que|apres|avant|parce que|car|puisque
    |comme|bien que|depuis|jusqu'a ce que|si|mais|or|pendant que|au moment ou|suite a|a la suite de|ou`,
  relatives: "qui|que|qu'|lequel|laquelle|lesquels|lesquelles|duquel",
  prepositions: `a|au|aux|dans|de|du|des|d'|en|sur|sous|vers|par|pour|avec|chez|entre|contre|lors de|lors
    |pendant|durant|parmi|hors de|hors|autour de|pres de|le long de|au sud de|a travers|depuis|lors d'|suite`,
  determiners:
    "le|la|les|l'|un|une|ce|cet|cette|ces|leur|leurs|son|sa|ses|notre|nos|tout|tous|toutes",
  adverbs: `aussi|deja|egalement|encore|toujours|actuellement|desormais|maintenant|grievement|gravement
    |legerement|officiellement|notamment|seulement|ensuite|puis|enfin|par ailleurs|en outre|a ce jour
    |jusqu'a present|jusqu'ici|depuis lors|au total|en tout|recemment|nouvellement|temporairement|ainsi
    |respectivement|confirmes|confirme|confirmees|serieusement|mortellement|volontairement|spontanement
    |d'ores et deja|aujourd'hui|hier|au moins|interieurement|selon|au moins une fois|au moins deux fois|plus d'une fois|a plusieurs reprises|tragiquement|principalement|plus tard`,
  complementizers: "que|qu'",
  disasters: `cyclone|typhon|ouragan|tempete|seisme|tremblement|tsunami|inondation|inondations|crue|crues|eruption
    |glissement|glissements|secheresse|canicule|pluies|intemperies|eboulement|eboulements|epidemie|cholera|incendies
    |avalanche|ebola|famine|tornade|coulee|coulees`,
  diseases:
    "cholera|ebola|virus|covid|covid-19|coronavirus|marburg|peste|mpox|leptospirose|chikungunya|rougeole|paludisme|dengue|meningite|poliomyelite|grippe|typhoide|diphterie|hepatite|maladie|maladies|fievre|diarrhee|diarrhees",
  incidents: `attaque|frappe|frappe aerienne|raid|raid aerien|explosion|deflagration|attentat|attentat-suicide|embuscade
    |accident|fusillade|bousculade|incendie|naufrage|massacre|collision|deraillement|assaut|emeute|crash|mine`,
  aid: `subventions|bons|allocations|vivres|aide|assistance|eau|tentes|secours|kits|capacite|rations|fonds|couvertures|distribue|distribues
    |distribution|livre|fourni|vetements|medicaments|soutien|repas|abris|places|lits|soins|appui|espaces|dons|remis`,
  pronouns: "il|elle|ils|elles|on|nous|vous|je|y|se|s'|lui|eux",
  cues: {
    total: "au total|total|en tout",
    new: `hier|aujourd'hui|cette nuit|ce matin|cette semaine|la semaine derniere|la semaine ecoulee
      |ce week-end|ce weekend|au cours de la nuit|dans la nuit|lors d'une attaque|la nuit derniere|ces derniers jours|premier trimestre|deuxieme trimestre|troisieme trimestre|quatrieme trimestre|premier semestre
      |second semestre|ce mois-ci|le mois dernier|la journee
      |dans la journee|en une journee|en un jour|en une semaine|lors d'une|lors d'un|cet apres-midi|soir
      |hier soir|un nouvel|la semaine passee|ces dernieres heures|dans l'attaque|dans l'attentat|en une nuit
      |ces dernieres semaines|au cours du mois|au cours de la semaine|dans la matinee|a l'aube|ce jour-la|trois premiers mois|deux premiers mois|quatre premiers mois|six premiers mois|neuf premiers mois|periode sous revue|periode consideree|periode couverte|en l'espace de|en moins de|en quelques jours|en quelques heures|en une seule journee`,
    cumulative: `dans la derniere offensive|dans l'offensive en cours|dans la guerre en cours|dans le conflit en cours
      |dans les combats en cours|deja|jusqu'a present|a ce jour|depuis|bilan|jusqu'ici|cumul|cumule
      |desormais|porte a|s'eleve a|nombre de|nombre total|depuis lors|en cumule|depuis le debut
      |cette annee|passe a|ramene|a ce stade|en cumul|jusque-la|semaine epidemiologique`,
    stock: `actuellement|vivent|vit|restent|reste|demeurent|toujours|sont deplaces|sont deplacees
      |accueille|accueillent|heberge|heberges|hebergees|abrite|abritent|encore|se trouvent|sejournent|logent
      |loges|resident|en ce moment|dans des camps|portes disparus|portees disparues|accueillis
      |accueillies|hebergent|installes|installees|presents|presentes|recense|enregistres|disparus|disparues
      |manquent a l'appel|sans nouvelles|continuent|sont sans abri|sont abritees|sont abrites`,
  },
  sayingAfter: "avertit|a averti|alerte|a alerte|met en garde",
  reference:
    "chiffre|le chiffre|au nombre de|estimes au nombre de|dont le nombre|le nombre|le total|total|parle de|parlent de|evoque|evoquent|avance|avancent|nombre|bilan",
  recent: `dernieres|derniers|derniere|passees|ecoulees|ecoules|precedentes|precedents|passes|dernier
    |passee|ecoulee|precedente`,
  contrast: "alors que|tandis que|mais|pendant que|bien que|toutefois",
  saying: `s'alarme|s'alarment|s'inquiete|s'inquietent|s'indigne|martele|s'emeut|estime a|estiment a|evalue a|a estime a|ont estime a|fait etat de|font etat de|faisait etat de|a fait etat de|dement|a dementi|indique|indiquent|a indique|ont indique|declare|a declare|ont declare|annonce|a annonce|precise
    |a precise|affirme|a affirme|rapporte|a rapporte|ont rapporte|rapportent|estime|a estime|signale
    |a signale|ont signale|constate|a constate|dit|a dit|ajoute|a ajoute|explique|a explique|confirme
    |a confirme|souligne|a souligne|revele|a revele|fait etat|a fait etat|font etat|fait savoir
    |a fait savoir|note|a note|selon|publie|a publie|communique|a communique|assure|a assure|ont annonce
    |evoque|parle de|parlent de|avance|avancent|fait part|rappelle|informe|a informe|indiquait|alerte
    |a alerte|relaie|chiffre|evalue|annoncait|a-t-il|a-t-elle|font part|rapportait|ont confirme|ecrit|estiment|considerent|declarent|affirment|annoncent|confirment|precisent|soulignent|notent|signalent|assurent|expliquent|ajoutent|constatent|se felicite|se felicitent|se rejouit|deplore|deplorent|a deplore|regrette`,
  counting: `a pris en charge|a soigne|a traite|a recu|denombre|a denombre|recense|a recense|ont recense|compte|a compte|comptabilise|enregistre
    |a enregistre|a comptabilise|documente|a documente|a releve|releve|verifie|a verifie|identifie
    |a identifie|suivi|deplore|dresse|a dresse|denombrent|recensent|a secouru|a evacue|accueille|a rapatrie|preenregistre|a preenregistre|ont preenregistre|pre-enregistre|ont pre-enregistre`,
  accordingTo: `selon|d'apres|suivant|a en croire|de source|de sources|citant|sur la base de|au dire de
    |source|rapporte par|publie par|indique par|selon les chiffres de|selon les donnees de|etabli par
    |recenses par|recensees par|enregistres par|enregistrees par|confirme par|communique par|cite par|evalue par|estime par|avance par|etabli par|par le|par la`,
  sourceLabels: "source|sources|source des donnees|sources des donnees",
  speakers: `porte-parole|responsable|responsables|chef|directeur|directrice|representant|representante
    |coordinateur|coordonnateur|coordinatrice|commissaire|haut-commissaire|secretaire|ministre|maire|gouverneur
    |president|general|commandant|equipe|equipes|membre|rapport|bulletin|communique|donnees|chiffres|statistiques
    |estimations|bilan|depute|prefet|agents|agent|medecins|officier|enqueteurs|experts|analystes|bureau`,
  unnamed: `responsables|autorites|les autorites|autorites locales|les medias|medias locaux|temoins
    |habitants|des habitants|sources|source securitaire|sources securitaires|sources locales|rescapes
    |la presse|presse locale|secouristes|les secours|medecins|source medicale|sources medicales|experts
    |des temoins|un responsable|le porte-parole|sources concordantes|source hospitaliere|militants|un temoin
    |source policiere|medias|medias d'etat|source officielle|les secouristes|source locale`,
  sameSource: `il|elle|ils|elles|agence|organisation|ministere|ong|institution|bureau|meme source|rapport|communique
    |agence onusienne|mission|observatoire|comite|commission|bulletin|office|association|service|organisme|source`,
  months: {
    janvier: 1,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    aout: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    decembre: 12,
    janv: 1,
    fevr: 2,
    avr: 4,
    juil: 7,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  asOf: `au|a la date du|en date du|jusqu'au|a compter du|arrete au|arretes au|le|a partir du|avant le
    |jusqu'a`,
  since:
    "depuis|depuis le|depuis la|depuis l'|a partir du|des le|a compter du|depuis que|depuis les",
  until: "et le|au|et|jusqu'au|a|-|–|et le",
  between: "entre le|entre|du|de|entre les|des",
  on: "le",
};
