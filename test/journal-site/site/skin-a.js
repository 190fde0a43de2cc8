import {
  addDays,
  fileLink,
  h,
  homeworkNodes,
  longDate,
  middleDate,
  monday,
  nearDay,
  numberText,
  shortDate,
  weekdayName,
} from './dom.js';
import { multiselect } from './multiselect.js';
import { registers } from './registers-a.js';

export { plan } from './plan-a.js';
export { register } from './registers-a.js';

const types = ['Mācību stunda', 'Pārbaudes darbs', 'Formatīvā vērtēšana', 'Aizvietota stunda', 'Klases stunda'];

export const loading = () => h('div.Widget__Loading', null, h('div.Widget__Spinner'), h('span', null, 'Ielādējas...'));

export function frame(content, context) {
  const menu = ['Žurnāls', 'Dienasgrāmata', 'Zīmju reģistrs', 'Pārskati', 'E-klases pasts', 'Uzstādījumi', 'Iziet'];
  const links = { Žurnāls: '/journal', 'E-klases pasts': '/mail', Iziet: '/LogOut' };
  content.className = 'Page__Content';
  return h(
    'div.Page',
    null,
    h(
      'div.Page__Inner',
      null,
      h('div.Page__Header', null, h('span.Page__Logo', null, 'E-klase'), h('span', null, context.school)),
      h(
        'div.Page__Menu',
        null,
        menu.map((name) => h('a', { href: links[name] ?? '/' }, name)),
        h('span', null, context.user),
      ),
      content,
    ),
  );
}

export function filters(model, actions) {
  const { context, isLoading, view, periods, period, span } = model;
  const classes = context.classes.map(({ name }) => name);
  const field = (label, control) => h('div.Filter__Item', null, h('div.Filter__Label', null, label), control);
  const views = { grid: 'Žurnāls', list: 'Stundu ieraksti', week: 'Nedēļa' };
  const mine = h('input', {
    type: 'checkbox',
    checked: model.isMine,
    onchange: (event) => actions.choose({ isMine: event.target.checked }),
  });
  return h(
    'div.Filter',
    null,
    h('div.Filter__Item', null, h('div.Filter__Label', null, '\u00a0'), h('label', null, mine, ' tikai mani ieraksti')),
    field(
      'Klase',
      multiselect({
        label: 'Klase',
        options: classes,
        value: model.className,
        placeholder: 'Izvēlieties klasi',
        isLoading,
        onchoose: (className) => actions.choose({ className }),
      }),
    ),
    view === 'week' || view === 'register'
      ? null
      : field(
          'Priekšmets',
          multiselect({
            label: 'Priekšmets',
            options: model.subjects,
            value: model.subject,
            placeholder: 'Izvēlieties priekšmetu',
            isLoading,
            onchoose: (subject) => actions.choose({ subject }),
          }),
        ),
    view === 'week'
      ? weekSwitch(model, actions)
      : [
          field(
            'Periods',
            multiselect({
              label: 'Periods',
              options: Object.values(periods),
              value: periods[period],
              placeholder: 'Periods',
              isLoading: false,
              onchoose: (text) => actions.choose({ period: Object.keys(periods).find((key) => periods[key] === text) }),
            }),
          ),
          h('div.Filter__Period', null, `${longDate(span[0])} – ${longDate(span[1])}`),
        ],
    h(
      'div.Filter__Views',
      null,
      Object.entries(views).map(([id, name]) =>
        h(
          `a.Filter__View${id === view ? '.is-active' : ''}`,
          { href: '#', onclick: (event) => switchTo(event, id) },
          name,
        ),
      ),
      Object.entries(registers).map(([kind, { name }]) =>
        h(
          `a.Filter__View${view === 'register' && kind === model.kind ? '.is-active' : ''}`,
          { href: '#', onclick: (event) => switchTo(event, 'register', kind) },
          name,
        ),
      ),
    ),
  );
  function switchTo(event, id, kind) {
    event.preventDefault();
    actions.show(id, kind);
  }
}

function weekSwitch({ weekFrom, span }, actions) {
  const step = (days, label, sign) =>
    h('a.Week__Step', { href: '#', 'aria-label': label, onclick: (event) => move(event, days) }, sign);
  const move = (event, days) => {
    event.preventDefault();
    actions.choose({ weekFrom: monday(addDays(weekFrom, days)) });
  };
  return h(
    'div.Filter__Period',
    null,
    step(-7, 'Ielādēt iepriekšējo nedēļu', '‹'),
    h('div.Week__Period', null, `${shortDate(span[0])} - ${shortDate(span[1])}`),
    step(7, 'Ielādēt nākamo nedēļu', '›'),
  );
}

const nothing = (text) => h('div.Widget__Empty', null, text);

export function list({ className, subject, lessons, heads: listHeads, title = 'Stundu ieraksti' }, actions) {
  if (!className || !subject) return nothing('Izvēlieties klasi un priekšmetu.');
  const heads = [
    'Datums',
    'Nr.',
    'Tips',
    'Tēma',
    'Sasniedzamais rezultāts',
    'Uzdots',
    'Aizvietošana',
    'Piezīmes',
    'Ievadīja',
  ];
  return h(
    'div.Records',
    null,
    h('h1.Widget__Header', null, title),
    h(
      'table.Records__Table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          listHeads(heads).map((head) => h('th', null, head)),
        ),
      ),
      h(
        'tbody',
        null,
        lessons.map((lesson) => listRow(lesson, actions)),
      ),
    ),
    lessons.length ? null : nothing('Ierakstu nav.'),
  );
}

function listRow(lesson, actions) {
  return h(
    `tr${lesson.isDraft ? '.is-draft' : ''}`,
    null,
    h('td.Records__Date', { onclick: () => actions.open(lesson.id) }, lesson.dateText ?? longDate(lesson.date)),
    h('td', null, numberText(lesson.number)),
    h('td', null, lesson.type, lesson.isDraft ? h('span.Records__Draft', null, ' (melnraksts)') : null),
    h('td', null, h('div.Text', { html: lesson.topic })),
    h('td', null, lesson.outcome),
    h('td', null, homeworkNodes(lesson)),
    h('td', null, lesson.substitution.text),
    h('td', null, lesson.remarks),
    h('td', null, lesson.enteredBy),
  );
}

export function grid({ className, subject, lessons, context, title = 'Žurnāls' }, actions) {
  if (!className || !subject) return nothing('Izvēlieties klasi un priekšmetu.');
  const pupils = context.classes.find(({ name }) => name === className)?.pupils ?? [];
  const head = (lesson) =>
    h(
      'th.Grid__Lesson',
      { onclick: () => actions.open(lesson.id), title: lesson.type },
      h('div', null, lesson.dateText ?? shortDate(lesson.date)),
      lesson.number === undefined ? null : h('div', null, numberText(lesson.number)),
      lesson.type === 'Pārbaudes darbs' ? h('div.Tests', null, 'PD') : null,
    );
  return h(
    'div.Grid',
    null,
    h('h1.Widget__Header', null, title),
    h(
      'div.Grid__Scroll',
      null,
      h(
        'table.Grid__Table',
        null,
        h('thead', null, h('tr', null, h('th', null, 'Skolēns'), lessons.map(head))),
        h(
          'tbody',
          null,
          pupils.map((pupil, row) =>
            h(
              'tr',
              null,
              h('td.Grid__Pupil', null, pupil),
              lessons.map(({ marks }) => h('td', { html: marks[row] ?? '' })),
            ),
          ),
        ),
      ),
    ),
  );
}

export function week({ className, lessons, span, context, title }) {
  if (!className) return nothing('Izvēlieties klasi.');
  const days = [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(span[0], step));
  const isShown = (day, index) => index < 5 || lessons.some(({ date }) => date === day);
  return h(
    'div.Week',
    null,
    title ? [h('h1.Widget__Header', null, title), h('button', { type: 'button' }, '+ Pievienot ierakstu')] : null,
    days.filter(isShown).map((day) => weekDay(day, lessons, context.today)),
  );
}

function weekDay(day, lessons, today) {
  const own = lessons
    .filter(({ date, dateText }) => date === day && !dateText)
    .sort((one, other) => (one.number ?? 99) - (other.number ?? 99));
  const heads = ['Priekšmets un telpa', 'Tēma', 'Uzdots', 'Piezīmes'];
  const row = (lesson) =>
    h(
      'tr',
      null,
      h(
        'td',
        null,
        h('span.Week__Number', null, lesson.number === null ? '·' : `${lesson.number}. `),
        h('span.Week__Title', null, ` ${lesson.journalName} `, h('span.Week__Room', null, lesson.room)),
        lesson.isDraft ? h('span.Records__Draft', null, ' (melnraksts)') : null,
      ),
      h('td', null, h('div.Text', { html: lesson.topic })),
      h('td', null, h('span', null, homeworkNodes(lesson))),
      h('td', null, lesson.remarks),
    );
  const near = nearDay(day, today);
  return h(
    'div.Week__Day',
    null,
    h('h2', null, `${middleDate(day)} ${weekdayName(day)} `, near ? h('span', null, near) : null),
    h(
      'table.Week__Table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          heads.map((head) => h('td', null, head)),
        ),
      ),
      h(
        'tbody',
        null,
        own.length ? own.map(row) : h('tr', null, h('td.no-data', { colspan: '4' }, 'Šajā dienā ierakstu nav.')),
      ),
    ),
  );
}

export function lessonWindow(lesson, { note }, actions) {
  const topic = h('div.Window__Rich', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'field-topic',
    html: lesson.topic,
  });
  const options = types.map((type) => h('option', { selected: type === lesson.type }, type));
  const type = h('select', { id: 'field-type' }, options);
  const outcome = h('textarea', { id: 'field-outcome', rows: '2', value: lesson.outcome });
  const homework = h('textarea', { id: 'field-homework', rows: '3', value: lesson.homework });
  const substitution = h('input', { id: 'field-substitution', type: 'text', value: lesson.substitution.text });
  const remarks = h('input', { id: 'field-remarks', type: 'text', value: lesson.remarks });
  const field = (label, control, more) =>
    h(
      'div.Window__Field',
      null,
      h('label', { for: control.id || null, id: control === topic ? 'field-topic' : null }, label),
      control,
      more,
    );
  const save = () =>
    actions.save(lesson.id, {
      type: type.value,
      topic: topic.innerHTML,
      outcome: outcome.value,
      homework: homework.value,
      remarks: remarks.value,
      substitution: { ...lesson.substitution, text: substitution.value },
    });
  const date = lesson.dateText ?? `${longDate(lesson.date)} ${weekdayName(lesson.date)}`;
  const number = lesson.number === null ? '· stunda' : `${lesson.number}. stunda`;
  return h(
    'div.Window',
    null,
    h(
      'div.Window__Top',
      null,
      h('h3', null, `${date}, ${number}`, lesson.isDraft ? h('span.Records__Draft', null, ' (melnraksts)') : null),
      h('div.Window__Close', { onclick: actions.close, title: 'Aizvērt' }, '✕'),
    ),
    h(
      'div.Window__Body',
      null,
      field('Stundas tips', type),
      lesson.type === 'Pārbaudes darbs' ? h('a.LinkToTest', { href: '#' }, 'Uz uzdevumu tabulu') : null,
      field('Tēma', topic),
      field('Sasniedzamais rezultāts', outcome),
      field('Uzdots', homework, lesson.homeworkFiles.map(fileLink)),
      field('Aizvietošana', substitution),
      field('Piezīmes', remarks),
      h(
        'div.Window__Buttons',
        null,
        h('button', { type: 'button', onclick: save }, 'Saglabāt'),
        h('button', { type: 'button', onclick: actions.close }, 'Atcelt'),
        note ? h('span.Window__Note', null, note) : null,
      ),
    ),
  );
}
