import { h, longDate } from './dom.js';

const labels = {
  topic: 'Temats',
  childMessage: 'Ziņa bērnam',
  values: 'Vērtības, tikumi',
  content: 'Mācību saturs',
  outcome: 'Bērnam sasniedzamie rezultāti',
  skills: 'Caurviju prasmes',
  extraInformation: 'Papildu informācija',
};

/** A group's plans: each month a list of terms below its name. */
export function plan({ plans }) {
  const pair = (label, value) => [h('dt', null, label), h('dd', null, value)];
  return h(
    'section.zv-plans',
    null,
    h('h2', null, 'Mēneša plāns'),
    plans.map(({ month, theme, values }) =>
      h(
        'section.zv-plan',
        null,
        h('h3', null, month),
        h(
          'dl',
          null,
          theme ? pair('Temata laiks', theme.map(longDate).join(' – ')) : null,
          Object.entries(labels).map(([name, label]) => pair(label, values[name])),
        ),
      ),
    ),
  );
}
