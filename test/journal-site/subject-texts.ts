/** What lessons are about: `topic|outcome`, in the style of Latvian teachers. Keys: subject, or `grade subject`. */
const lessonTexts: Record<string, string[]> = {
  '3 Matemātika': [
    'Saskaitīšana un atņemšana 1000 apjomā|saskaita un atņem trīsciparu skaitļus rakstos',
    'Kā atņem, ja trūkst desmitu?|skaidro atņemšanas gaitu ar piemēriem',
    'Reizināšanas tabula ar 6 un 7|reizina ar 6 un 7 bez palīglīdzekļiem',
    'Garuma mērvienības: mm, cm, dm, m|pārveido garuma mērvienības',
    'Teksta uzdevumi ar divām darbībām|plāno risinājumu un pieraksta to',
    'Taisnstūra perimetrs|aprēķina taisnstūra perimetru',
    'Dalīšana ar atlikumu|dala ar atlikumu un pārbauda rezultātu',
    'Laiks un pulkstenis|nosaka laiku ar precizitāti līdz minūtei',
  ],
  '7 Matemātika': [
    'Veselu skaitļu reizināšana|reizina veselus skaitļus ar dažādām zīmēm',
    'Algebriskas izteiksmes vērtība|aprēķina izteiksmes vērtību',
    'Lineārs vienādojums|atrisina lineāru vienādojumu ar vienu mainīgo',
    'Blakusleņķi un krustleņķi|pamato leņķu vienādību',
    'Procenti ikdienā|aprēķina skaitļa procentus un salīdzina piedāvājumus',
    'Funkcijas grafiks koordinātu plaknē|nolasa informāciju no grafika',
    'Trijstūra leņķu summa|pierāda teorēmu par leņķu summu',
    'Pakāpe ar naturālu kāpinātāju|lieto pakāpju īpašības',
  ],
  '9 Matemātika': [
    'Kvadrātvienādojuma sakņu formula|atrisina pilnu kvadrātvienādojumu',
    'Vjeta teorēma|sastāda vienādojumu pēc dotajām saknēm',
    'Lineāru vienādojumu sistēmas|atrisina sistēmu ar saskaitīšanas paņēmienu',
    'Pitagora teorēma uzdevumos|aprēķina taisnleņķa trijstūra malas',
    'Sinuss un kosinuss taisnleņķa trijstūrī|lieto trigonometriskās sakarības',
    'Funkcija y = ax² un tās grafiks|zīmē parabolu un apraksta tās īpašības',
    'Līdzīgi trijstūri|pamato trijstūru līdzību',
    'Varbūtība un kombinācijas|nosaka notikuma varbūtību',
  ],
  '3 Latviešu valoda': [
    'Lietvārds un tā skaitlis|atpazīst lietvārdus tekstā',
    'Pasaka „Vecīša cimdiņš”|pārstāsta pasaku pēc plāna',
    'Garie un īsie patskaņi|raksta vārdus ar garumzīmēm',
    'Kā uzrakstīt ielūgumu?|veido ielūgumu, ievērojot tā uzbūvi',
    'Darbības vārdi|nosauc darbības un raksturo tās',
    'Teikuma pieturzīmes|lieto punktu, jautājuma un izsaukuma zīmi',
    'Mīklas un sakāmvārdi|skaidro sakāmvārda nozīmi',
  ],
  '7 Latviešu valoda': [
    'Vienkāršs paplašināts teikums|atrod teikuma locekļus',
    'R. Blaumanis. „Velniņi”: varoņi un vide|raksturo varoni, pamatojoties uz tekstu',
    'Īpašības vārda pakāpes|lieto pakāpes rakstos',
    'Pieturzīmes teikumā ar uzrunu|atdala uzrunu ar pieturzīmēm',
    'Argumentēta atbilde|veido tēzi un divus argumentus',
    'Skaņu pārmaiņas vārda saknē|skaidro rakstību ar radniecīgiem vārdiem',
    'Intervija kā žanrs|sagatavo un vada interviju',
  ],
  '9 Latviešu valoda': [
    'Salikts pakārtots teikums|atrod palīgteikumu un nosaka tā veidu',
    'Divdabja teiciens|liek pieturzīmes divdabja teicienā',
    'A. Čaks. Pilsētas tēls dzejā|interpretē dzejoļa tēlus',
    'Valodas stili|salīdzina tekstus un nosaka stilu',
    'Pārspriedums: tēze, pierādījums, secinājums|izveido pārsprieduma plānu',
    'Svešvārdi mūsu valodā|aizstāj svešvārdus ar latviskiem',
    'Tieša un netieša runa|pārveido tiešo runu netiešajā',
  ],
  '3 Angļu valoda': [
    'My family and friends|nosauc ģimenes locekļus',
    'Numbers from 1 to 50|skaita un raksta skaitļus',
    'There is / There are|apraksta istabu',
    'Animals on the farm|pastāsta par dzīvnieku',
    'What time is it?|jautā un atbild par laiku',
    'Weather and clothes|apraksta laikapstākļus',
  ],
  '7 Angļu valoda': [
    'Present Perfect or Past Simple?|lieto abus laikus stāstījumā',
    'Unit 3. “Our planet”|lasa un atrod galveno domu',
    'Modal verbs: must, have to, should|dod padomu',
    'Travelling in Europe|plāno ceļojumu un pamato izvēli',
    'Listening: a radio interview|saklausa konkrētu informāciju',
    'Comparatives and superlatives|salīdzina vietas un lietas',
  ],
  '9 Angļu valoda': [
    'First and Second Conditional|veido nosacījuma teikumus',
    'Unit 4. “The world of work”|stāsta par profesijām',
    'Writing a formal letter|raksta oficiālu vēstuli',
    'Reported speech|pārveido jautājumus netiešajā runā',
    'Debate: social media|argumentē un uzklausa citus',
    'Passive voice|lieto ciešamo kārtu aprakstos',
  ],
  Dabaszinības: [
    'Augsne un tās sastāvs|nosauc augsnes sastāvdaļas',
    'Ūdens riņķojums dabā|zīmē un skaidro ūdens riņķojumu',
    'Rudens pazīmes mežā|novēro un pieraksta pazīmes',
    'Magnēts un tā īpašības|pārbauda, ko magnēts pievelk',
    'Cilvēka ķermenis: kauli un muskuļi|rāda un nosauc kaulus',
    'Veselīgs uzturs|sastāda dienas ēdienkarti',
    'Debespuses un kompass|nosaka debespuses',
  ],
  Mūzika: [
    'Tautasdziesma „Kur tu teci, gailīti manu?”|dzied divbalsīgi',
    'Ritma raksti un pauzes|plaukšķina pierakstītu ritmu',
    'Simfoniskā orķestra instrumenti|atpazīst instrumentus pēc skaņas',
    'Mažors un minors|atšķir noskaņas klausoties',
    'Kokles spēle|spēlē pavadījumu ar diviem akordiem',
    'Latvijas himna|dzied himnu un zina tās autoru',
  ],
  Ģeogrāfija: [
    'Litosfēras plātnes|skaidro plātņu kustību',
    'Vulkāni un zemestrīces|nosauc riska zonas pasaulē',
    'Klimata joslas|nolasa klimatogrammu',
    'Āfrikas daba|raksturo dabas zonas pēc kartes',
    'Pasaules okeāns un straumes|rāda kartē lielākās straumes',
    'Iedzīvotāju blīvums|salīdzina teritorijas un pamato atšķirības',
    'Karte un mērogs|aprēķina attālumu pēc mēroga',
  ],
  'Latvijas un pasaules vēsture': [
    'Viduslaiku pilsēta|apraksta pilsētnieku dzīvi',
    'Hanzas savienība un Rīga|skaidro tirdzniecības nozīmi',
    'Krusta kari|analizē cēloņus un sekas',
    'Livonijas ordenis|rāda kartē Livonijas zemes',
    'Renesanse Itālijā|salīdzina divus mākslas darbus',
    'Lielie ģeogrāfiskie atklājumi|pastāsta par atklājēju',
    'Vēstures avots un tā ticamība|izvērtē avota ticamību',
  ],
  Fizika: [
    'Elektriskā strāva un tās stiprums|mēra strāvas stiprumu',
    'Oma likums ķēdes posmam|aprēķina pretestību',
    'Virknes un paralēlslēgums|saslēdz ķēdi pēc shēmas',
    'Elektriskās strāvas darbs un jauda|aprēķina patērēto enerģiju',
    'Magnētiskais lauks|attēlo lauka līnijas',
    'Gaismas laušana|zīmē stara gaitu',
    'Siltuma daudzums|aprēķina siltuma daudzumu sildot',
  ],
  Ķīmija: [
    'Ķīmisko elementu periodiskā tabula|raksturo elementu pēc tā vietas',
    'Ķīmiskā saite|atšķir kovalento un jonu saiti',
    'Skābes un bāzes|nosaka vides pH ar indikatoru',
    'Metālu aktivitātes rinda|paredz reakcijas iespējamību',
    'Šķīdumi un masas daļa|aprēķina izšķīdušās vielas masas daļu',
    'Oksīdi apkārtnē|klasificē oksīdus',
    'Ogļūdeņraži|uzraksta struktūrformulas',
  ],
  Robotika: [
    'Sensori un motori|savieno sensoru ar vadības bloku',
    'Līnijas sekošana|programmē robotu sekot līnijai',
    'Cikli un nosacījumi programmā|lieto ciklu uzdevuma risinājumā',
    'Sacensību trase|pārbauda un uzlabo risinājumu',
  ],
  'Klases stunda': [
    'Drošība ceļā uz skolu|zina drošu maršrutu',
    'Iekšējās kārtības noteikumi|pārrunā klases noteikumus',
    'Lāčplēša diena un patriotisms|stāsta par varoņiem savā novadā',
    'Cieņpilna saziņa internetā|atpazīst aizskarošu komentāru',
    'Mani mērķi šajā semestrī|izvirza divus mērķus',
    'Ekskursijas plānošana|vienojas par pienākumiem',
    'Veselīgs miegs un dienas režīms|sastāda dienas režīmu',
    'Mobings: ko darīt?|zina, pie kā meklēt palīdzību',
  ],
};

const homeworkTexts = [
  'G. 140. lpp., 42., 44*. uzd.',
  '131.lpp.,55.uzd., 1.līm., 1.var.',
  'DB 23. lpp. 1.-3. uzd.',
  'Gatavoties FV(%) par iepriekšējo tematu',
  'Iemācīties jēdzienus (sk.pielikumu)',
  '(sk.kopiju)',
  '1. Izlasīt tekstu.\n2. Atbildēt uz jautājumiem burtnīcā.',
  'Pabeigt iesākto darba lapu',
  'Mācību grāmata 56.–58. lpp.; jautājumi 1–4',
];

const ownHomeworkTexts: Record<string, string[]> = {
  'Angļu valoda': ['Workbook 5.lpp 4.uzd(4.ab)', 'Learn the new words, p. 14'],
  'Latviešu valoda': ['Uzrakstīt 8 teikumus par brīvdienām; pielikt zīmējumu'],
  Dabaszinības: ['VASKADRĀNA, PVA līme (kam ir)'],
  Mūzika: ['Atkārtot dziesmas vārdus'],
};

/** What may be set for home in a subject, in the style of Latvian teachers. */
export function homeworkTextsOf(subject: string): string[] {
  return [...homeworkTexts, ...(ownHomeworkTexts[subject] ?? [])];
}

/** The ways to say «no homework» that every profile accepts. */
export const noHomeworkTexts = ['–', '-', 'nav', 'nav uzdots', 'Nav uzdots.', 'Nav', 'NAV UZDOTS', '—'];

/** What a lesson of this grade and subject may be about: topic and outcome. Throws for a subject without texts. */
export function getLessonTexts(grade: number, subject: string): { topic: string; outcome: string }[] {
  const found = lessonTexts[`${grade} ${subject}`] ?? lessonTexts[subject];
  if (!found) throw new Error(`No texts for ${subject}.`);
  return found.map((text) => {
    const [topic = '', outcome = ''] = text.split('|');
    return { topic, outcome };
  });
}

/** One topic as rich text with its outcome (SR), in the `style`th of the spellings that teachers use. */
export function writeTopic(topic: string, outcome: string, style: number): string {
  const capital = outcome.charAt(0).toUpperCase() + outcome.slice(1);
  const spellings = [
    `<p>${topic}.</p><p>SR: ${outcome}.&nbsp;</p>`,
    `<p>${topic}. SR:${outcome}</p>`,
    `<p><strong>${topic}</strong></p><p>S.R.: ${outcome};</p>`,
    `<p>${topic} (SR: ${outcome})</p>`,
    `<p>${topic}.</p><p><strong>SR:</strong> ${outcome}.</p><p></p>`,
    `<p>${topic}. SR ${outcome}.</p>`,
    `<p>${topic}.</p><p>Sasniedzamais rezultāts: ${outcome}.</p>`,
    `<p>${topic} (SR: ${outcome}</p>`,
    `<p>\u200b${topic}\u200b. <em>SR</em>: ${capital}.</p>`,
    `<p>${topic}.<br>SR – ${outcome}</p><p>&nbsp;</p>`,
  ];
  return spellings[style % spellings.length] ?? topic;
}
