import { h, longDate } from './dom.js';

const labels = {
  topic: 'Mēneša temats',
  childMessage: 'Ziņa bērnam',
  content: 'Saturs',
  values: 'Vērtības un tikumi',
  outcome: 'Sasniedzamie rezultāti',
  skills: 'Caurviju prasmes',
  extraInformation: 'Papildu informācija',
};

/** A group's plans: each month a table of labels and values below its name. */
export function plan({ plans }) {
  return h(
    'div.Plans',
    null,
    h('h1.Widget__Header', null, 'Mēneša plāns'),
    plans.map(({ month, theme, values }) =>
      h(
        'table.Plans__Table',
        null,
        h('tr', null, h('td', null, 'Mēnesis'), h('td', null, month)),
        theme ? h('tr', null, h('td', null, 'Temata laiks'), h('td', null, theme.map(longDate).join(' – '))) : null,
        Object.entries(labels).map(([name, label]) => h('tr', null, h('td', null, label), h('td', null, values[name]))),
      ),
    ),
  );
}
