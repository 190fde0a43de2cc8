import { addDays, h, longDate, monday } from './dom.js';
import { listHeads } from './list-heads.js';
import * as skinA from './skin-a.js';
import * as skinB from './skin-b.js';

const periods = {
  year: 'Mācību gads',
  sem1: 'I semestris',
  sem2: 'II semestris',
  month: 'Šis mēnesis',
  week: 'Šī nedēļa',
};

const root = document.querySelector('body > div');
const fixed = new URLSearchParams(location.search);
const skin = fixed.get('skin') === 'b' ? skinB : skinA;
/** With words=unknown or words=synonyms the list's heads are other words than usual. */
const words = fixed.get('words');
/** With quiet=1 class, subject, period and filter change without a change of the address. */
const isQuiet = fixed.get('quiet') === '1';

const state = { context: null, lessons: [], records: [], isLoading: true, note: '', turn: 0 };
const blocks = { filters: h('div'), view: h('div'), main: h('div'), content: h('div'), window: null };

function readAddress() {
  const params = new URLSearchParams(location.search);
  const view = location.pathname.split('/')[2] || 'grid';
  const chosen = {
    className: params.get('class') ?? '',
    subject: params.get('subject') ?? '',
    period: params.get('period') ?? 'year',
    isMine: params.get('mine') === '1',
    kind: params.get('kind') ?? 'inspections',
    weekFrom: monday(params.get('date') ?? state.context.today),
  };
  return { view, openId: params.get('lesson'), chosen };
}

function address() {
  const params = new URLSearchParams();
  if (state.className) params.set('class', state.className);
  if (state.subject) params.set('subject', state.subject);
  if (state.period !== 'year') params.set('period', state.period);
  if (state.isMine) params.set('mine', '1');
  if (state.view === 'week') params.set('date', state.weekFrom);
  if (state.view === 'register') params.set('kind', state.kind);
  if (state.openId) params.set('lesson', state.openId);
  if (skin === skinB) params.set('skin', 'b');
  if (words) params.set('words', words);
  if (isQuiet) params.set('quiet', '1');
  return `/journal/${state.view}?${params}`;
}

/** The days that the chosen period covers; the page states them. */
function span() {
  const { year, today } = state.context;
  if (state.view === 'week') return [state.weekFrom, addDays(state.weekFrom, 6)];
  if (state.period === 'sem1') return year.semesters[0];
  if (state.period === 'sem2') return year.semesters[1];
  if (state.period === 'week') return [monday(today), addDays(monday(today), 6)];
  if (state.period === 'month') {
    const first = `${today.slice(0, 8)}01`;
    return [first, addDays(`${addDays(first, 31).slice(0, 8)}01`, -1)];
  }
  return [year.start, year.statedEnd];
}

const api = async (path, options) => {
  const response = await fetch(path, options);
  if (response.redirected || response.status === 401) {
    location.href = '/LogOn';
    return new Promise(() => {});
  }
  return response.json();
};

async function load() {
  const turn = ++state.turn;
  state.isLoading = true;
  state.note = '';
  render();
  const [from, to] = span();
  const query = new URLSearchParams({ class: state.className, from, to });
  if (state.view !== 'week') query.set('subject', state.subject);
  if (state.isMine) query.set('mine', '1');
  const isComplete = state.className && (state.subject || state.view === 'week');
  if (state.view === 'register') {
    const isChosen = state.className || state.kind === 'work';
    const own = new URLSearchParams({ kind: state.kind, class: state.className, from, to });
    const records = isChosen ? await api(`/api/journal-register/items?${own}`) : [];
    if (turn !== state.turn) return;
    Object.assign(state, { records, lessons: [], isLoading: false });
    render();
    return;
  }
  const lessons = isComplete ? await api(`/api/journal-lesson/items?${query}`) : [];
  if (turn !== state.turn) return;
  state.lessons = lessons;
  state.isLoading = false;
  render();
}

const actions = {
  choose(change) {
    Object.assign(state, change, { openId: null });
    if (change.className && !subjects().includes(state.subject)) state.subject = '';
    if (!isQuiet) history.pushState(null, '', address());
    load();
  },
  show(view, kind = state.kind) {
    Object.assign(state, { view, kind, openId: null });
    history.pushState(null, '', address());
    load();
  },
  open(id) {
    state.openId = id;
    state.note = '';
    history.pushState({ isLesson: true }, '', address());
    renderWindow();
  },
  close() {
    if (history.state?.isLesson) return history.back();
    state.openId = null;
    history.pushState(null, '', address());
    renderWindow();
  },
  async save(id, values) {
    blocks.window?.classList.add('is-saving');
    const saved = await api(`/api/journal-lesson/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    });
    state.lessons = state.lessons.map((lesson) => (lesson.id === id ? saved : lesson));
    state.note = 'Saglabāts.';
    renderView();
    renderWindow();
  },
};

const subjects = () =>
  state.context.journals.filter(({ className }) => className === state.className).map(({ name }) => name);

function render() {
  renderFilters();
  renderView();
  renderWindow();
}

const model = () => ({ ...state, periods, span: span(), subjects: subjects(), longDate });

function renderFilters() {
  const next = skin.filters(model(), actions);
  blocks.filters.replaceWith(next);
  blocks.filters = next;
}

function renderView() {
  const next = state.isLoading ? skin.loading() : skin[state.view]({ ...model(), heads: listHeads(words) }, actions);
  blocks.view.replaceWith(next);
  blocks.view = next;
}

function renderWindow() {
  const lesson = state.isLoading ? undefined : state.lessons.find(({ id }) => id === state.openId);
  const next = lesson ? skin.lessonWindow(lesson, model(), actions) : null;
  if (blocks.window && next) blocks.window.replaceWith(next);
  else if (blocks.window) blocks.window.remove();
  else if (next) blocks.content.append(next);
  blocks.window = next;
}

addEventListener('popstate', () => {
  const { view, openId, chosen } = readAddress();
  const before = JSON.stringify([
    state.view,
    state.kind,
    state.className,
    state.subject,
    state.period,
    state.isMine,
    state.weekFrom,
  ]);
  Object.assign(state, { view, openId }, isQuiet ? {} : chosen);
  const after = JSON.stringify([
    state.view,
    state.kind,
    state.className,
    state.subject,
    state.period,
    state.isMine,
    state.weekFrom,
  ]);
  if (before === after) renderWindow();
  else load();
});

async function start() {
  root.replaceChildren(skin.loading());
  state.context = await api('/api/user-context');
  const { view, openId, chosen } = readAddress();
  Object.assign(state, { view, openId }, chosen);
  blocks.main.append(blocks.filters, blocks.view);
  blocks.content.append(blocks.main);
  root.replaceChildren(skin.frame(blocks.content, state.context));
  await load();
}

start();
