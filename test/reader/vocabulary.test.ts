import { describe, expect, it } from 'vitest';
import {
  isAction,
  isAddText,
  isCancelledText,
  isDraftWord,
  isLoadingText,
  isNothingChosen,
  isPlaceholder,
  isTotalText,
  queryFilterId,
  queryLabelName,
  queryLessonType,
  queryTerm,
} from '@/utils/reader/vocabulary';

describe('queryLabelName', () => {
  it.each([
    ['Tēma', 'topic'],
    ['Tēma:', 'topic'],
    ['TEMA*', 'topic'],
    ['Te\u0304ma', 'topic'],
    ['Mācību stundas tēma', 'topic'],
    ['Tēma (SR)', 'topic'],
    ['Sasniedzamais rezultāts / Tēma', 'topic'],
    ['Mācību saturs', 'topic'],
    ['Temats', 'topic'],
    ['Meklēt tēmā', 'search'],
    ['Filtrēt pēc tēmas', 'search'],
    ['Vērtības un tikumi', 'values'],
    ['Vērtības, tikumi', 'values'],
    ['Sasniedzamie rezultāti', 'outcome'],
    ['S.R.', 'outcome'],
    ['Plānotais rezultāts', 'outcome'],
    ['Uzdots', 'homework'],
    ['Uzdots\u00a0mājās', 'homework'],
    ['Mājas darbs', 'homework'],
    ['Mājasdarbs', 'homework'],
    ['MD', 'homework'],
    ['Piezīmes', 'remarks'],
    ['Дата', 'date'],
    ['Тема урока', 'topic'],
    ['Домашнее задание', 'homework'],
    ['Задано', 'homework'],
    ['№ урока', 'number'],
    ['№ п/п', 'aside'],
    ['Срок сдачи', 'aside'],
    ['Предмет', 'subject'],
    ['Примечания', 'remarks'],
    ['Ученик', 'pupil'],
    ['Оценка', 'mark'],
    ['Заменяемый учитель', 'replacedTeacher'],
    ['Замещающий учитель', 'replacingTeacher'],
    ['Номер приказа', 'orderNumber'],
    ['Отправитель', 'letter'],
    ['Содержание', undefined],
    ['Datums', 'date'],
    ['Stundas datums', 'date'],
    ['Nr.', 'number'],
    ['Stundas nr.', 'number'],
    ['Stunda', 'number'],
    ['Rīkojuma Nr.', 'orderNumber'],
    ['Rīk. nr.', 'orderNumber'],
    ['Ieraksta veids', 'type'],
    ['Klase', 'class'],
    ['Priekšmets un telpa', 'subject'],
    ['Aizvietošana', 'substitution'],
    ['Aizvietotais skolotājs', 'replacedTeacher'],
    ['Aizvietojamais skolotājs', 'replacedTeacher'],
    ['Aizvietotais priekšmets', 'replacedSubject'],
    ['Aizvietojošais skolotājs', 'replacingTeacher'],
    ['Aizvieto', 'replacingTeacher'],
    ['Aizvietotājs', 'replacingTeacher'],
    ['Aizvietojošais priekšmets', 'replacingSubject'],
    ['Aizvietota stunda', 'substitution'],
    ['Kas aizvieto (skolotājs)', 'replacingTeacher'],
    ['Kas aizvieto (priekšmets)', 'replacingSubject'],
    ['Skolotājs, kuru aizvieto', 'replacedTeacher'],
    ['Priekšmets, kuru aizvieto', 'replacedSubject'],
    ['Iemesls (rīkojuma Nr.)', 'orderNumber'],
    ['Skolēns', 'pupil'],
    ['Vārds, uzvārds', 'pupil'],
    ['Atzīme', 'mark'],
  ])('%s is %s', (text, name) => {
    expect(queryLabelName(text)).toBe(name);
  });

  it.each([
    ['Nr.p.k.', 'aside'],
    ['Mājas darba termiņš', 'aside'],
    ['Uzdots līdz', 'aside'],
    ['Skolēnu skaits', 'aside'],
    ['Skolotājs', 'aside'],
    ['Metodika', 'aside'],
    ['Pielikumi', 'aside'],
    ['Zīmju reģistrs', undefined],
    ['Pārbaude', undefined],
    ['Temperatūra', undefined],
    ['Aizvietošanas metode', undefined],
  ])('%s is no field (%s)', (text, name) => {
    expect(queryLabelName(text)).toBe(name);
  });
});

describe('words', () => {
  it.each([
    ['Mācību stunda', 'lesson'],
    ['Māc.', 'lesson'],
    ['Pārbaudes darbs', 'test'],
    ['Pār.', 'test'],
    ['PD', 'test'],
    ['Formatīvā vērtēšana', 'formative'],
    ['Konsultācija', 'consultation'],
    ['Aizvietota stunda', 'substitution'],
    ['Pārrunas', undefined],
  ])('%s is of type %s', (text, type) => {
    expect(queryLessonType(text)).toBe(type);
  });

  it('knows narrowing filters', () => {
    expect(queryFilterId('Tikai mani ieraksti')).toBe('only-my-records');
    expect(queryFilterId('Tikai pārbaudes darbi')).toBe('only-tests');
    expect(queryFilterId('Tikai melnraksti')).toBe('only-drafts');
    expect(queryFilterId('Rādīt melnrakstus')).toBeUndefined();
  });

  it('tells the words of an interface from a person’s', () => {
    expect(isPlaceholder('Nav aizpildīts')).toBe(true);
    expect(isPlaceholder('nav')).toBe(false);
    expect(isAction('+ Pievienot tēmu')).toBe(true);
    expect(isAction('Labot')).toBe(true);
    expect(isAction('Labot kļūdas pārbaudes darbā')).toBe(false);
    expect(isNothingChosen('Visas klases')).toBe(true);
    expect(isNothingChosen('7.b')).toBe(false);
    expect(isLoadingText('Ielādējas...')).toBe(true);
    expect(isLoadingText('Lūdzu, uzgaidiet')).toBe(true);
    expect(isLoadingText('Lādēšanās un izlādēšanās')).toBe(false);
    expect(isDraftWord('[Melnraksts]')).toBe(true);
    expect(isDraftWord('Esejas melnraksts')).toBe(false);
  });
});

describe('isCancelledText', () => {
  it.each([
    'Stunda nenotika',
    'Stunda nenotika (ekskursija)',
    'Nenotiks stunda, skolotājs slims',
    'Nenotika',
    'STUNDA ATCELTA – karantīna',
    'Stunda ir atcelta',
    'Atcelta',
    'Atcelta (karantīna)',
    'Mācību stunda nenotiek',
    'Урок не состоялся',
    'Урок отменён',
  ])('is said by «%s»', (text) => {
    expect(isCancelledText(text)).toBe(true);
  });

  it.each([
    'Atcelta dzimtbūšana',
    'Dzimtbūšana atcelta Vidzemē',
    'Kā atcelt darbību',
    'Notika ekskursija',
    'Отмена крепостного права',
    '',
  ])('is not said by «%s»', (text) => {
    expect(isCancelledText(text)).toBe(false);
  });
});

describe('isAddText', () => {
  it.each([
    ['+', true],
    ['Pievienot', true],
    ['+ Jauns ieraksts', true],
    ['Pievienot jaunu stundu', true],
    ['Saglabāt', true],
    ['Labot', false],
    ['Pievienot tēmu', false],
    ['Jauns vārds', false],
  ])('«%s»: %s', (text, expected) => {
    expect(isAddText(text)).toBe(expected);
  });
});

describe('isTotalText', () => {
  it.each([
    ['Kopā', true],
    ['Kopā: 12 stundas', true],
    ['Pavisam', true],
    ['Итого', true],
    ['Kopābūšana', false],
    ['Kopīgs darbs', false],
    ['2.', false],
  ])('«%s»: %s', (text, expected) => {
    expect(isTotalText(text)).toBe(expected);
  });
});

describe('queryTerm', () => {
  it.each([
    ['I semestris', 'first'],
    ['1. sem.', 'first'],
    ['1. sem. vērtējums', 'first'],
    ['Semestris I', 'first'],
    ['II semestris', 'second'],
    ['2. semestra vērtējums', 'second'],
    ['Vērtējums II sem.', 'second'],
    ['Gads', 'year'],
    ['Gada vērtējums', 'year'],
    ['Galīgais vērtējums', 'year'],
    ['Gala atzīme', 'year'],
    ['Годовая', 'year'],
    ['Sem.', 'unsaid'],
    ['Semestra vērtējums', 'unsaid'],
    ['Semestris', undefined],
    ['Gada plāns', undefined],
    ['I grupa', undefined],
    ['Vērtējums', undefined],
  ])('%s', (head, term) => {
    expect(queryTerm(head)).toBe(term);
  });
});
