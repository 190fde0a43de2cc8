import type { LessonType, Term } from '@/utils/journal/entry';
import { fieldNames, type FieldName } from '@/utils/journal/field';
import type { FilterId, RegisterPage } from '@/utils/journal/reading';
import { foldLabel } from './text';

/** What a label or a column head can mean: a field of an entry, or something that places or explains one. */
export type LabelName =
  | FieldName
  | 'date'
  | 'number'
  | 'type'
  | 'class'
  | 'subject'
  | 'group'
  | 'journal'
  | 'period'
  | 'from'
  | 'to'
  | 'search'
  | 'status'
  | 'pupil'
  | 'mark'
  | 'letter'
  /** Heads of a pupils' grid: semester or year marks; a month. Never found by a label's words alone. */
  | 'term'
  | 'month'
  /** Known, and of no use: due dates, rooms, stamps, authors, files, absences, running numbers. */
  | 'aside';

/**
 * Stems over folded labels, first match wins; from the vocabulary of public traces of E-klase. The order keeps false
 * friends apart: an order's «Nr.» from a lesson's, the date of homework from the lesson's, «pārbaude» from «pārbaudes darbs».
 */
const labels: readonly (readonly [LabelName, RegExp])[] = [
  ['search', /^(mekle|filtre|atlasi|kartot)/],
  // One column for a teacher and a subject together.
  [
    'substitution',
    /\b(skolotaj|pedagog)\w* un (macibu )?prieksmet.*aizviet|^aizviet\w* (skolotaj|pedagog)\w* un (macibu )?prieksmet/,
  ],
  ['substitution', /^(stunda )?aizvietota( stunda)?$/],
  ['orderNumber', /\brik(ojum\w*)?\b|^aizviet\w* (iemesl|pamatojum)/],
  [
    'replacedSubject',
    /^aizvieto(t(ais|a|o)|jam\w*) (macibu )?(prieksmet|disciplin)|\b(kurus?|ko) aizvieto.*prieksmet|prieksmet\w*,? (kurus?|ko) aizvieto/,
  ],
  [
    'replacingSubject',
    /^aizvieto(jos\w*|taj\w*) (macibu )?(prieksmet|disciplin)|\b(kas|kurs) aizvieto.*prieksmet|prieksmet\w*,? (kas|kurs) aizvieto|^aizvieto \(?prieksmet/,
  ],
  [
    'replacedTeacher',
    /^aizvieto(t(ais|a|o|s)|jam\w*)( \(?(skolotaj|pedagog)\w*\)?)?$|\b(kurus?|ko) aizvieto( \(.*)?$|^prombutne eso\w* (skolotaj|pedagog)/,
  ],
  ['replacingTeacher', /^aizvieto(jos\w*|taj\w*)?( \(?(skolotaj|pedagog)\w*\)?)?$|\b(kas|kurs) aizvieto( \(.*)?$/],
  ['substitution', /^aizvietosan\w*( (zinas|informacija|piezimes?))?$|^stundu izmain/],
  ['letter', /^(sutitaj|sanemej|adresat|no kura|kam$|отправител|получател|от кого|кому$)/],
  // As a browser's translation or a Russian-speaking school writes: before the words that they begin alike.
  ['replacedTeacher', /^(заменяем|замещаем)\S* (учител|преподав|педагог)/],
  ['replacingTeacher', /^(заменяющ|замещающ)\S* (учител|преподав|педагог)/],
  ['replacedSubject', /^(заменяем|замещаем)\S* (учебн\S+ )?(предмет|дисциплин)/],
  ['replacingSubject', /^(заменяющ|замещающ)\S* (учебн\S+ )?(предмет|дисциплин)/],
  ['substitution', /^(замен|замещени)[аыея]?( урока)?$/],
  ['orderNumber', /^(№ |номер )?(приказ|распоряжени)/],
  [
    'aside',
    /^(учител|преподав|педагог|автор|кабинет|фаил|приложени|время|срок|дата (сдач|выполн|создан|изменен)|№ ?п|пропуск|отсутств|посещ)/,
  ],
  ['pupil', /^(ученик|ученица|учащи|фамили|имя)/],
  [
    'aside',
    /skait|termin|\b(uzdot|darb)\w* (lidz|uz|datum)|^nr?[ .]*p[ .]*k\b|^nr[ .]*p$|^tem\w* (nr|numur)|^darbib|^(telpa|kabinet|fail|pielikum|metod|met$|autor|skolotaj|pedagog|ievad|izveid|labo|main|pedej|laiks|sakums$|(sakum|beig)\w* laik|plkst|avots)/,
  ],
  ['pupil', /^(skolen|izglitojam|bern(?!\w* (planot\w* )?sasniedzam)|audzekn|vards|uzvards)/],
  [
    'topic',
    /\btem(a|as|ats|ati|atika)\b|^(macibu |stundas |nodarbibas )?satur|^тем(а|ы|атика)( (учебного )?(урок|заняти)\S*)?$|^содержание урок/,
  ],
  ['outcome', /sasniedzam|^s ?\.? ?r$|^planot\w* rezultat|^(достига|достижим|планируем)\S* результат/],
  ['homework', /uzdot|^majas ?(darb|uzdevum)|^uzdevum|^m ?\.? ?d$|^домашн|^задан(о|ие|ия)( на дом)?$|^д ?\/? ?з$/],
  ['from', /^(periods? )?no$|^(sakuma|perioda sakuma) datums$|^datums no$/],
  ['to', /^(periods? )?lidz$|^(beigu|perioda beigu) datums$|^datums lidz$/],
  ['date', /^(stundas |nodarbibas |ieraksta )?(datum|dat$|diena$)|^(дата|день)( урока| занятия)?$/],
  ['type', /^(macibu )?(stundas |ieraksta |darba |nodarbibas )?(tips|veids)\b|^(тип|вид) (урока|занятия|записи)$/],
  [
    'number',
    /^(stund(as?|u) |macibu stundas )?(nr|numurs|kartas numurs)$|^#$|^stunda$|^parstund|^(№|номер)( урока)?$|^урок$/,
  ],
  ['journal', /^zurnal/],
  ['subject', /prieksmet|^disciplin|^(учебныи )?предмет|^дисциплин/],
  ['class', /^klases?$|^klase ?[/(]|^класс$/],
  ['group', /^(grupa(?!s zurnal)|группа)/],
  ['period', /^(period|semestr|macibu gad|nedela|laika posm|menes(?!a plan)|период|учебныи год|неделя)/],
  ['remarks', /^(piezim|komentar|примечани|замечани|комментари|заметк)/],
  ['mark', /^((atzim|vertejum|novertejum)\w*|(оценк|отметк)[аи])$/],
  ['aside', /^(kavej|apmeklej|neieras|prombutn|attaisno)/],
  ['period', /^temat[ua] (laik|period|norises)/],
  ['childMessage', /^(galvena )?zin(a|as|ojums) bern(am|iem)|^сообщение (для )?(ребенк|дет)/],
  ['values', /^vertib(a|as)((,| un) tikum\w*)?$|^tikum(i|s)((,| un) vertib\w*)?$|^ценност|^добродетел/],
  ['skills', /^caurvij|^сквозн\S* (умени|навык)/],
  ['extraInformation', /^papild(u|us)?( |)(informacij|zinas)|^дополнительн\S* (информаци|сведени)/],
  ['status', /^(status|stavokl|melnrakst|статус|состояни)/],
  // Of registers, last: nothing that a list of lessons has is taken for theirs.
  ['inspector', /^(kas )?parbaud(ija|itaj|es veicej)|^провер(ил|яющ)/],
  ['remarks', /^(sledzien|lemum|rezolucij|izpild|vienosan|(trukumu )?noversan|заключени|решени)/],
  [
    'content',
    /^(ieraksts|teksts|apraksts|konstatet|konstatejum|secinajum|atzinum|sarunas? (satur|gait)|par ko$|pasakums$|pasakuma (nosaukum|apraksts)|notikum|aktivitat|(pa)?veikt\w* darb|darba (saturs|apraksts)|parbaudes (saturs|rezultat|ierakst)|запись$|(содержание|текст) (записи|беседы|проверки)$)/,
  ],
  [
    'aside',
    /^(dalibniek|klatesos|piedal|vecak(s|i|a|u)?$|ar ko$|amats$|paraksts|iepazin|участник|родител|подпись|должность)/,
  ],
];

/**
 * What a label or column head means.
 * @param text As printed; a text longer than a label gives nothing.
 */
export function queryLabelName(text: string): LabelName | undefined {
  if (text.length > 60) return undefined;
  const folded = foldLabel(text);
  const named = labels.find(([, stems]) => stems.test(folded))?.[0];
  if (named || !folded.includes('(')) return named;
  // A bracket is a remark on the label: «Stunda (nr.)».
  const bare = folded.replace(/[\s.:]*\([^)]*\)?$/, '');
  return labels.find(([, stems]) => stems.test(bare))?.[0];
}

/** Whether a label names a field of an entry. */
export function isFieldName(name: LabelName | undefined): name is FieldName {
  return (fieldNames as readonly (string | undefined)[]).includes(name);
}

const types: readonly (readonly [LessonType, RegExp])[] = [
  ['substitution', /aizviet/],
  ['formative', /formativ|^fv\b/],
  ['consultation', /konsult|individual/],
  ['test', /^parb|^par$|\bpd\b|^p\. ?d\b|kontroldarb|ieskait|diagnosti|eksamen/],
  ['lesson', /^mac|^ms$|^stunda$|^nodarbiba$/],
];

/** The type of a lesson as a page writes it («Mācību stunda», «Pār.», «PD»); undefined: no word of a type. */
export function queryLessonType(text: string): LessonType | undefined {
  const folded = foldLabel(text);
  return types.find(([, stems]) => stems.test(folded))?.[0];
}

/** The narrowing filter that a switch or chosen option stands for. */
export function queryFilterId(text: string): FilterId | undefined {
  const folded = foldLabel(text);
  if (/^(tikai )?man(i|as|us) (ierakst|stund|zurnal)|^tikai man|^только мо/.test(folded)) return 'only-my-records';
  if (/^tikai (parbaudes darb|pd\b)/.test(folded)) return 'only-tests';
  if (/^tikai (melnrakst|sagatav)/.test(folded)) return 'only-drafts';
  const isPart =
    /\btikai |^только |^(ar|bez) (kavej|neieras|vertej|atzim|piezim|tem|uzdev|majas|pielik|aizviet|parbaud)/.test(
      folded,
    );
  return isPart ? 'other' : undefined;
}

/** «Lūdzu, izvēlieties», «Visas klases»: a picker where nothing is chosen. */
export function isNothingChosen(text: string): boolean {
  return /^($|(ludzu,? )?izvel|vis(i|as|us)\b|nav izvel|nav$|meklet|выбер|все( |$))/.test(foldLabel(text));
}

/** Words of an interface that stand where nothing was written («Nav aizpildīts»). A bare «nav» or «–» is a person's text. */
export function isPlaceholder(text: string): boolean {
  return (
    text.length < 40 &&
    /^[^A-Za-zЀ-ӿ]*[NnНн]/.test(text) &&
    /^[([]?(nav (vel )?(aizpildit|ievadit|ierakstit|noradit|pievienot)[asi]?|не (заполнен|введен|указан|добавлен)[аоы]?)[)\]]?$/.test(
      foldLabel(text),
    )
  );
}

/** The name of a button or link that does something («Labot», «+ Pievienot tēmu»): no content of the place it stands in. */
export function isAction(text: string): boolean {
  return /^($|\+|x$|✕|×|…|\.\.\.|(labot|redig|pievieno|dzest|kopet|atvert|skatit|saglabat|aizvert|atcelt|raksti|ievadi|vairak|izveleties|druk)\w*( [a-zЀ-ӿ]+){0,2}$)/.test(
    foldLabel(text),
  );
}

/**
 * The same for a link, whose words may as well be the teacher's own («Skatīt filmu»): a deed alone, or one done to a part
 * of the journal («Labot ierakstu»).
 */
export function isActionLink(text: string): boolean {
  if (!isAction(text)) return false;
  const objects = foldLabel(text).replace(/^\+ ?/, '').split(' ').slice(1);
  return objects.every((word) =>
    /^(tem|uzdo|uzdev|maj|darb|stund|ierakst|fail|pielikum|piezim|koment|rezult|tekst|dat|visu|vel|jaun|satur|zurnal|inform)/.test(
      word,
    ),
  );
}

/** A text that says that the page is still loading. */
export function isLoadingText(text: string): boolean {
  return (
    text.length < 60 &&
    /^(notiek )?(ielad(e|ejas)|lade|loading)\b|^(ludzu,? )?uzgaidi|^загрузка|^идет загрузка|^(пожалуиста,? )?подождите/.test(
      foldLabel(text),
    )
  );
}

/** A text of a page that asks to sign in, or tells that the session is over. */
export function isSignInText(text: string): boolean {
  return /^(pieslegt|ieiet|ienakt|autoriz|autentifik|lietotajvards|parole\b|divu faktoru|drosibas kods)|sesija.*(beig|beidz|noilg)|esat izgajis/.test(
    foldLabel(text),
  );
}

/** A heading or menu word of a page of E-klase that holds no entries. */
export function isOtherPageText(text: string): boolean {
  return /^((e-klases )?past(s|a)\b|vestul|sazina|iesutn|ienakos|nosutit|sakum(s|lapa)\b|aktualit|jaunum|zinas\b|zinojum|uzstadijum|iestatijum|profil|palidziba|tehniskais atbalsts|biezak uzdot|aptauj|partneri|skolas saites|video sazin|kontakt|iziet\b|administr|atskait|parskat|liecib|zurnal(s|i)$|dienasgramata$|jauna vestule|laipni l|kluda|(lapa|saturs) nav atrast|piekluve liegta|40[34]\b|500\b)/.test(
    foldLabel(text),
  );
}

/** A heading of a register that looks like a list of lessons and is none: inspections, safety briefings, letters. */
export function isOtherRegister(text: string): boolean {
  return /^dienasgramata|aptauj|anket|^(jaunum|aktualit|zinojum)|pasakum|sapulc|^forum|iesutn|^sanemt|^nosutit|zurnala parbaud|instruktaz|^(дневник|опрос|новост|объявлени|мероприяти|собрани|проверка|инструктаж|график|письм|почта|приложени|сообщени)|darbu grafik|tematiskais plan|parbaudi\b|parbaudes ierakst|zimju registr|vestul|(^|klases )past(s|a)\b|pielikum/.test(
    foldLabel(text),
  );
}

/** The registers of a journal by their titles. */
const registers: readonly (readonly [RegisterPage, RegExp])[] = [
  [
    'inspection-log',
    /^parbaude$|zurnal[au] (\w+ )?parbaud(e|es|i|u|am)\b(?! darb)|^parbaudes ierakst|^ieraksti par (\w+ ){0,3}parbaudi\b|^piezimes par (klases )?zurnala aizpild|^(записи о )?проверк[аеи] (классного )?журнала$|^проверка$/,
  ],
  [
    'talk-log',
    /\bindividual(a|as|am|o|u) sarun|^sarunas( ar (izglitojam|skolen|bern|vecak|audzekn)\w*.*)?$|^sarunu (ierakst|zurnal|registr)|^индивидуальн\S+ бесед|^беседы( с (родител|ученик|учащ)\S*)?$/,
  ],
  [
    'work-journal',
    /\b(vietnie|metodik)\w* (\w+ ){0,3}(darba zurnal|dienasgramat)|\b(vaditaj|direktor)\w* darba zurnal|^рабочии журнал|^журнал работы (методист|заместител|завуч)/,
  ],
  [
    'month-plan',
    /^planosana$|\bmenesa plan|^plan\w* [a-z]*(br|ar|ril|ij|ust|rt)(im|am)\b|(br|ar|ril|ij|ust|rt)a plans$|^планирование$|^план на /,
  ],
  ['group-journal', /^(\d{1,2}\. ?)?grupas zurnal|^журнал группы/],
];

/** The register whose title a text is («Ieraksti par klases žurnāla pārbaudi», «Individuālās sarunas ar vecākiem»). */
export function queryRegister(text: string): RegisterPage | undefined {
  if (text.length > 90) return undefined;
  const folded = foldLabel(text);
  return registers.find(([, stems]) => stems.test(folded))?.[0];
}

/** The title of a pupil's diary, or of a preschool group's. */
export function isDiary(text: string): boolean {
  return foldLabel(text).startsWith('dienasgramata');
}

/** A word that marks a record as a draft, a plan or a deleted one, when it stands alone: it does not count. */
export function isDraftWord(text: string): boolean {
  return /^[([]?((melnrakst|sagatav)\w{0,2}|(planot|dzest)[sa]|черновик|заготовка|запланирован[оа]?|удален[оа]?)[)\]]?$/.test(
    foldLabel(text),
  );
}

/** A heading of a window that makes a record which does not exist yet. */
export function isNewRecordText(text: string): boolean {
  return /^(\+ ?)?(jauna stunda|jauns ieraksts|pievienot (jaunu )?(stundu|ierakstu))$/.test(foldLabel(text));
}

/** The name of a button that adds or keeps a record which does not exist yet. */
export function isAddText(text: string): boolean {
  return (
    /^\s*[+➕]\s*$/.test(text) ||
    isNewRecordText(text) ||
    /^(\+ ?)?(pievienot|izveidot|saglabat)$/.test(foldLabel(text))
  );
}

/**
 * A text that says that the lesson did not take place: «Stunda nenotika (ekskursija)», «Nenotiks», «Atcelta». Something
 * else may have been cancelled, «Atcelta dzimtbūšana»: the word stands alone or with the lesson.
 */
export function isCancelledText(text: string): boolean {
  return /^((macibu )?(stund|nodarbib)\w* (ir |tika |tiek )?(ne ?noti(ka|ek|ks)|atcelt)|ne ?noti(ka|ek|ks)\b|atcelt[asi]?( ?\(.*)?$|(урок )?(не состоял|отмен(ен|яе)))/.test(
    foldLabel(text),
  );
}

/** The first word of a line that adds up the rows above it. */
export function isTotalText(text: string): boolean {
  return /^(kop(a|skaits|summa)|pavisam|summa|итого|всего|total)( |:|$)/.test(foldLabel(text));
}

/** «Rādīt vairāk», «Nākamā lapa»: more rows exist than the page holds. */
export function isMoreRowsText(text: string): boolean {
  return /^lapa \d+ no ([2-9]|\d\d)|^((ieladet|radit|paradit) (vel|vairak)|vel ierakst|nakam(a|ie) (lapa|ierakst)|показать (еще|больше)|загрузить еще|следующая страница)/.test(
    foldLabel(text),
  );
}

const termHeads: readonly (readonly [Term, RegExp])[] = [
  ['first', /^((i|1|pirmais|1-и|первыи|pirma)\.? ?(sem\b|semestr|pusgad|полугод|семестр)|sem(estr\w*)?\.? (i|1)\b)/],
  ['second', /^((ii|2|otrais|2-и|второи|otra)\.? ?(sem\b|semestr|pusgad|полугод|семестр)|sem(estr\w*)?\.? (ii|2)\b)/],
  [
    'year',
    /^(macibu )?gad(s|a)(( gala)? (vertejum|atzim|novertejum)\w*)?$|^gal(a|ig(ais|a)) ?(vertejum|atzim|novertejum)\w*$|^gada v\.?$|^(годова|итогова)|^год$/,
  ],
];

/**
 * The term whose marks a column of a pupils' grid holds, by its head («I semestris», «Gada vērtējums»); `unsaid`: a
 * semester's, and not which («Sem.», «Semestra vērtējums»).
 */
export function queryTerm(head: string): Term | 'unsaid' | undefined {
  if (head.length > 40) return undefined;
  const folded = foldLabel(head).replace(
    /^(vertejum|atzim)\w* (?=\S)|(?<=^(?:i|ii|[12]\.?) sem\w*\.?) (vert|atz|nov).*$/g,
    '',
  );
  const found = termHeads.find(([, stems]) => stems.test(folded))?.[0];
  return found ?? (/^sem\.?$|^semestra (vertejum|atzim|novertejum)|^семестров/.test(folded) ? 'unsaid' : undefined);
}

/** A title that speaks of absences. */
export function isAbsenceText(text: string): boolean {
  return /kavej|apmekl|neieras|prombutn|пропуск|посещ/.test(foldLabel(text));
}
