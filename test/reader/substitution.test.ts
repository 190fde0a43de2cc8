import { describe, expect, it } from 'vitest';
import type { Entry } from '@/utils/journal/entry';
import type { Field } from '@/utils/journal/field';
import {
  isSubstitutionText,
  parseSubstitution,
  substitutionParts,
  withSubstitution,
} from '@/utils/reader/substitution';

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
  ])('%s', (text) => {
    expect(isSubstitutionText(text)).toBe(true);
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
