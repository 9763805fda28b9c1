import type { Words } from "./lexicon";

/** What happened to people, in French. Accents are ignored. */
export const FR_OUTCOMES: Pick<
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
      object: `tuant|tue|tuent|coute la vie a|coutant la vie a|couter la vie a|massacrant|executant|tuer
        |a coute la vie a|ont coute la vie a|assassinant|ote la vie a|emporte la vie de|a emporte|ont emporte|emporte|a fauche|ont fauche|noyant|emportant|fauchant|faisant perir|privant de vie|abattant|fusillant|egorgeant|decapitant|mitraillant|lynchant`,
      subject: `mort|mortes|morts|morte|meurent|meurt|decede|decedes|decedees|decedee|peri|perissent
        |perdu la vie|perdent la vie|trouve la mort|succombe|mouraient|perir|mourir
        |trouvent la mort|peris|laisse la vie|perdu leur vie|perdant la vie|sont morts|sont mortes|tombes au combat|tombes au front|sont tombes|etaient tombes|tombes sous les balles|rendu l'ame|succombe a leurs blessures|succombe a ses blessures|laisse leur vie|moururent|perirent|succombaient|perissaient|perdaient la vie|trouvaient la mort|n'ont pas survecu|n'a pas survecu`,
      either: `tue|tues|tuees|tuee|assassine|assassines|assassinees|assassinee|massacre|massacres
        |massacrees|abattu|abattus|abattues|execute|executes|executees|egorge|egorges|electrocutes
        |decapites|lynches|fauches|brules vifs|ensevelis vivants|ecrases|noye|noyes|noyees|noyee|elimines|eliminees|elimine|fusilles|fusillees|calcines|calcinees|carbonises|carbonisees|foudroyes|foudroyees|asphyxies|asphyxiees|poignardes|poignardees|lapides|pendus|brules vives|brulees vives`,
      state: "mort|morts|mortes|decedes|decedees|sans vie|retrouves morts|sans vie retrouves",
      noun: `morts|mort|deces|tues|cadavres|corps|victimes mortelles|depouilles|assassinats|pertes en vies
        |pertes humaines|martyrs|cas de deces|vies|corps sans vie|defunts|meurtres|disparitions tragiques`,
      nominal: `parmi les morts|fatale a|fatal a|fatales a|fatals a|parmi les tues|parmi les victimes|noyade de|noyades de|noyade d'|meurtre d'|assassinat d'|lynchage de|pendaison de|execution d'|perte d'|massacre d'|depouilles d'|corps d'|tuerie de|mort de|mort d'|deces de|deces d'|meurtre de|assassinat de|la mort de|corps de|vie a
        |execution de|vie de|depouilles de|perte de|massacre de|corps sans vie de`,
      toll: `bilan|bilan humain|bilan des morts|nombre de morts|nombre de deces|bilan officiel|bilan provisoire
        |nombre de victimes|nombre de tues|bilan mortel|bilan definitif|nouveau bilan|dernier bilan`,
    },
    injured: {
      object: "blessant|blessent|blesser",
      either: `blesse|blesses|blessees|blessee|brule|brules|brulees|mutiles|touches par balle
        |grievement blesses|legerement blesses`,
      state: "blesses|blessees|blesse",
      noun: `blesses|blessees|blesse|blessures|blesses graves|blesses legers|grands blesses|blessure`,
      nominal: "parmi les blesses|blessure de|blessures a",
      toll: "nombre de blesses|les blesses",
    },
    missing: {
      subject: "disparu|disparaissent|disparaitre",
      either: "portes disparus|portees disparues|porte disparu|portee disparue",
      state: `disparus|disparues|disparu|disparue|portes disparus|portees disparues|introuvables
        |manquent a l'appel|manquant a l'appel|sans nouvelles|manquants|manquantes|manquent toujours a l'appel|manquaient a l'appel|manquaient toujours a l'appel|manquait a l'appel|manquent encore a l'appel|manquaient encore a l'appel
        |manque a l'appel|toujours disparus|parmi les disparus|au nombre des disparus|sont recherches|sont recherchees|toujours recherches|toujours recherchees|etaient recherches|etaient recherchees|encore recherches|encore recherchees|n'ont pas ete retrouves|n'ont pas ete retrouvees|n'ont toujours pas ete retrouves|n'ont pas encore ete retrouves|sont sans nouvelles|etaient sans nouvelles|n'ont plus donne signe de vie|n'ont pas donne signe de vie|sans nouvelle`,
      noun: "disparus|disparu|disparues|personnes disparues|portes disparus|disparitions",
      nominal: "disparition de|disparition d'|recherche de|recherchent|a la recherche de|recherche",
      toll: "nombre de disparus|les disparus",
    },
    displaced: {
      object: `deplacant|deracinant|chassant|jetant sur les routes|jete sur les routes|deplacer`,
      either: `deplace|deplaces|deplacees|deplacee|deracines|deracinees|deracine|chasses|chassees|chasse
        |contraints de fuir|contraintes de fuir|forces a fuir|forcees a fuir|forces de fuir|forcees de fuir
        |obliges de fuir|obligees de fuir|contraint a fuir|contraint de fuir|contraints a fuir
        |forcees de quitter|forces de quitter|contraints de quitter|contraintes de quitter|expulses
        |contraintes a fuir|delogees|deloges|poussees a fuir|pousses a fuir|accueillies dans des ecoles|contraintes a l'exode|contraints a l'exode|jetees sur les routes|jetes sur les routes|contraints au deplacement|contraintes au deplacement|forces au deplacement|forcees au deplacement|pousses a l'exode|poussees a l'exode|obliges de quitter|obligees de quitter|contraints d'abandonner|contraintes d'abandonner|forces d'abandonner|forcees d'abandonner|hebergees dans|heberges dans|hebergees au|heberges au|hebergees chez|heberges chez|logees dans|loges dans|abritees dans|abrites dans|accueillies dans des centres|accueillis dans des centres`,
      subject: `fui|fuient|fuir|fuyant|fuyaient|quitte leurs|quitte leur|abandonne leurs|abandonne leur
        |ont trouve refuge|trouve refuge|pris la fuite|se sont enfuis|se sont enfuies|s'est enfuie|s'enfuir|s'enfuient|trouve abri|trouvent refuge|trouvaient refuge|cherchent refuge|cherche abri|se sont mis a l'abri|se sont mises a l'abri|se sont deplaces|se sont deplacees|se sont retrouves sans abri|se retrouvent sans abri|se sont retrouvees sans abri|se retrouvent sans toit|se retrouvent sans logement|dorment a la belle etoile|passent la nuit dehors|passent la nuit a la belle etoile|vivent a la belle etoile|a la belle etoile|passent leurs nuits dehors|dans la rue|pris la route|pris la route de|pris le chemin de|refugiees dans|perdu leurs maisons|perdu leur maison
        |perdu leurs logements|abritees|abrites|quitter leurs|quitter leur|abandonner leurs|trouver refuge
        |se sont refugiees|se sont refugies|perdu leur logement|perdu leur toit|cherche refuge|s'abritent
        |s'est refugie|quittent leurs|quittant leurs|pris le chemin de l'exode|dorment dehors|a la rue
        |perdu leur domicile|perdu leur foyer|deplacer|quitte la zone|quitte la ville|quitte le village|apres avoir fui`,
      state: `sans-abri|sans abri|deplaces|deplacees|sans toit|sans logement|sans domicile|a la rue
        |deplaces internes|deplacees internes|en deplacement|sans foyer`,
      noun: `nouveaux arrivants|nouveaux arrives|nouvelles arrivees|arrivants|arrivant|nouveaux venus|personnes en deplacement|personnes deracinees|personnes en situation de deplacement|deplaces|deplacees|personnes deplacees|pdi|deplaces internes|sans-abri|deplacements|sans abri
        |personnes deplacees internes|deplaces interieurs|personnes deplacees a l'interieur|deplace
        |deplacements internes|nouveaux deplaces|deloges|exiles internes|arrivees`,
      nominal:
        "deplacement de|deplacement d'|exode de|fuite de|fuite d'|deplacement forces de|exode d'|deplacement force de|fuite des|deplacement des|exode des",
      toll: `nombre de deplaces|nombre de personnes deplacees|les deplaces|les sans-abri|deplaces par|deplacements par|population des sites de deplaces|population deplacee|nombre d'arrivees|population deplacee interne|population des camps`,
    },
    refugees: {
      noun: `refugies|refugiees|refugie|demandeurs d'asile|exiles|nouveaux refugies`,
      subject: `franchi la frontiere|traverse la frontiere|fui le pays|quitte le pays|franchissent la frontiere
        |passe la frontiere|traversent la frontiere|fui a l'etranger|refugiees au|refugies au|gagne le
        |refugies en|refugiees en|refugiees a l'etranger|traverse vers|fui vers l'etranger|franchir la frontiere
        |passe la frontiere|fuir le pays|demande l'asile|trouve asile|trouvent asile|demande asile|obtenu l'asile|depose une demande d'asile|franchissaient la frontiere`,
      nominal: "afflux de|arrivee de refugies|afflux d'",
      toll: "nombre de refugies|les refugies",
    },
    returned: {
      object: `rapatriant|rapatrie|renvoye|renvoyes|renvoyant|reconduit|reconduits|ont renvoye|a renvoye|a rapatrie|ont rapatrie`,
      subject: `repartis dans leurs|reparties dans leurs|repartis chez|reparties chez|repartis vers leurs|retourne|retournes|retournees|rentre|rentres|rentrees|regagne leurs|regagne leur|revenus
        |revenues|revenu|reviennent|regagne|retournent|rentrent|de retour|rentraient|retournaient|revenaient|regagnaient|rentrees chez elles|sont revenus
        |rentres chez eux|regagnent leurs|retrouve leurs foyers|retrouve leur village|retrouve leurs villages|repris le chemin du retour|pris le chemin du retour|revenaient|rentres au pays|rentrees au pays|retrouve leur foyer|regagner leur|rejoint leur village
        |reintegre leurs|reintegre leur|pu regagner|ont pu regagner|pu rentrer|ont pu rentrer|pu retourner|ont pu retourner|regagner la|regagner les`,
      either: "rapatries|rapatriees|deportes|deportees|refoules|refoulees|rapatrie|rapatriee",
      noun: `retournes|rapatries|retours|retour|retournees|personnes retournees|deplaces retournes|rapatriements|personnes de retour|rapatries volontaires|retournes volontaires`,
      nominal:
        "retour de|retour d'|retours de|rapatriement de|deportation de|deportation d'|expulsion de|expulsion d'|refoulement de|refoulement d'|rapatriement d'",
      toll: `nombre de retournes|nombre de retours|nombre de rapatries volontaires|nombre de rapatries`,
    },
    evacuated: {
      object: `evacuant|evacuent|evacuer|mis a l'abri|a evacue|ont evacue`,
      either: `evacue|evacues|evacuees|evacuee|relogees|reloges|mis a l'abri|mises a l'abri|relocalises
        |relocalisees|mises en securite|mis en securite|heliportees|mis en surete|mises en surete|exfiltres|exfiltrees|evacues preventivement|evacuees preventivement|deplaces preventivement|deplacees preventivement|conduits vers des abris|conduites vers des abris|transferes vers des sites|transferees vers des sites|recu l'ordre d'evacuer|recu l'ordre de quitter|recu un ordre d'evacuation|sommes d'evacuer|sommees d'evacuer|sommes de quitter|sommees de quitter|invites a quitter|invitees a quitter|invitees a evacuer|contraints d'evacuer|contraintes d'evacuer|appeles a evacuer|appelees a evacuer|ordonne d'evacuer|forces d'evacuer|forcees d'evacuer|pries de quitter|priees de quitter|conduits en lieu sur|conduites en lieu sur|mis en lieu sur|mises en lieu sur|transferes en lieu sur|transferees en lieu sur|invites a evacuer|ont recu l'ordre d'evacuer|ont recu l'ordre de quitter|ont recu un ordre d'evacuation`,
      noun: "evacues|evacuees|evacuations",
      nominal:
        "evacuation de|evacuation d'|relogement de|l'evacuation de|transfert de|mise a l'abri de",
      toll: "nombre d'evacues|nombre de personnes evacuees",
    },
    casualties: {
      noun: `morts et blesses|morts ou blesses|tues ou blesses|tues et blesses|morts et disparus
        |morts ou disparus|tuees ou blessees|tuees et blessees|mortes ou disparues|mortes ou blessees|deces et disparitions|morts et disparitions`,
      state: "morts ou blesses|morts ou disparus",
      either: `tues ou blesses|tuees ou blessees|tue ou blesse|tue et blesse|tues et blesses|tuees et blessees`,
      object: "tuant ou blessant|tuant et blessant",
      toll: "nombre de morts et de blesses",
    },
    none: {
      object:
        "assister|aider|secourir|nourrir|atteindre|vacciner|soutenir|assistant|affectant|aidant|touchant|sauvant|piegeant|affecte|touche|nourrit|accueilli",
      either: `affecte|affectes|affectees|touche|touches|touchees|assiste|assistes|assistees|aides|aidees
        |soignes|soignees|secourus|secourues|sauves|sauvees|bloques|bloquees|piegees|pieges|enleves|enlevees
        |kidnappes|kidnappees|arretes|arretees|detenus|detenues|infectes|infectees|vaccines|vaccinees
        |hospitalises|hospitalisees|atteints|atteintes|sinistres|sinistrees|isoles|isolees|pris en charge
        |prises en charge|libere|liberes|liberees|contamines|contaminees|encercles|assieges|assiegees
        |condamnes|condamnees|formes|formees|cibles|ciblees|admis|admises|secouru|sauve|soigne|enleve|arrete
        |vaccine|mobilises|mobilisees|deployes|deployees|interpelles|interpellees|coincees|coinces|vises
        |ramene sains et saufs|retrouves vivants|extraits vivants|aide|pris en otage|consultees|nourries`,
      subject: `survecu|ont besoin|a besoin|besoin|beneficie|beneficient|recu|recoivent|souffrent
        |manifeste|vote|participe|assiste a|attendent|echappe|souffre|necessitent|dependent|travaillent
        |rassembles|rassemblees|echappe a|faim|ont recu|beneficieront|defile|testees positives|habitent
        |manquent de|vivent sans|n'ont pas|n'avaient pas`,
      state: `sinistres|sinistrees|dans un etat grave|dans un etat critique|entre la vie et la mort|en urgence absolue|en soins intensifs|dans un etat desespere|dans le besoin|en danger|vivants|saufs|affames|malades|a risque
        |en insecurite alimentaire|malnutris|vulnerables|sans electricite|sans eau|privees d'eau
        |privees d'electricite|prives d'electricite|prives d'eau|indemnes|en vie|en detention|affectees`,
      noun: `sinistres|sinistrees|beneficiaires|survivants|rescapes|patients|cas|otages|detenus|habitants
        |arrestations|infections|personnes affectees|personnes dans le besoin|contaminations|recrues|doses`,
      nominal: "sauvetage de|arrestation de|enlevement de|liberation de|population de|assistance a",
      toll: "nombre de sinistres|nombre de personnes affectees",
    },
  },
  driving: "pousse|chasse|chassant|poussant|contraint|force|forcant|contraignant|jete",
  losing: `perdu|perd|perdent|perdons|perdant|enterre|enterrent|inhume|inhument|enterres|enterrees|inhumes|inhumees|enterree|inhumee`,
  suffering: `souffrent de|souffre de|souffert de|souffraient de|subi|subissent|recu|victimes de|s'en sont tirees avec
    |s'en sont tires avec|presentent|presentaient|souffert`,
  wounds: `blessures|blessure|brulures|fractures|contusions|traumatismes|blessures par balle|plaies|lesions`,
  finding: `retrouve|retrouves|retrouvees|retrouvee|localise|localises|localisees|localisee|reperes|reperees|repere|reapparu
    |reapparus`,
  hosting: `accueilli|accueille|accueillait|heberge|hebergent|hebergeait|hebergeaient|accueillent|accueillaient|abrite|abritent
    |abritait|abritaient`,
  leaving: `se sont refugies|se sont refugiees|trouve refuge|ont trouve refuge|s'est refugie|fui|fuient|fuir|fuyant|quitte|quittent|quittant|traverse|franchi|partis|fuyaient|quittaient|franchissaient|traversaient|deserte|quitter|abandonne|abandonner|abandonnent|abandonnant|vide|vider|deguerpi|deguerpir|desertent|deserter`,
  arriving:
    "accueillis|accueillies|recus|recues|arrives|arrivees|arrivent|entres|entrees|franchi|traverse",
  abroad: `le pays|leur pays|la frontiere|a l'etranger|pays voisins|pays voisin|voisins|voisin|voisine|frontiere|frontieres`,
  homes: `leurs foyers|errance|fuite|exode|exil|nouveau deplacement|leur foyer|leurs maisons|leurs villages|leur village|leurs domiciles|leur domicile|leurs habitations|leurs logements|leurs localites|leur quartier|leurs quartiers|leurs terres|leur terre|leurs champs|leur localite|leur zone|leurs zones|leur region|leur logement|leur habitation|leur ville|leurs villes|leurs communautes|leur milieu|leurs milieux|leurs lieux|leurs sites|leur camp|leurs camps|la ville|le village|la zone|la localite|le quartier|le camp|les lieux|leur case|leurs cases|leur hameau|leur maison`,
  dwelling: `ont passe la nuit|dormaient|logeaient|campaient|s'entassaient|sejournaient|residaient|restaient|vivotent|se sont installes|se sont installees|sont installes|sont installees|ont ete accueillis|ont ete accueillies|s'abritaient|passent la nuit|vivent|vivant|vivaient|vit|loges|logees|heberges|hebergees|installes|installees|accueillis
    |accueillies|sejournent|resident|logent|s'entassent|abrites|abritees|dorment|restent|campent|entasses
    |entassees|regroupees|regroupes|se trouvent|rassemblees dans|accueille|se sont fait enregistrer|enregistres|enregistrees|ont passe une nuit|ont passe la nuit de|passe la nuit`,
  shelters: `camp|camps|abri|abris|centre d'hebergement|centres d'hebergement|tentes|sites de deplaces
    |centres d'evacuation|centre d'evacuation|familles d'accueil|centres collectifs|site de deplaces
    |centres d'accueil|sites d'accueil|abris de fortune|abris temporaires|camps de fortune|campements
    |sites spontanes|gymnases|sites de regroupement|centres de transit|campement|sites informels|ecole|ecoles|eglise|eglises|mosquee|mosquees|stade|proches|parents|famille d'accueil|gymnase|salles de sport|salle polyvalente|salles polyvalentes|hotels|batiments publics|centre de transit|centre collectif|centre d'accueil|site d'accueil|amis|voisins`,
};
