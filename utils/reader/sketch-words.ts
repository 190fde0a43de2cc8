import { flatText } from './text';

/**
 * The words that may stand in a sketch of a page, folded: those that the reader looks for in heads, labels, filters and
 * menus, as stems with the endings below. Whole words only, and none that somebody is called by: a word of the vocabulary
 * whose forms are also names (maija, marta, jūlija, lapa, bērns, jauns) is missing here on purpose.
 */
const feminine =
  'tem dien nodarbib stund parstund disciplin klas grup dienasgramat atzim piezim telp sagatav sesij instruktaz sapulc ' +
  'anket aptauj konsultacij aizvietosan parbaud sarun aktivitat sanaksm nedel vestul izmain atskait liecib ieskait beig aktualitat';

/** And participles. */
const masculine =
  'temat satur sasniedzam planot rezultat uzdot uzdevum majasdarb darb komentar datum numur tip veid period gad ' +
  'laik posm sakum skolotaj pedagog prieksmet zurnal skolen izglitojam vard uzvard vertejum novertejum ' +
  'kavejum apmeklejum aizvietot aizvietotaj aizvietojam aizvietojos rikojum iemesl pamatojum ierakst termin pielikum fail ' +
  'kabinet autor status melnrakst kontroldarb eksamen formativ individual skait pedej filtr sarakst aizpildit ' +
  'ierakstit ievadit noradit pievienot sanemej sutitaj adresat parbaudit parbauditaj konstatet konstatejum secinajum sledzien lemum atzinum pasakum notikum dalibniek paraksts vietniek metodik jaunum zinojum uzstadijum iestatijum parskat grafik registr ' +
  'pasakum forum plan kontakt';

/** Words of one form. */
const exact =
  'sem pusgads gala galigais vertiba vertibas tikumi tikums caurviju prasmes papildu papildus informacija zina bernam planosana joma jomas ' +
  'semestris semestra menesis menesa stavoklis audzeknis audzekni aizvieto un no lidz uz par ka ko kas kurs kuru kura vai nr sr md pd ms fv rik mac stundas macibu majas kartas tematika nav vel ' +
  'pec filtret kam tikai mani manas manus visi visas visus visu ludzu izvelieties izveleties nakama nakamais ieprieksejais radit paradit ' +
  'parbaudija veiktais paveiktais vaditaja pirmsskolas izglitibas apraksts teksts noversana trukumu vienosanas izpilde ar par vecaki vecakiem izglitojamo izglitojamais ' +
  'vairak notiek ielade ieladejas uzgaidiet loading prombutne esosais zinas plkst sodien meklet mekletajs atlasit labot ' +
  'labots labojums izveidots izveidoja laboja kopet atvert skatit saglabat aizvert atcelt rediget rakstit drukat dzest ' +
  'pievieno ieiet iziet pieslegties lietotajs lietotajvards parole pasts iesutne profils sakumlapa sazina palidziba attaisnots ' +
  'attaisnoti kopa beigusies vecaku autentifikacija parbaudi zimju tematiskais kluda atrasta atrasts piekluve liegta divu faktoru drosibas kods pirmdiena otrdiena tresdiena ceturtdiena piektdiena sestdiena svetdiena janvaris septembris oktobris ' +
  'novembris decembris janvara septembra oktobra novembra decembra';

/** As a browser's translation or a Russian-speaking school writes. */
const russian =
  'тема темы тематика урок урока уроки занятие занятия дата день тип вид номер класс группа предмет предметы учебныи учебного ' +
  'учебная неделя период год домашнее задание задания задано на дом дз содержание достигаемыи достигаемые планируемыи ' +
  'планируемые результат результаты примечание примечания замечания комментарии заметки оценка оценки отметка статус ' +
  'состояние учитель преподаватель педагог автор кабинет фаил приложения время срок пропуски отсутствие ученик ученики ' +
  'фамилия имя замена замещение заменяемыи заменяющии замещаемыи замещающии приказ приказа распоряжение распоряжения ' +
  'журнал журнала проверка проверки проверил беседы родителями заключение решение подпись участники группы планирование план ' +
  'сообщение детям ценности добродетели сквозные умения дополнительная информация января январь сентябрь сентября ' +
  'октябрь октября ноябрь ноября декабрь декабря года ' +
  'только мои записи запись все выберите черновик черновики не заполнено введено указано добавлено загрузка';

const forms = new RegExp(
  `^(?:(?:${feminine.replace(/ /g, '|')})(?:a|as|ai|am|e|es|ei|u)|(?:${masculine.replace(/ /g, '|')})(?:s|a|as|am|u|i|ie|iem|us|ais)?)$`,
);
const exactWords = new Set(`${exact} ${russian}`.split(' '));

/** Words that class names, ids, roles and custom tags are made of; no given name among them (`mark`, `max`, `page`). */
const technical = new Set(
  (
    'accordion action actions active add alert align app area aside attendance auto badge banner bar block body bold border ' +
    'bottom box btn button buttons calendar card cards cell checkbox choice class clear close closed col collapse column ' +
    'columnheader columns combobox complementary contacts container content contentinfo control controls css current data ' +
    'datatable date day default diary dialog disabled display document draft drop dropdown edit editor element empty entry ' +
    'error even events fade field fields filter filters first fixed flex focus folder foot footer form frame full grade ' +
    'grades grid gridcell group head header heading hidden hide home hometask homework hover icon image img info inline inner input ' +
    'inserted invalid item items journal label large last layout left lesson lessons level link list listbox listitem ' +
    'loader loading log main mat material mdc menu menubar menuitem menuitemcheckbox menuitemradio message modal module ' +
    'month multiselect name nav navigation navbar next ng none note number odd off old on open option options outer outline ' +
    'overlay padding pager pagination panel period picker placeholder popup presentation prev primary progressbar pupil radio ' +
    'radiogroup readonly region remarks responsive results right room root row rowgroup rowheader rows save score scroll search ' +
    'secondary section select selected selector separator sidebar single size small sm lg xs xl md spinner star state status sticky ' +
    'striped student sub subject submit substitution switch tab table tablist tabpanel tabs tags tbody td teacher text ' +
    'textbox tfoot th thead time title toggle toolbar tooltip top topic tr tree treegrid treeitem type ui un value view ' +
    'virtual visible vue vuetify week wrap wrapper year'
  ).split(' '),
);

/** Labels of single letters, which elsewhere may be somebody's initials. */
const shortLabel = /^\W*(s\.? ?r|m\.? ?d|(nr|n)\.? ?p\.? ?k)\W*$/i;

/** Whether a label is one of the short ones («S.R.», «Nr.p.k.»). */
export function isShortLabel(label: string): boolean {
  return shortLabel.test(label);
}

/** Whether a word of a page's text may stand in a sketch. */
export function isSketchWord(word: string): boolean {
  // «Тёма» is somebody.
  if (/[ёЁ]/.test(word)) return false;
  const folded = flatText(word);
  return exactWords.has(folded) || forms.test(folded);
}

/** Whether a part of a class name, id, role or custom tag may. */
export function isTechnicalWord(word: string): boolean {
  return technical.has(word.toLowerCase()) || isSketchWord(word);
}
