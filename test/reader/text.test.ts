import { describe, expect, it } from 'vitest';
import { flatText, foldLabel, plainText } from '@/utils/reader/text';

describe('plainText', () => {
  it.each([
    ['', ''],
    ['  Tēma ', 'Tēma'],
    ['\n\tTēma\n', 'Tēma'],
    ['Mājas\u00A0darbs', 'Mājas darbs'],
    ['Mājas  \n  darbs', 'Mājas darbs'],
    ['Te\u0304ma', 'Tēma'],
    ['Tē\u200Bma', 'Tēma'],
    ['Tē\u00ADma', 'Tēma'],
    ['\u200E20.11.2025.\u200F', '20.11.2025.'],
    ['\uE001 Labot', 'Labot'],
    ['\uFEFF \uE001', ''],
    ['\u200B Tēma \u200B', 'Tēma'],
    ['16.–20. nov.', '16.–20. nov.'],
    ['Тема урока', 'Тема урока'],
  ])('%j: %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('flatText', () => {
  it.each([
    ['TĒMA', 'tema'],
    ['Mājas\u00A0darbs (ĢĶĻŅŠŪŽČ)', 'majas darbs (gklnsuzc)'],
    ['Te\u0304ma', 'tema'],
    ['Stunda 3', 'stunda 3'],
    ['ТЕМА', 'тема'],
  ])('%j: %j', (text, flat) => {
    expect(flatText(text)).toBe(flat);
    expect(flatText(text)).toHaveLength(plainText(text).length);
  });
});

describe('foldLabel', () => {
  it.each([
    ['Tēma:*', 'tema'],
    [' – Mājas darbs – ', 'majas darbs'],
    ['• Datums;', 'datums'],
    ['|Nr.|', 'nr'],
    ['e-klase', 'e-klase'],
    ['3. stunda', '3. stunda'],
    ['—:·', ''],
  ])('%j: %j', (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
  });
});
