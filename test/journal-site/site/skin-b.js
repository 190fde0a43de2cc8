import {
  addDays,
  fileLink,
  h,
  homeworkNodes,
  longDate,
  monday,
  nearDay,
  shortDate,
  weekdayName,
  wordDate,
} from './dom.js';
import { registers } from './registers-b.js';

export { plan } from './plan-b.js';
export { register } from './registers-b.js';

const types = {
  'Mācību stunda': 'Māc.',
  'Pārbaudes darbs': 'PD',
  'Formatīvā vērtēšana': 'FV',
  'Aizvietota stunda': 'Aizvietota st.',
  'Klases stunda': 'Klases st.',
};

const parts = {
  replacedTeacher: 'Aizvietotais skolotājs',
  replacedSubject: 'Aizvietotais priekšmets',
  replacingTeacher: 'Aizvietojošais skolotājs',
  replacingSubject: 'Aizvietojošais priekšmets',
  orderNumber: 'Rīkojuma Nr.',
};

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const dateText = (lesson) => lesson.dateText ?? wordDate(lesson.date);

export const loading = () =>
  h(
    'section.zv-wait',
    { 'aria-busy': 'true' },
    h('i.zv-wheel', { role: 'progressbar' }),
    h('p', null, 'Lūdzu, uzgaidiet... Ielādējas...'),
  );

export function frame(content, context) {
  content.className = 'zv-stage';
  const links = { Sākums: '/', Žurnāls: '/journal?skin=b', Pasts: '/mail', Iziet: '/LogOut' };
  return h(
    'div.zv-shell',
    null,
    h(
      'header.zv-bar',
      null,
      h('b', null, 'E-klase'),
      h(
        'nav',
        null,
        h(
          'ul',
          null,
          Object.entries(links).map(([name, href]) => h('li', null, h('a', { href }, name))),
        ),
      ),
      h('small', null, context.school),
      h('small', null, context.user),
    ),
    h('main', null, content),
  );
}

export function filters(model, actions) {
  const { context, view, periods, period, span, weekFrom, isLoading } = model;
  const select = (label, options, value, onchoose) =>
    h(
      'label.zv-pick',
      null,
      h('span', null, label),
      h(
        'select',
        { onchange: (event) => onchoose(event.target.value), disabled: isLoading },
        value ? null : h('option', { value: '', selected: true }, '—'),
        options.map(([id, text]) => h('option', { value: id, selected: id === value }, text)),
      ),
    );
  const same = (names) => names.map((name) => [name, name]);
  const views = { week: 'Nedēļa', list: 'Stundu ieraksti', grid: 'Žurnāls' };
  const move = (days) => () => actions.choose({ weekFrom: monday(addDays(weekFrom, days)) });
  return h(
    'form.zv-picks',
    { onsubmit: (event) => event.preventDefault() },
    h(
      'div.zv-tabs',
      { role: 'tablist' },
      Object.entries(views).map(([id, name]) =>
        h(
          'button',
          { type: 'button', role: 'tab', 'aria-selected': String(id === view), onclick: () => actions.show(id) },
          name,
        ),
      ),
      Object.entries(registers).map(([kind, { name }]) =>
        h(
          'button',
          {
            ...{ type: 'button', role: 'tab', onclick: () => actions.show('register', kind) },
            'aria-selected': String(view === 'register' && kind === model.kind),
          },
          name,
        ),
      ),
    ),
    select('Klase', same(context.classes.map(({ name }) => name)), model.className, (className) =>
      actions.choose({ className }),
    ),
    view === 'week'
      ? null
      : [
          view === 'register'
            ? null
            : select('Mācību priekšmets', same(model.subjects), model.subject, (subject) =>
                actions.choose({ subject }),
              ),
          select('Laika periods', Object.entries(periods), period, (chosen) => actions.choose({ period: chosen })),
        ],
    h(
      'output.zv-span',
      null,
      view === 'week'
        ? h('button', { type: 'button', 'aria-label': 'Iepriekšējā nedēļa', onclick: move(-7) }, '←')
        : null,
      h('span', null, `${longDate(span[0])}–${longDate(span[1])}`),
      view === 'week' ? h('button', { type: 'button', 'aria-label': 'Nākamā nedēļa', onclick: move(7) }, '→') : null,
    ),
    h(
      'button.zv-mine',
      {
        type: 'button',
        role: 'switch',
        'aria-checked': String(model.isMine),
        onclick: () => actions.choose({ isMine: !model.isMine }),
      },
      'Tikai mani ieraksti',
    ),
  );
}

const nothing = (text) => h('p.zv-none', null, text);

const row = (cells, kind) =>
  h(
    'div.zv-row',
    { role: 'row' },
    cells.map((cell) => h('div', { role: kind }, cell)),
  );

export function list({ className, subject, lessons, heads: listHeads, title = 'Stundu ieraksti' }, actions) {
  if (!className || !subject) return nothing('Vispirms izvēlieties klasi un mācību priekšmetu.');
  const heads = [
    ...['Stundas nr.', 'Stundas datums', 'Ieraksta veids', 'Mācību saturs', 'Mājas darbs', 'Plānotais rezultāts'],
    ...Object.values(parts),
    'Komentārs',
    'Ieraksta autors',
  ];
  const newestFirst = [...lessons].sort(
    (one, other) =>
      Number(Boolean(one.dateText)) - Number(Boolean(other.dateText)) || other.date.localeCompare(one.date),
  );
  const cells = (lesson) => [
    lesson.number === null ? '·' : String(lesson.number),
    h(
      'button.zv-date',
      { type: 'button', onclick: () => actions.open(lesson.id) },
      dateText(lesson),
      lesson.isDraft ? h('em', null, ' Melnraksts') : null,
    ),
    types[lesson.type] ?? lesson.type,
    h('article', { html: lesson.topic }),
    homeworkNodes(lesson),
    lesson.outcome,
    ...Object.keys(parts).map((part) => lesson.substitution.parts[part]),
    lesson.remarks,
    lesson.enteredBy,
  ];
  return h(
    'section.zv-list',
    null,
    h('h2', null, title),
    h(
      'div.zv-sheet.zv-sheet-list',
      { role: 'grid', 'aria-rowcount': String(lessons.length + 1) },
      row(listHeads(heads), 'columnheader'),
      newestFirst.map((lesson) => row(cells(lesson), 'gridcell')),
    ),
    lessons.length ? null : nothing('Ierakstu nav.'),
  );
}

export function grid({ className, subject, lessons, context, title = 'Žurnāls' }, actions) {
  if (!className || !subject) return nothing('Vispirms izvēlieties klasi un mācību priekšmetu.');
  const pupils = context.classes.find(({ name }) => name === className)?.pupils ?? [];
  const head = (lesson) => [
    h(
      'button.zv-lesson',
      { type: 'button', onclick: () => actions.open(lesson.id), title: lesson.type },
      lesson.dateText ?? shortDate(lesson.date),
      lesson.number === undefined ? null : [h('br'), lesson.number === null ? '·' : `(${lesson.number})`],
    ),
    lesson.type === 'Pārbaudes darbs' ? h('div.Tests', null, 'p.d.') : null,
  ];
  return h(
    'section.zv-marks',
    null,
    h('h2', null, title),
    h(
      'div.zv-sheet.zv-sheet-marks',
      { role: 'grid' },
      row(['Izglītojamais', ...lessons.map(head)], 'columnheader'),
      pupils.map((pupil, index) => {
        const marks = lessons.map(({ marks: own }) => h('span', { html: own[index] ?? '' }));
        return row([pupil, ...marks], 'gridcell');
      }),
    ),
  );
}

export function week({ className, lessons, span, context, title }) {
  if (!className) return nothing('Vispirms izvēlieties klasi.');
  const days = [0, 1, 2, 3, 4, 5, 6].map((step) => addDays(span[0], step));
  return h(
    'section.zv-week',
    null,
    title ? [h('h2', null, title), h('button', { type: 'button' }, 'Pievienot ierakstu')] : null,
    days
      .filter((day, index) => index < 5 || lessons.some(({ date }) => date === day))
      .map((day) => weekDay(day, lessons, context.today)),
  );
}

function weekDay(day, lessons, today) {
  const own = lessons
    .filter(({ date, dateText: unreadable }) => date === day && !unreadable)
    .sort((one, other) => (one.number ?? 99) - (other.number ?? 99));
  const cells = (lesson) => [
    lesson.number === null ? '·' : `${lesson.number}.`,
    h('strong', null, lesson.journalName, lesson.isDraft ? h('em', null, ' Melnraksts') : null),
    h('article', { html: lesson.topic }),
    homeworkNodes(lesson),
    lesson.remarks,
  ];
  return h(
    'article.zv-day',
    null,
    h('h3', null, `${capital(weekdayName(day))}, ${wordDate(day)} ${nearDay(day, today)}`.trim()),
    own.length
      ? h(
          'div.zv-sheet.zv-sheet-week',
          { role: 'table' },
          row(['Stunda', 'Mācību priekšmets', 'Stundas tēma', 'Mājas darbs', 'Komentārs'], 'columnheader'),
          own.map((lesson) => row(cells(lesson), 'cell')),
        )
      : nothing('Ierakstu nav.'),
  );
}

export function lessonWindow(lesson, { note }, actions) {
  const type = h(
    'select',
    { 'aria-label': 'Ieraksta veids' },
    Object.keys(types).map((name) => h('option', { selected: name === lesson.type }, name)),
  );
  const topic = h('div.zv-rich', { contenteditable: 'true', 'aria-label': 'Mācību saturs', html: lesson.topic });
  const outcome = h('textarea', { rows: '2', value: lesson.outcome });
  const homework = h('textarea', { rows: '3', value: lesson.homework });
  const remarks = h('textarea', { rows: '1', value: lesson.remarks });
  const inputs = Object.fromEntries(
    Object.keys(parts).map((part) => [part, h('input', { type: 'text', value: lesson.substitution.parts[part] })]),
  );
  const save = () => {
    const written = Object.fromEntries(Object.entries(inputs).map(([part, input]) => [part, input.value]));
    const values = { type: type.value, topic: topic.innerHTML, outcome: outcome.value, homework: homework.value };
    actions.save(lesson.id, {
      ...values,
      remarks: remarks.value,
      substitution: { text: Object.values(written).filter(Boolean).join(', '), parts: written },
    });
  };
  const pair = (label, ...controls) => [h('dt', null, label), h('dd', null, controls)];
  return h(
    'aside.zv-card',
    { 'aria-label': 'Stundas ieraksts' },
    h('button.zv-x', { type: 'button', 'aria-label': 'Aizvērt', onclick: actions.close }, '✕'),
    h('h2', null, 'Stundas ieraksts', lesson.isDraft ? h('em', null, ' Melnraksts') : null),
    h(
      'dl',
      null,
      pair('Stundas datums', dateText(lesson)),
      pair('Stundas nr.', lesson.number === null ? '·' : String(lesson.number)),
      pair('Ieraksta veids', type),
      pair('Mācību saturs', topic),
      pair('Mājas darbs', homework, lesson.homeworkFiles.map(fileLink)),
      pair('Plānotais rezultāts', outcome),
      pair('Komentārs', remarks),
    ),
    h(
      'fieldset',
      null,
      h('legend', null, 'Aizvietošana'),
      Object.entries(parts).map(([part, label]) => h('label', null, h('span', null, label), inputs[part])),
    ),
    h(
      'footer',
      null,
      h('button', { type: 'button', onclick: actions.close }, 'Atcelt'),
      h('button.zv-main', { type: 'button', onclick: save }, 'Saglabāt'),
      note ? h('output', null, note) : null,
    ),
  );
}
