import type { Words } from "./lexicon";

/** Who and what is counted, and who counts, in French. Accents are ignored. */
export const FR_NOUNS: Pick<
  Words,
  "people" | "households" | "others" | "things" | "times" | "organisationNouns"
> = {
  people: {
    all: `personnes|personne|individus|individu|residents|villageois|citoyens|ressortissants|victimes
      |victime|gens|ames|personnes au total|resident|riverains|habitants|habitantes|etres humains`,
    civilians: "civils|civil|civiles|population civile|civile",
    combatants: `soldats|soldat|militaires|militaire|combattants|combattant|rebelles|rebelle|insurges
      |miliciens|jihadistes|djihadistes|assaillants|terroristes|paramilitaires|guerilleros|casques bleus tues
      |hommes armes|elements des forces|mercenaires|militants armes|tireurs|parachutistes|kamikazes`,
    children: `enfants|enfant|filles|fille|garcons|garcon|fillettes|fillette|mineurs|mineur|bebes|bebe
      |nourrissons|nourrisson|adolescents|adolescent|ecoliers|ecolieres|mineurs non accompagnes|jeunes filles
      |nouveau-nes`,
    women: "femmes|femme|meres|mere|femmes enceintes|veuves",
    men: "hommes|homme|peres",
    health_workers: `soignants|soignant|medecins|medecin|infirmiers|infirmieres|infirmiere|infirmier
      |ambulanciers|ambulancier|personnels de sante|agents de sante|personnel medical|personnel soignant
      |professionnels de sante|agent de sante|sages-femmes|travailleurs de la sante|patients|malades tues
      |personnels soignants|agents de la sante|membres du personnel medical|malades`,
    aid_workers: `humanitaires|travailleurs humanitaires|travailleur humanitaire|humanitaire
      |employes humanitaires|acteurs humanitaires|personnels humanitaires|volontaires de la croix-rouge`,
    journalists:
      "journalistes|journaliste|reporters|photographes|cameramen|cameraman|professionnels des medias",
    migrants: "migrants|migrant|migrantes|travailleurs migrants",
    other: `employes|employe|travailleurs|ouvriers|pecheurs|mineurs de fond|passagers|touristes|pelerins
      |etudiants|eleves|enseignants|professeurs|policiers|policier|gendarmes|gendarme|agents|agent
      |casques bleus|pompiers|pompier|secouristes|sauveteurs|volontaires|benevoles|agriculteurs|eleveurs
      |prisonniers|detenus|personnes agees|adultes|adulte|jeunes|chauffeurs|chauffeur|conducteurs|fideles
      |manifestants|membres|gardiens|marins|membres d'equipage|cultivateurs|paysans|bergers|fonctionnaires
      |agents penitentiaires|vieillards|orpailleurs|supporters|otages|ingenieurs|alpinistes|handicapes
      |marchands|commercants|elus|magistrats|pretres|surveillants|douaniers|religieux|passants|randonneurs|collegues|collegue|camarades|confreres|surveillant|gardien|passager|ouvrier|pecheur|etudiant|eleve|enseignant|benevole|agriculteur|eleveur|detenu|prisonnier|fidele|manifestant|vigile|berger|marin|hommes d'equipage|batelier|paysan|commercant|douanier`,
  },
  households: "menages|menage|familles|famille|foyers|foyer|hh",
  others: "autres|autre|d'entre eux|d'entre elles|de plus|autres personnes",
  times: `heures|heure|jours|jour|semaines|semaine|mois|ans|an|annees|annee|minutes|minute|secondes|nuits
    |nuit|h|decennies|siecles|trimestres`,
  things: `%|pour cent|pourcent|points de pourcentage|dollars|dollar|euros|euro|francs|fcfa|usd|eur|$|€|£
    |de dollars|d'euros|roupies|dinars|livres|gourdes|dirhams|millions de dollars|milliards de dollars
    |tonnes|tonne|kg|kilogrammes|kilos|grammes|quintaux|litres|litre|m3|metres cubes|sacs|cartons|kits|kit
    |colis|rations|couvertures|baches|matelas|moustiquaires|tentes|bidons|seaux|doses|vaccins|repas|pieces
    |comprimes|articles|exemplaires|lots|conteneurs|unites|paquets
    |km|kilometres|kilometre|metres|metre|m|cm|mm|centimetres|millimetres|degres|noeuds|milles|miles|pieds
    |hectares|hectare|ha|km2|kilometres carres|acres|magnitude|richter|watts
    |maisons|maison|logements|batiments|immeubles|cases|huttes|habitations|appartements|domiciles|edifices
    |ecoles|salles de classe|hopitaux|centres de sante|centres|eglises|mosquees|boutiques|commerces|usines
    |ponts|routes|barrages|puits|forages|latrines|marches|abris|structures|infrastructures|toilettes
    |villages|villes|districts|provinces|departements|regions|communes|quartiers|localites|pays|etats|sites
    |camps|zones|iles|municipalites|points|lieux|communautes|cantons|prefectures|wilayas|sections
    |voitures|vehicules|camions|bus|bateaux|navires|trains|helicopteres|avions|vols|ambulances|convois|cars
    |motos|pirogues|embarcations|missiles|roquettes|bombes|obus|mines|frappes|raids|attaques|incidents
    |affrontements|explosions|accidents|seismes|repliques|secousses|inondations|incendies|foyers d'incendie
    |evenements|operations|drones|chars|armes
    |tetes de betail|betail|boeufs|vaches|moutons|chevres|animaux|volailles|chevaux|anes|porcs|chameaux|bovins
    |caprins|ovins|arbres|cultures|plants|champs|parcelles|poules|poissons|tetes
    |organisations|agences|ong|entreprises|groupes|partis|partenaires|projets|programmes|banques|etapes|fois
    |appels|messages|voix|sieges|lits|chambres|emplois|rapports|resolutions|pages|equipes|bataillons|missions
    |bases|postes|stations|etages|billets|cas|actes|jours de|elections|langues|manches|buts|matchs|passeports
    |evacuation centres|tours|reunions|nationalites|pour mille|victoires|medailles|titres|camp d'entrainement|camps d'entrainement|camp militaire|camps militaires`,
  organisationNouns: `ministere|agence|autorite|departement|comite|conseil|commission|police|armee|gouvernement
    |office|bureau|societe|radio|television|institut|universite|centre|reseau|observatoire|organisation
    |federation|union|fonds|programme|mission|force|forces|hopital|journal|service|services|administration
    |association|fondation|direction|croix-rouge|croissant-rouge|protection civile|gendarmerie|marine|prefecture
    |mairie|pompiers|secretariat|parquet|presidence|parlement|haut-commissariat|haut commissariat|coordination
    |ong|etat-major|securite civile|garde-cotes|coalition|syndicat|chaine|quotidien|cluster|agence de presse
    |defense civile|collectif|garde nationale|municipalite|junte|diocese|tribunal|prison|delegation|garde cotiere|gouvernorat|cellule de crise|sous-prefecture|regie|inspection|caserne|dispensaire`,
};
