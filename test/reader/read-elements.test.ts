import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { line, readElements, readSteps } from '@/utils/reader/read-elements';
import { lineOf, pairsOf, parseWhole, read, row, tableOf } from './lists';
import { options, parsePage } from './saved-page';

const lesson = row('20.11.', 'Daļas');
const list = tableOf('Datums|Tēma', lesson);
const span = '<p>01.11.2025. – 30.11.2025.</p>';
const frame = '<iframe src="https://example.org/"></iframe>';
const problemsOf = (html: string): string[] =>
  read(html).problems.map(({ id, data }) => `${id} ${data ? JSON.stringify(data) : ''}`.trim());

describe('what a page is', () => {
  it.each<[string, string, string]>([
    ['a list', list, 'lesson-list'],
    ['nothing', '', 'unknown'],
    ['a text', '<p>Sveiki!</p>', 'unknown'],
    ['a list that stands, while something else loads', `${list}<p>Notiek ielāde</p>`, 'lesson-list'],
    ['a list that is still filled', `<div aria-busy="true">${list}</div>`, 'loading'],
    ['a list whose rows are still filled', list.replace('<tbody>', '<tbody aria-busy="true">'), 'loading'],
    ['a list beside a part that is still filled', `${list}<div aria-busy="true"></div>`, 'lesson-list'],
    ['nothing yet', '<p>Notiek ielāde...</p>', 'loading'],
    ['nothing yet, by a bar', '<div role="progressbar"></div>', 'loading'],
    ['nothing yet, in a frame', `<p>Notiek ielāde...</p>${frame}`, 'loading'],
    ['a form that asks for a password', '<form><input type="password"></form>', 'signed-out'],
    ['the words of a sign-in', '<p>Pieslēgties</p><button>Ieiet</button>', 'signed-out'],
    ['one word of a sign-in', '<p>Pieslēgties</p>', 'unknown'],
    ['the end of a session', '<p>Jūsu sesija ir beigusies</p>', 'signed-out'],
    ['a second factor', '<p>Divu faktoru autentifikācija</p>', 'signed-out'],
    ['a second factor on a button', '<button>Divu faktoru autentifikācija</button>', 'unknown'],
    ['a password beside a table', `<input type="password"><table>${row('a', 'b')}</table>`, 'unknown'],
    ['a password beside a list', `<input type="password">${list}`, 'lesson-list'],
    ['mail', '<h2>Pasts</h2>', 'not-a-journal'],
    ['mail in a line', '<p>Pasts</p>', 'unknown'],
    ['mail with a topic', `<h2>Pasts</h2>${pairsOf({ Tēma: 'a' })}`, 'unknown'],
    ['letters', tableOf('Sūtītājs|Datums', row('a', '20.11.')), 'not-a-journal'],
    ['a menu', '<a href="#">Pasts</a><a href="#">Iestatījumi</a><button>Profils</button>', 'unknown'],
    ['a frame that cannot be read', frame, 'unknown'],
  ])('%s', (_, html, page) => {
    expect(read(html).page).toBe(page);
  });

  it.each<[string, string, string]>([
    ['three words of a menu', '', 'not-a-journal'],
    ['two words of a menu', 'two', 'unknown'],
    ['beside a class and its subject', '<h1>7.b Matemātika</h1>', 'unknown'],
    ['beside a table of days', `<table>${row('20.11.', 'x', 'y')}${row('21.11.', 'x', 'y')}</table>`, 'unknown'],
    ['beside a table with one day', `<table>${row('20.11.', 'x', 'y')}${row('a', 'x', 'y')}</table>`, 'not-a-journal'],
    [
      'beside a table with days further down',
      `<table>${row('a', 'x', 'y').repeat(12)}${row('21.11.', 'x', 'y').repeat(3)}</table>`,
      'not-a-journal',
    ],
    ['beside heads that were understood', tableOf('Klase|Telpa', row('7.b', '1')), 'unknown'],
    ['beside labels of a lesson', pairsOf({ Uzdots: '' }), 'unknown'],
  ])('a start page: %s', (_, html, page) => {
    const menu = ['Pasts', 'Iestatījumi', 'Profils']
      .slice(html === 'two' ? 1 : 0)
      .map((word) => `<a href="#">${word}</a>`);
    const document = parsePage(`<nav>${menu.join('')}</nav>${html}\n`);
    expect(readElements(document, options).reading.page).toBe(page);
  });

  it('that could not be read gives nothing', () => {
    expect(read('<p>Sveiki!</p>')).toEqual({
      page: 'unknown',
      filters: [],
      entries: [],
      coverage: { seen: 0, read: 0, hidden: [], layout: 'unknown', confidence: 0 },
      problems: [],
    });
  });

  it('behind a frame is said', () => {
    expect(read(frame)).toMatchObject({
      coverage: { hidden: ['unreadable-frame'] },
      problems: [{ id: 'unreadable-frame' }],
    });
    expect(read(list + frame)).toMatchObject({ page: 'lesson-list', coverage: { hidden: ['unreadable-frame'] } });
    expect(problemsOf(span + list + frame)).toEqual(['unreadable-frame']);
    expect(read(list).coverage.hidden).toEqual([]);
  });

  it('that throws is unknown, and somebody is told', () => {
    const document = parsePage(list);
    const thrown: unknown[] = [];
    const fault = new Error('no body');
    Object.defineProperty(document, 'body', {
      get: () => {
        throw fault;
      },
    });
    const { reading, elements } = readElements(document, { ...options, onThrow: (error) => thrown.push(error) });
    expect([reading.page, elements.size, thrown]).toEqual(['unknown', 0, [fault]]);
    expect(readElements(document, options).reading.page).toBe('unknown');
  });

  it('is the surest of what it may be', () => {
    expect(line).toBe(0.5);
    const both = `${list}${pairsOf({ Datums: '21.11.2025.', Tēma: '<input value="b">', Uzdots: '<input>' })}`;
    expect(read(both)).toMatchObject({ page: 'lesson-window', coverage: { confidence: 0.95 } });
  });
});

describe('a reading in steps', () => {
  it('stops again and again, and every fifty entries', () => {
    const stepsOf = (count: number): number => {
      const rows = Array.from({ length: count }, (_, index) => row(`${String((index % 28) + 1)}.11.`, 'a'));
      const steps = readSteps(parsePage(`${tableOf('Datums|Tēma', ...rows)}\n`), options);
      let taken = 0;
      while (!steps.next().done) taken++;
      return taken;
    };
    const few = stepsOf(1);
    expect([stepsOf(49), stepsOf(50), stepsOf(149)].map((steps) => steps - few)).toEqual([0, 1, 2]);
    expect(few).toBeGreaterThan(8);
  });
});

describe('what a reading says of itself', () => {
  it.each<[string, string, string[]]>([
    ['a list of a known span', span + list, []],
    ['a list of no span', list, ['no-span']],
    ['a window has no span', pairsOf({ Datums: '20.11.2025.', Tēma: 'a', Uzdots: '' }), []],
    [
      'one day that is none',
      span + tableOf('Datums|Tēma', lesson, row('31.02.', 'a')),
      ['unreadable-dates {"count":1}'],
    ],
    [
      'two days that are none',
      span + tableOf('Datums|Tēma', lesson, lesson, row('31.02.', 'a'), row('', 'b')),
      ['unreadable-dates {"count":2}'],
    ],
    ['more rows', `${span}${list}<button>Rādīt vairāk</button>`, ['unloaded-rows']],
  ])('%s', (_, html, problems) => {
    expect(problemsOf(html)).toEqual(problems);
  });

  it('names a journal that is not said', () => {
    const problems = (title: string): string[] =>
      readElements(parsePage(`${title}${span}${list}\n`), options).reading.problems.map(({ id }) => id);
    expect(['<h1>7.b Matemātika</h1>', '<h1>7.b</h1>', '<h1>Matemātika</h1>', ''].map(problems)).toEqual([
      [],
      ['no-journal-name'],
      ['no-journal-name'],
      ['no-journal-name'],
    ]);
  });

  it('counts what it saw and what it read', () => {
    expect(read(span + tableOf('Datums|Tēma', lesson, lesson, row('31.02.', 'a'))).coverage).toEqual({
      seen: 3,
      read: 2,
      hidden: [],
      layout: 'lesson-list',
      confidence: 0.85,
    });
  });

  it('knows its section', () => {
    expect(read(`<h2>Dienasgrāmata</h2><button>Saglabāt</button>${list}`).section).toBe('diary');
    expect(read(list)).not.toHaveProperty('section');
  });
});

describe('the span of a reading', () => {
  const days = (...all: number[]): string =>
    tableOf('Datums|Tēma', ...all.map((day) => row(`${String(day)}.10.`, 'a')));
  const inside = Array.from({ length: 9 }, (_, index) => index + 1);
  const october = '<p>01.10.2025. – 15.10.2025.</p>';
  it.each<[string, string, boolean]>([
    ['with all days in it', october + days(1, 15), true],
    ['without a day', october + tableOf('Datums|Tēma'), true],
    ['with one day of ten outside', october + days(...inside, 16), true],
    ['with two of ten outside', october + days(...inside.slice(1), 16, 17), false],
    ['with one of two outside', october + days(1, 16), false],
  ])('%s is trusted or not', (_, html, isTrusted) => {
    expect(read(html).span).toEqual(isTrusted ? { from: '2025-10-01', to: '2025-10-15' } : undefined);
  });

  it('says nothing of an open lesson', () => {
    expect(read(span + pairsOf({ Datums: '20.11.2025.', Tēma: 'a', Uzdots: '' }))).not.toHaveProperty('span');
  });

  it('need not hold a school year’s first day for its marks', () => {
    expect(read(span + tableOf('Skolēns|I semestris', row('A', '8'))).span).toEqual({
      from: '2025-11-01',
      to: '2025-11-30',
    });
  });
});

describe('the filters of a reading', () => {
  const types =
    '<label>Stundas tips <select><option>Visi</option><option selected>Pārbaudes darbs</option></select></label>';
  const own = '<label><input type="checkbox" checked> Tikai mani ieraksti</label>';
  it.each<[string, string, string[]]>([
    ['none', list, []],
    ['a switch', own + list, ['only-my-records']],
    ['a type', types + list, ['only-tests']],
    ['both', own + types + list, ['only-my-records', 'only-tests']],
    [
      'a type twice',
      `<label><input type="checkbox" checked> Tikai pārbaudes darbi</label>${types}${list}`,
      ['only-tests'],
    ],
    [
      'a type in an open lesson is its own',
      pairsOf({ Datums: '20.11.2025.', Tips: '<select><option>PD</option></select>', Tēma: 'a', Uzdots: '' }),
      [],
    ],
  ])('%s', (_, html, filters) => {
    expect(read(html).filters).toEqual(filters);
  });
});

describe('the journal of a reading', () => {
  const of = (html: string): string | undefined => {
    const { journal } = read(html);
    return journal && [journal.className, journal.subject].join(' ');
  };
  it.each<[string, string, string | undefined]>([
    ['a list’s', list, '7.b Matemātika'],
    ['a list’s without an entry', tableOf('Datums|Tēma'), '7.b Matemātika'],
    ['a grid’s', tableOf('Skolēns|20.11.', row('A', 'n')), '7.b Matemātika'],
    ['a grid’s of terms', tableOf('Skolēns|I semestris', row('A', '8')), '7.b Matemātika'],
    ['a week’s', `<h2>20.11.2025.</h2>${tableOf('Nr.|Priekšmets|Tēma', row('2.', 'Fizika', 'a'))}`, undefined],
    ['an open lesson’s', pairsOf({ Datums: '20.11.2025.', Tēma: 'a', Uzdots: '' }), undefined],
    [
      'of several subjects',
      tableOf('Datums|Priekšmets|Tēma', row('20.11.', 'Fizika', 'a'), row('21.11.', 'Ķīmija', 'b')),
      undefined,
    ],
    [
      'of one subject, said in each row',
      tableOf('Datums|Priekšmets|Tēma', row('20.11.', 'Fizika', 'a'), row('21.11.', 'Fizika', 'b')),
      '7.b Fizika',
    ],
  ])('%s', (_, html, journal) => {
    expect(of(html)).toBe(journal);
  });

  it('without a subject is none', () => {
    const journal = (title: string) => readElements(parsePage(`${title}${list}\n`), options).reading.journal;
    expect([journal('<h1>7.b</h1>'), journal('<h1>Matemātika</h1>')]).toEqual([undefined, undefined]);
  });
});

describe('keys', () => {
  const keysOf = (html: string): string[] => read(html).entries.map(({ key }: Entry) => key);
  it('tell entries of one place apart', () => {
    const rows = [lesson, row('20.11.', 'Procenti'), row('21.11.', 'a'), row('31.02.', 'b'), lesson];
    expect(keysOf(tableOf('Datums|Tēma', ...rows))).toEqual([
      '7.b|Matemātika||2025-11-20||lesson|1',
      '7.b|Matemātika||2025-11-20||lesson|2',
      '7.b|Matemātika||2025-11-21||lesson|1',
      '7.b|Matemātika||||lesson|1',
      '7.b|Matemātika||2025-11-20||lesson|3',
    ]);
  });

  it('have number, group and class', () => {
    const head = 'Datums|Nr.|Klase|Priekšmets|Grupa|Tēma';
    expect(
      keysOf(
        tableOf(
          head,
          row('20.11.', '3.', '8.a', 'Fizika', '1. grupa', 'a'),
          row('20.11.', '·', '8.a', 'Fizika', '', 'a'),
        ),
      ),
    ).toEqual(['8.a|Fizika|1. grupa|2025-11-20|3|lesson|1', '8.a|Fizika||2025-11-20|·|lesson|1']);
  });

  it('lead to the elements that show the entries', () => {
    const { reading, elements } = readElements(parseWhole(list), options);
    expect(reading.entries.map(lineOf)).toEqual(['2025-11-20 | – | – | Daļas | –']);
    expect([...elements].map(([key, element]) => `${key} ${element.localName}`)).toEqual([
      '7.b|Matemātika||2025-11-20||lesson|1 tr',
    ]);
  });
});
