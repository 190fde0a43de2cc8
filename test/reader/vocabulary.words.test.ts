import { describe, expect, it } from 'vitest';
import {
  isAction,
  isActionLink,
  isAddText,
  isCancelledText,
  isDraftWord,
  isFieldName,
  isLoadingText,
  isMoreRowsText,
  isNewRecordText,
  isNothingChosen,
  isOtherPageText,
  isOtherRegister,
  isPlaceholder,
  isSignInText,
  isTotalText,
  queryFilterId,
  queryLabelName,
  queryLessonType,
  type LabelName,
} from '@/utils/reader/vocabulary';

/** Texts with ` | ` between them. */
function list(texts: string): string[] {
  return texts.split(' | ');
}

/** The words of each label: the forms in which pages write it, and texts that only hold a part of them. */
const labels: Partial<Record<LabelName, readonly string[]>> = {
  search: list('Meklēt | Meklēšana | Filtrēt | Atlasīt | Kārtot pēc'),
  substitution: list(
    'Skolotājs un priekšmets, ko aizvieto | Skolotāji un mācību priekšmeti, kurus aizvieto | ' +
      'Aizvietotais skolotājs un priekšmets | Aizvietotajam skolotājam un mācību priekšmetam | ' +
      'Aizvieto pedagogs un priekšmets | Aizvietota | Stunda aizvietota | Aizvietošana | ' +
      'Aizvietošanas informācija | Aizvietošanas piezīme | Aizvietošanas piezīmes | Stundu izmaiņas | ' +
      'Замена | Замещение урока | Замены | Замен',
  ),
  orderNumber: list(
    'Rīkojums | Rīkojuma numurs | Rīkojumam | Rīk. | Aizvietošanas iemesls | Aizvietot pamatojums | ' +
      'Приказ | Номер приказа | № распоряжения',
  ),
  replacedSubject: list(
    'Aizvietotais mācību priekšmets | Aizvietojamais priekšmets | Aizvietojamā disciplīna | ' +
      'Kuru aizvieto: mācību priekšmets | Priekšmeti, kurus aizvieto | Priekšmets kuru aizvieto | ' +
      'Priekšmetu, ko aizvieto | Заменяемый предмет | Замещаемая учебная дисциплина | Замещаем предмет',
  ),
  replacingSubject: list(
    'Aizvietojošais mācību priekšmets | Aizvietojošā disciplīna | Aizvietotāja priekšmets | ' +
      'Aizvietotājpriekšmets mācību priekšmets | Priekšmets kas aizvieto | Priekšmeti, kas aizvieto | ' +
      'Aizvieto (priekšmets) | Aizvieto priekšmets | Заменяющий предмет | Замещающая учебная дисциплина | ' +
      'Замещающ предмет',
  ),
  replacedTeacher: list(
    'Aizvietotais | Aizvietots | Aizvietojamais | Aizvietotais (skolotājs) | Aizvietotā skolotāja | ' +
      'Aizvietotais pedagogs | Aizvietojamais skolotājam | Kuru aizvieto | Ko aizvieto (vārds, uzvārds) | ' +
      'Prombūtnē esošais skolotājs | Prombūtnē eso pedagogs | Заменяемый учитель | ' +
      'Замещаемый преподаватель',
  ),
  replacingTeacher: list(
    'Aizvietojošais | Aizvietotāja | Aizvietotājs (skolotājs) | Aizvieto skolotājam | ' +
      'Aizvieto (pedagogs) | Aizvietotājiem | Kas aizvieto | Kurš aizvieto (vārds, uzvārds) | ' +
      'Заменяющий учитель | Замещающий педагог',
  ),
  letter: list('Sūtītājs | Saņēmējs | Adresāts | Kam | No kura | Отправитель | Кому'),
  aside: list(
    'Skaits | Uzdot līdz | Darba datums | Uzdotais uz | Nr. p. k. | Nr p k | Nr.pk | Nr. p | N.p.k. | ' +
      'N p k | Npk | Np.k. | Tēmas nr. | Tēm nr. | Tēmas numurs | Darbības | Telpa | Met. | Sākums | ' +
      'Beigu laiks | Beig laiks | Laiks | Plkst. | Kavējumi | Attaisnots | Учитель | Срок | Дата сдачи | ' +
      '№ п/п | №п/п | Пропуски',
  ),
  pupil: list('Skolēni | Izglītojamais | Bērns | Audzēknis | Uzvārds | Ученик | Фамилия'),
  topic: list(
    'Saturs | Stundas saturs | Nodarbības saturs | Temati | Tematika | Тема | Тема урока | ' +
      'Тема учебного занятия | Темы уроков | Тема урок | Содержание урока',
  ),
  outcome: list(
    'SR | S. R. | S R | S.R | Plānotie rezultāti | Plānota rezultāts | Достигаемый результат | ' + 'Достижим результат',
  ),
  homework: list(
    'Mājasuzdevums | Uzdevums | M.D. | M d | M. d. | Домашнее задание | Задано | Задание на дом | Д/З | ' +
      'Д з | ДЗ | Д / з',
  ),
  from: list('No | Periods no | Period no | Sākuma datums | Perioda sākuma datums | Datums no'),
  to: list('Līdz | Periods līdz | Period līdz | Beigu datums | Perioda beigu datums | Datums līdz'),
  date: list(
    'Dat. | Diena | Datumi | Nodarbības datums | Ieraksta datums | Дата | День | Дата урока | ' + 'Дата занятия',
  ),
  type: list(
    'Tips | Stundas tips | Mācību stundas veids | Darba veids | Nodarbības tips | Тип урока | ' + 'Вид занятия',
  ),
  number: list(
    'Nr | Numurs | Kārtas numurs | Stundu nr. | Stunda nr. | Mācību stundas numurs | # | Pārstunda | № | ' +
      'Номер урока | Урок',
  ),
  journal: ['Žurnāls', 'Žurnāla nosaukums'],
  subject: list('Mācību priekšmets | Disciplīna | Предмет | Учебный предмет | Дисциплина'),
  class: list('Klases | Klase/grupa | Klase (grupa) | Klase / grupa | Класс'),
  group: list('Grupa | Grupas | Группа'),
  period: list('Periods | Semestris | Mācību gads | Nedēļa | Laika posms | Mēnesis | Период'),
  remarks: list('Piezīme | Komentārs | Примечание'),
  mark: list('Atzīmes | Vērtējums | Vērtējumi | Novērtējums | Оценка | Отметки'),
  status: list('Statuss | Stāvoklis | Melnraksts | Статус'),
};

describe('a label', () => {
  it.each(Object.entries(labels).flatMap(([name, texts]) => texts.map((text) => [text, name])))(
    '«%s» is %s',
    (text, name) => {
      expect(queryLabelName(text)).toBe(name);
    },
  );

  it('in a bracket only explains the label before it', () => {
    expect(queryLabelName('Stunda (numurs dienā)')).toBe('number');
    expect(queryLabelName('Diena(kuras datums)')).toBe('date');
    expect(queryLabelName('Nr.(3)')).toBe('number');
    expect(queryLabelName('Nr. (pēc saraksta')).toBe('number');
    expect(queryLabelName('Nr. (a) x')).toBeUndefined();
    expect(queryLabelName('Valoda (1)')).toBeUndefined();
  });

  it('is no longer than a label', () => {
    expect(queryLabelName(`Tēma${' x'.repeat(28)}`)).toBe('topic');
    expect(queryLabelName(`Tēma${' x'.repeat(28)}y`)).toBeUndefined();
  });
});

describe('a text that only holds a label’s word', () => {
  it.each(
    list(
      'Klašu kartotēka | Daļēji aizvietota | Neaizvietota stunda | Ātra zemestrīkojuma | ' +
        'Krējuma aizvietošanas iemesls receptē | Daļējs aizvietotais metāls | Daļa, kas aizvieto veselo | ' +
        'Viela, ko aizvieto skābeklis | Cukura aizvietotājs | Krējuma aizvietošana | ' +
        'Nodarbību stundu izmaiņas | Vēstules adresāts | Kāmis | Kamēr līst | Kamene | Nav bērnu | ' +
        'Deviņi audzēkņi | Tās saturs | Bērzs R | SRP | Neplānotie rezultāti | Lielās mājas darbi | ' +
        'Trīs uzdevumi | SMD | MDA | Piano | Nora | Vidējais sākuma datums | Sākuma datumsaraksts | ' +
        'Svētdiena | Datubāze | Dienasgrāmata | Augu veids | Tipogrāfija | Ugunsdzēsības nr. | Nrdb | C# | ' +
        '#define | Klases stunda | Stundas plāns | Pastunda | Sporta pārstundas | Vecais žurnāls | ' +
        'Zinātnes disciplīnas | Klases audzinātāja | Pamatklase (1.–4.) | Klase, kurā mācos | Asinsgrupa | ' +
        'Miera periods | Jaukts semestris | Mans komentārs | Manas piezīmes | Jauna atzīme | ' +
        'Atzīme par darbu | Cilvēka stāvoklis | Aizvietojošais metāls | Прямая замена | Заменал | ' +
        'Общий класс | Классика | Одна оценка | Оценка за урок | Наша тема | Тема дня сегодня | ' +
        'Номерной знак | Уроки жизни | Трудный урок | Вчера и день | Датаграф | Общий предмет | ' +
        'Наш учебный предмет | Музыкальная дисциплина | Тип урокам | Новый тип урока | Новое домашнее | ' +
        'Не задано | Заданость | Год з | Дзюдо | Не достигаемый результат | Краткое содержание урока | ' +
        'Номер распорядка',
    ),
  )('«%s» is none', (text) => {
    expect(queryLabelName(text)).toBeUndefined();
  });

  it.each<[string, LabelName]>([
    ['Kavējumu nr. p. k.', 'aside'],
    ['Pēdējais datums', 'aside'],
    ['Skolotāja piezīmes', 'aside'],
    ['Datums, līdz kuram', 'date'],
    ['Periods līdzšinējais', 'period'],
    ['Datums līdzšinējais', 'date'],
    ['Beigu datumsaraksts tēmā', 'topic'],
    ['Perioda vidus', 'period'],
    ['Datums notiek', 'date'],
    ['Neapmeklētā tēma', 'topic'],
    ['Skolotāja darbības veids', 'aside'],
    ['Metode', 'aside'],
    ['Metāls un tēma', 'topic'],
  ])('«%s» is %s', (text, name) => {
    expect(queryLabelName(text)).toBe(name);
  });
});

describe('isFieldName', () => {
  it('is so of a field of an entry alone', () => {
    expect(isFieldName('topic')).toBe(true);
    expect(isFieldName('date')).toBe(false);
    expect(isFieldName(undefined)).toBe(false);
  });
});

describe('queryLessonType', () => {
  it.each([
    ['FV', 'formative'],
    ['Individuāls darbs', 'consultation'],
    ['P. D.', 'test'],
    ['P.D.', 'test'],
    ['Tēmas PD', 'test'],
    ['Ieskaite', 'test'],
    ['Kontroldarbs', 'test'],
    ['MS', 'lesson'],
    ['Stunda', 'lesson'],
    ['Nodarbība', 'lesson'],
    ['Iepārbaude', undefined],
    ['Sapar', undefined],
    ['Lap. d', undefined],
    ['Kāpdams', undefined],
    ['Emacs', undefined],
    ['MSI', undefined],
    ['VMS', undefined],
    ['Klases stunda', undefined],
    ['Stundas plāns', undefined],
    ['Sporta nodarbība', undefined],
    ['Nodarbības plāns', undefined],
    ['TV fv', undefined],
  ])('«%s» is of type %s', (text, type) => {
    expect(queryLessonType(text)).toBe(type);
  });
});

describe('queryFilterId', () => {
  it.each([
    ['Mani ieraksti', 'only-my-records'],
    ['Manas stundas', 'only-my-records'],
    ['Tikai manus', 'only-my-records'],
    ['Только мои записи', 'only-my-records'],
    ['Tikai PD', 'only-tests'],
    ['Tikai sagataves', 'only-drafts'],
    ['Rādīt tikai 7.b', 'other'],
    ['Только этот класс', 'other'],
    ['Ar kavējumiem', 'other'],
    ['Bez vērtējuma', 'other'],
    ['Rādīt tikai pārbaudes darbus', 'other'],
    ['Rādīt tikai melnrakstus', 'other'],
    ['Rādīt tikai manus ierakstus', 'other'],
    ['Rādīt manas stundas', undefined],
    ['Не только мои', undefined],
    ['Uzdevumi ar kavējumiem', undefined],
    ['Rādīt visu', undefined],
    ['Kā tikailv', undefined],
  ])('«%s»: %s', (text, id) => {
    expect(queryFilterId(text)).toBe(id);
  });
});

/** Words that an interface says, and a person's texts that begin or end alike. */
const words: Record<string, { is: (text: string) => boolean; yes: readonly string[]; no: readonly string[] }> = {
  isNothingChosen: {
    is: isNothingChosen,
    yes: list(
      'Izvēlieties | Lūdzu, izvēlieties | Lūdzu izvēlieties | Visi | Nav | Nav izvēlēts | Meklēt | ' +
        'Выберите | Все | Все классы',
    ),
    no: list('7.b | Matemātika | Navigācija | Visuāls | Brīva izvēle | Всеволод'),
  },
  isPlaceholder: {
    is: isPlaceholder,
    yes: list(
      'Nav aizpildīts | Nav vēl ievadīta | (nav norādīts) | – nav pievienots – | Nav ievadīt | ' +
        'Не заполнено | Не указан | не введена',
    ),
    no: [
      ...list(
        'nav | – | Vēl nav aizpildīts | Nav aizpildītas visas ailes | Nav aizpildīto | Не указано, когда | ' +
          'Не добавленъ',
      ),
      `Nav aizpildīts${' '.repeat(26)}`,
    ],
  },
  isAction: {
    is: isAction,
    yes: list(
      '+ | + Pievienot | x | ✕ | … | ... | Labot | Rediģēt ierakstu | Dzēst visu tēmu | Atvērt | ' + 'Skatīt vēl',
    ),
    no: list('Tēma | xilofons | Labot kļūdas pārbaudes darbā | Raksti – māci | Skatīt 12 | Mājas darbu labot'),
  },
  isActionLink: {
    is: isActionLink,
    yes: list('Labot | Labot ierakstu | Pievienot uzdevumu | Skatīt visu saturu | Atvērt failu | +'),
    no: list('Skatīt filmu | Skatīt mācību filmu | Labot vectēmu | Daļas | Atvērt jaunu grāmatu'),
  },
  isLoadingText: {
    is: isLoadingText,
    yes: list(
      'Ielādē | Ielādējas | Notiek ielāde | Lādē | Loading | Uzgaidiet | Lūdzu uzgaidiet | Загрузка | ' +
        'Идёт загрузка | Подождите | Пожалуйста подождите',
    ),
    no: [
      ...list(
        'Ielādēšanās vēsture | Telefons lādē | Drusku uzgaidiet | Новая загрузка | Не идет загрузка | ' +
          'Они подождите',
      ),
      `Uzgaidiet${'.'.repeat(51)}`,
    ],
  },
  isSignInText: {
    is: isSignInText,
    yes: list(
      'Pieslēgties | Ieiet | Lietotājvārds | Parole | Sesija beigusies | Jūsu sesijas laiks ir beidzies | ' +
        'Jūs esat izgājis',
    ),
    no: list('Paroles vēsturē | Kā pieslēgt printeri | Sesija turpinās'),
  },
  isOtherPageText: {
    is: isOtherPageText,
    yes: list(
      'Pasts | E-klases pasts | Saziņa | Sākums | Sākumlapa | Žurnāls | Žurnāli | Dienasgrāmata | 404 | ' +
        '403 | 500 | Lapa nav atrasta',
    ),
    no: list(
      'Mans pasts | Pastāsts | Žurnāla ieraksti | Dienasgrāmatas | 405 | 402 | 7.b Matemātika | ' + 'Sākumskola',
    ),
  },
  isOtherRegister: {
    is: isOtherRegister,
    yes: list(
      'Dienasgrāmatas | Klases aptaujas | Jaunumi | Pasākumi | Sapulces | Forums | Saņemtās | Nosūtītās | ' +
        'Iesūtne | Žurnāla pārbaudes | Klases pasts | Pasts | Дневник',
    ),
    no: list(
      'Mūsu dienasgrāmata | Klases jaunumi | Filmu forums | Nesaņemtās | Neatnosutīt | Matemātika | ' +
        'Mans pasts | Школьный дневник',
    ),
  },
  isDraftWord: {
    is: isDraftWord,
    yes: list(
      'Melnraksts | (melnrakstā) | melnrakst | Sagatave | Plānots | Dzēsta | Черновик | Запланировано | ' +
        'запланирован | Удалена | удален',
    ),
    no: list(
      'Esejas melnraksts | Melnraksts esejai | Melnrakstiņā | plānoti | Удалены | Запланированы | ' + 'Черновики',
    ),
  },
  isNewRecordText: {
    is: isNewRecordText,
    yes: list('Jauna stunda | + Jauna stunda | +Jauns ieraksts | Pievienot stundu | Pievienot jaunu ierakstu'),
    no: list('Šī ir jauna stunda | Jauna stunda sākas | Jauns vārds'),
  },
  isAddText: {
    is: isAddText,
    yes: list('+ |  +  | ➕ | Izveidot | +Saglabāt | + Pievienot | Pievienot'),
    no: list('2 + | + 2 | a+ | +a | Nesaglabāt | Saglabāt kā | 1 + 1'),
  },
  isCancelledText: {
    is: isCancelledText,
    yes: list(
      'Mācību stundas nenotiks | Nodarbība tika atcelta | Stund atcelta | Atcelt | Atcelta(slims) | ' +
        'Atcelts (slims) | Не состоялся | Отменен',
    ),
    no: list('Šī stunda nenotika | Atceltie likumi | Atcelto | Atcelta likumdošana'),
  },
  isTotalText: {
    is: isTotalText,
    yes: list('Kopsumma: 12 | Kopskaits | Summa | Total | Всего: 3'),
    no: ['Ieskaites kopā', 'Summas pierakstīšana'],
  },
  isMoreRowsText: {
    is: isMoreRowsText,
    yes: list(
      'Rādīt vēl | Ielādēt vairāk | Vēl ieraksti | Nākamā lapa | Nākamie ieraksti | Lapa 1 no 2 | ' +
        'Lapa 12 no 14 | Lapa 1 no 10 | Показать еще',
    ),
    no: list(
      'Lapa 1 no 1 | Darba lapa 1 no 2 | Lapa a no 2 | Nerādīt vairāk | Rādīt visu | Lapa 1 no 1. | ' +
        'Lapa 1 no visām',
    ),
  },
};

describe.each(Object.entries(words))('%s', (_, { is, yes, no }) => {
  it.each(yes)('is said by «%s»', (text) => {
    expect(is(text)).toBe(true);
  });

  it.each(no)('is not said by «%s»', (text) => {
    expect(is(text)).toBe(false);
  });
});
