import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import { substitutionParts, type Field } from '@/utils/journal/field';
import { isSubstitutionText, mayBeInPlaceOf, parseSubstitution, withSubstitution } from '@/utils/reader/substitution';

const whole = {
  replacedSubject: 'Matemātika',
  replacingSubject: 'Fizika',
  orderNumber: '1.09/214',
};

describe('parseSubstitution', () => {
  it.each([
    'Aizvietotais skolotājs: A. Ozola, priekšmets: Matemātika; aizvietojošais skolotājs: B. Liepa, priekšmets: Fizika; rīkojums Nr. 1.09/214',
    'Aizvietojošais skolotājs: B. Liepa (Fizika). Aizvietotais skolotājs: A. Ozola (Matemātika). Rīkojums: 1.09/214',
    'B. Liepa (Fizika) aizvieto A. Ozolu (Matemātika), rīk. Nr. 1.09/214',
    'B.Liepa (Fizika) aizvietoja A.Ozolu (Matemātika), rīkojuma numurs 1.09/214.',
    'Baiba Liepa (Fizika) aizvieto Annu Ozolu (Matemātika). Rīk.1.09/214',
    'Aizvietota stunda: A. Ozolas (Matemātika) vietā B. Liepa (Fizika). Rīk. 1.09/214',
    'Aizvieto: Baiba Liepa (Fizika); aizvietots: Anna Ozola (Matemātika); rīk.: 1.09/214',
    'Daļas. B. Liepa (Fizika) aizvieto A. Ozolu (Matemātika) (rīkojums Nr. 1.09/214)',
  ])('%s', (text) => {
    const { parts, doubtful } = parseSubstitution(text);
    expect(parts).toMatchObject(whole);
    expect(parts.replacedTeacher).toMatch(/Ozol/);
    expect(parts.replacingTeacher).toMatch(/Liepa/);
    expect(doubtful.filter((part) => parts[part] === undefined)).toEqual([]);
  });

  it('says what an understood form leaves out', () => {
    const { parts, doubtful } = parseSubstitution('B. Liepa aizvieto A. Ozolu (Matemātika)');
    expect(Object.keys(parts).sort()).toEqual(['replacedSubject', 'replacedTeacher', 'replacingTeacher']);
    expect(doubtful).toEqual([]);
  });

  it('doubts the side with words that it did not understand', () => {
    expect(parseSubstitution('B. Liepa (Fizika) aizvieto A. Ozolu matemātikā, rīk. Nr. 1.09/214').doubtful).toContain(
      'replacedSubject',
    );
    expect(
      parseSubstitution('B. Liepa (Fizika) aizvieto A. Ozolu (Matemātika), rīkojums tiks precizēts').doubtful,
    ).toEqual(['orderNumber']);
    expect(
      parseSubstitution('Aizvietotais skolotājs: A. Ozola, Matemātika; aizvietojošais skolotājs: B. Liepa, Fizika')
        .doubtful,
    ).toEqual(expect.arrayContaining(['replacedSubject', 'replacingSubject']));
    expect(
      parseSubstitution('Aizvietotais skolotājs: A. Ozola priekšmets: Matemātika aizvietojošais skolotājs: B. Liepa')
        .doubtful,
    ).toContain('replacingTeacher');
    expect(
      parseSubstitution('Stundu aizvieto B. Liepa (Fizika) A. Ozolas (Matemātika) vietā, rīk. Nr. 1.09/214').doubtful,
    ).toEqual(expect.arrayContaining(['replacingTeacher', 'replacingSubject']));
    expect(parseSubstitution('Halogēni aizvieto ūdeņradi').doubtful).toEqual([...substitutionParts]);
    expect(parseSubstitution('Aizvieto B. Liepa').doubtful).toContain('replacedTeacher');
    expect(parseSubstitution('Ozolas stundu vada Liepa').doubtful).toEqual([...substitutionParts]);
  });
});

/** Each note, what it says of the substituted teacher (`of`) and the substituting one (`by`), and what stays open. */
describe('a note', () => {
  const [of, by] = [['replacedTeacher', 'replacedSubject'] as const, ['replacingTeacher', 'replacingSubject'] as const];
  const [number, everything] = ['orderNumber', [...substitutionParts]];

  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'Aizvietojošais skolotājs: B. Liepa (Fizika). Aizvietotais skolotājs: A. Ozola (Matemātika). Rīkojums: 1.09/214',
      { of: 'A. Ozola', ofs: 'Matemātika', by: 'B. Liepa', bys: 'Fizika', number: '1.09/214' },
      [],
    ],
    [
      'Skolotāja Liepa (Fizika) aizvieto skolotāju Ozolu (Matemātika). Rīkojuma Nr.: 12-v',
      { of: 'skolotāju Ozolu', ofs: 'Matemātika', by: 'Skolotāja Liepa', bys: 'Fizika', number: '12-v' },
      [],
    ],
    ['B. Liepa – aizvieto: A. Ozolu. Rīk. Nr. A12.', { of: 'A. Ozolu', by: 'B. Liepa', number: 'A12' }, []],
    ['B. Liepa aizvieto A. Ozolu, Nr. 12', { of: 'A. Ozolu', by: 'B. Liepa' }, of],
    ['B. Liepa aizvieto A. Ozolu, Nr.: 1.09/214', { of: 'A. Ozolu', by: 'B. Liepa', number: '1.09/214' }, []],
    ['A. Ozolas vietā – B. Liepa (Fizika)', { of: 'A. Ozolas', by: 'B. Liepa', bys: 'Fizika' }, []],
    ['Annas Ozolas (Matemātika) vieta: Baiba Liepa', { of: 'Annas Ozolas', ofs: 'Matemātika', by: 'Baiba Liepa' }, []],
    [
      'Stunda aizvietota, skolotāja A. Ozolas vietā skolotāja B. Liepa, pec rīkojuma numurs 5',
      { of: 'skolotāja A. Ozolas', by: 'skolotāja B. Liepa', number: '5' },
      [],
    ],
    ['Aizvietotais skolotājs: nav; aizvietojošais skolotājs: B. Liepa; priekšmets: –', { by: 'B. Liepa' }, []],
    ['Aizvietotais skolotājs: A. Ozola; Piezīme: slima', { of: 'A. Ozola' }, of],
    ['Aizvietotais skolotājs: A. Ozola; iemesls nav zināms', { of: 'A. Ozola' }, of],
    ['Aizvietotais skolotājs: A. Ozola; xyz: slima', { of: 'A. Ozola' }, [...of, ...by]],
    ['Aizvietotais skolotājs: (Matemātika)', { ofs: 'Matemātika' }, []],
    ['Rīkojums: 5; aizvieto: B. Liepa', { by: 'B. Liepa', number: '5' }, []],
    ['Rīkojums: tiks precizēts; aizvieto: B. Liepa (Fizika)', { by: 'B. Liepa', bys: 'Fizika' }, [number]],
    ['Rīkojums Nr. 5', { number: '5' }, []],
    ['Stunda aizvietota. Rīkojums Nr. 5', { number: '5' }, []],
    ['Stundu aizvietoja cita skolotāja, pēc rīk. 7', { number: '7' }, []],
    ['Stunda aizvietota 12', {}, everything],
    [
      'B. Liepa aizvieto A. Ozolu (Matemātika) saskaņā ar rīkojumu Nr. 5',
      { of: 'A. Ozolu', ofs: 'Matemātika', by: 'B. Liepa', number: '5' },
      [],
    ],
    ['B. Liepa aizvieto A. Ozolu; C. Kalns palīdz', { of: 'A. Ozolu', by: 'B. Liepa' }, [...of, ...by]],
    ['Fizikā B. Liepa aizvieto A. Ozolu', { of: 'A. Ozolu', by: 'B. Liepa' }, by],
    ['B. Liepa aizvieto A. Ozolu bioloģijā', { of: 'A. Ozolu', by: 'B. Liepa' }, of],
    ['Tēma: Daļas. B. Liepa aizvieto A. Ozolu. Labi! Rīk. Nr. 5', { of: 'A. Ozolu', by: 'B. Liepa', number: '5' }, []],
    ['B. Liepa () aizvieto A. Ozolu (–)', { of: 'A. Ozolu', by: 'B. Liepa' }, []],
    ['Liepa aizvieto Ozolu, rīkojums Nr. 5', { of: 'Ozolu', by: 'Liepa', number: '5' }, []],
    ['Liepa aizvieto, rīkojums Nr. 5', { by: 'Liepa', number: '5' }, []],
    ['Aizvieto Liepu, rīkojums Nr. 5', { number: '5' }, everything],
    ['Vietā B. Liepa. Rīkojums ar prezidentu', {}, everything],
    ['', {}, []],
  ])('%s', (text, said, open) => {
    const { parts, doubtful } = parseSubstitution(text);
    expect({
      ...(parts.replacedTeacher && { of: parts.replacedTeacher }),
      ...(parts.replacedSubject && { ofs: parts.replacedSubject }),
      ...(parts.replacingTeacher && { by: parts.replacingTeacher }),
      ...(parts.replacingSubject && { bys: parts.replacingSubject }),
      ...(parts.orderNumber && { number: parts.orderNumber }),
    }).toEqual(said);
    expect([...doubtful].sort()).toEqual([...open].sort());
  });
});

describe('a note that says less than it may', () => {
  it('leaves the other side open', () => {
    expect(parseSubstitution('A. Ozolas (Matemātika) vietā. Rīkojums Nr. 5').doubtful).toEqual([
      'replacingTeacher',
      'replacingSubject',
    ]);
    expect(parseSubstitution('B. Liepa (Fizika). A. Ozolas vietā. Rīk. Nr. 5').doubtful).toContain('replacedSubject');
  });

  it('reads capitals as it reads letters', () => {
    expect(parseSubstitution('B. LIEPA (FIZIKA) AIZVIETO A. OZOLU (MATEMĀTIKA), RĪKOJUMS NR. 1.09/214')).toEqual({
      parts: {
        replacedTeacher: 'A. Ozolu',
        replacedSubject: 'Matemātika',
        replacingTeacher: 'B. Liepa',
        replacingSubject: 'Fizika',
        orderNumber: '1.09/214',
      },
      doubtful: [],
    });
  });
});

describe('isSubstitutionText', () => {
  it.each([
    'Aizvietošanas metode vienādojumu sistēmās',
    'Mainīgā aizvietošana ar skaitli',
    'SR: aizvieto mainīgo ar skaitli',
    'Halogēni aizvieto ūdeņradi',
    'Vietniekvārds aizvieto lietvārdu',
    'Broms aizvieto jodu (halogēni)',
    'Metāls Fe aizvieto Cu',
    'Rīkojums par ekskursiju',
    'Darba vietā Rīgā',
    'Darba vietā. Rīkojums Nr. 5 par drošību',
    'DAĻAS AIZVIETO PROCENTUS',
    'HALOGĒNI AIZVIETO ŪDEŅRADI',
    'aizvieto',
    'Aizvietošana',
    'Neaizvieto rīk. 5',
    'Li aizvieto Oz',
    'A. Ozolas vietā B. Liepa',
    'Darba vietā rīkojums',
    '',
  ])('not %s', (text) => {
    expect(isSubstitutionText(text)).toBe(false);
  });

  it.each([
    'Stunda aizvietota',
    'B. Liepa aizvieto A. Ozolu',
    'B. LIEPA AIZVIETO A. OZOLU',
    'A. OZOLAS VIETĀ B. LIEPA, RĪK. NR. 5',
    'A. Ozolas vietā. Rīkojums Nr. 5',
    'Liepa aizvieto Ozolu',
    'Baiba Liepa aizvieto skolotāju',
    'Aizvietojošā skolotāja B. Liepa',
    'Aizvietošana, rīk. Nr. 5',
    'Aizvietojamo stundu vada cits',
    'Aizvietojošo mācību pedagogu meklē',
    'Stundas tika aizvietota',
    'Stunda ir aizvietota',
    'Aizvietotāja B. Liepa',
    'Aizvieto, rīkojums 5',
    'Aizvietoja, rīk. 5',
    'Rīkojuma aizvietošana',
    'Lie aizvieto Ozo',
    'Anna Ozola aizvieto',
  ])('%s', (text) => {
    expect(isSubstitutionText(text)).toBe(true);
  });

  it.each([
    ['aizvieto', true],
    ['Šodien aizvietoja mani', true],
    ['Aizvietošana', true],
    ['Aizvietošanas metode', false],
    ['Metodes aizvietošana', false],
    ['Neaizvieto', false],
  ])('«%s» among remarks: %s', (text, expected) => {
    expect(isSubstitutionText(text, true)).toBe(expected);
  });

  it.each([
    ['Ozolas vietā. Rīkojums Nr. 5', true],
    ['Ozolas vieta, rīk 5', true],
    ['OZOLAS VIETĀ. RĪKOJUMS NR. 5', true],
    ['Ozolas vietā', false],
    ['Vietas rīkojums', false],
    ['Ozolas rīkojums Nr. 5', false],
  ])('«%s» may be in place of somebody: %s', (text, expected) => {
    expect(mayBeInPlaceOf(text)).toBe(expected);
  });
});

describe('withSubstitution', () => {
  const filled = (text: string): Field => ({ state: 'filled', text, value: text });
  const states = (fields: Entry['fields'], isTyped = false): Record<string, string> => {
    const result = withSubstitution({ fields, isTyped });
    return Object.fromEntries(Object.entries(result).map(([name, field]) => [name, field.state]));
  };

  it.each(['Stunda aizvietota', 'Stundu aizvieto cits skolotājs.'])('finds nobody named in a remark: %s', (remark) => {
    expect(states({ topic: filled('Daļas'), remarks: filled(remark) })).toMatchObject({
      substitution: 'filled',
      replacedTeacher: 'empty',
      replacingTeacher: 'empty',
      orderNumber: 'empty',
    });
  });

  it('keeps no name of a teacher in its own fields', () => {
    const fields = withSubstitution({
      fields: { replacedTeacher: { state: 'filled', text: 'A. Ozola', value: 'A. Ozola' } },
      isTyped: false,
    });
    expect(JSON.stringify(fields)).not.toContain('Ozola');
    expect(fields.replacedTeacher).toEqual({ state: 'filled', text: '', value: '' });
  });

  it('leaves out what may stand elsewhere', () => {
    expect(states({ topic: filled('Daļas') }, true)).toEqual({ topic: 'filled', substitution: 'filled' });
    expect(states({ topic: filled('Daļas'), remarks: { state: 'empty' } }, true)).toMatchObject({
      orderNumber: 'empty',
    });
  });

  it('takes a column first, then a text', () => {
    expect(
      states({
        remarks: filled('B. Liepa (Fizika) aizvieto A. Ozolu'),
        orderNumber: { state: 'empty' },
        replacedSubject: filled('Mūzika'),
      }),
    ).toEqual({
      remarks: 'filled',
      substitution: 'filled',
      replacedTeacher: 'filled',
      replacedSubject: 'filled',
      replacingTeacher: 'filled',
      replacingSubject: 'filled',
      orderNumber: 'empty',
    });
  });

  const none: Field = { state: 'empty' };
  const unread: Field = { state: 'unreadable', text: '?' };
  const told = filled('B. Liepa (Fizika) aizvieto A. Ozolu (Matemātika), rīk. Nr. 5');
  const whole = 'filled of+ ofs+ by+ bys+ nr+';
  const nobody = 'filled of· ofs· by· bys· nr·';

  /** The substitution's place, then the parts that stand there: `+` filled, `·` empty, `?` not understood. */
  const brief = (fields: Entry['fields'], isTyped = false): string => {
    const result = withSubstitution({ fields, isTyped });
    const signs = { filled: '+', empty: '·', unreadable: '?' };
    const parts = (['of', 'ofs', 'by', 'bys', 'nr'] as const).map((short, index) => {
      const field = result[substitutionParts[index] ?? 'orderNumber'];
      return field ? ` ${short}${signs[field.state]}` : '';
    });
    return `${result.substitution?.state ?? 'absent'}${parts.join('')}`;
  };

  it.each<[string, Entry['fields'], string]>([
    ['a remark that tells all', { remarks: told }, whole],
    ['a topic that tells all', { topic: told }, whole],
    ['its own place that tells all', { substitution: told }, whole],
    ['a topic that only has the word', { topic: filled('Aizvietošanas metode'), remarks: none }, 'absent'],
    [
      'a topic that only has the word, beside a told one',
      { topic: filled('Aizvietošanas metode'), remarks: told },
      whole,
    ],
    ['its own place that says no', { substitution: filled('–') }, 'empty'],
    ['its own place that is empty', { substitution: none }, 'empty'],
    ['its own place that was not understood', { substitution: unread }, 'unreadable'],
    ['its own place with a flag, and no remarks', { substitution: filled('Jā') }, 'filled'],
    ['its own place with a flag, and empty remarks', { substitution: filled('Ir'), remarks: none }, nobody],
    ['its own place with a flag, and remarks that tell', { substitution: filled('x'), remarks: told }, whole],
    [
      'its own place with words that are no flag',
      { substitution: filled('Ir skolotāja Liepa') },
      'filled of? ofs? by? bys? nr?',
    ],
    ['its own place with words like a flag’s', { substitution: filled('Kafija') }, 'filled of? ofs? by? bys? nr?'],
    ['its own place with a number only', { substitution: filled('Rīkojums Nr. 5') }, 'filled of· ofs· by· bys· nr+'],
    ['its own place with a word like «no»', { substitution: filled('Neilands') }, 'filled of? ofs? by? bys? nr?'],
    ['a remark that says no, beside a flag', { substitution: filled('Jā'), remarks: filled('nav') }, nobody],
    [
      'a remark of other words, beside a flag',
      { substitution: filled('Jā'), remarks: filled('Slima Liepa') },
      'filled of? ofs? by? bys? nr?',
    ],
    [
      'a remark that leaves the other side open',
      { remarks: filled('A. Ozolas (Matemātika) vietā. Rīkojums Nr. 5') },
      'filled of+ ofs+ by? bys? nr+',
    ],
    ['a remark that may be about a place of work', { remarks: filled('Darba vietā. Rīkojums Nr. 5') }, 'unreadable'],
    ['a topic that may be about a place of work', { topic: filled('Darba vietā. Rīkojums Nr. 5') }, 'unreadable'],
    ['a column that names somebody', { replacedTeacher: filled('A. Ozola') }, 'filled of+'],
    ['a column that says no', { replacedTeacher: filled('–'), orderNumber: none }, 'empty of· nr·'],
    [
      'a column that was not understood, beside a flag',
      { substitution: filled('Jā'), orderNumber: unread },
      'filled nr?',
    ],
    ['a column that is empty, beside a told remark', { remarks: told, orderNumber: none }, whole],
    ['a column with a number in words', { orderNumber: filled('rīkojums tiks precizēts') }, 'filled nr?'],
    ['a column with a number', { orderNumber: filled('Nr. 5') }, 'filled nr+'],
    ['nothing', {}, 'absent'],
  ])('%s', (_, fields, expected) => {
    expect(brief(fields)).toBe(expected);
  });

  it('of a lesson whose type says so, without a word', () => {
    expect(brief({}, true)).toBe('filled');
    expect(brief({ remarks: none }, true)).toBe(nobody);
  });

  it('has an empty place where nothing was substituted', () => {
    expect(states({ topic: filled('Daļas'), orderNumber: { state: 'empty' } })).toEqual({
      topic: 'filled',
      orderNumber: 'empty',
      substitution: 'empty',
    });
    expect(states({ substitution: filled('Nē') })).toEqual({ substitution: 'empty' });
    expect(states({ topic: filled('Daļas') })).toEqual({ topic: 'filled' });
  });
});
