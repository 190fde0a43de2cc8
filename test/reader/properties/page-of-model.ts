import fc from 'fast-check';
import type { Reading } from '@/utils/journal/reading';
import { journalModel, type JournalModel } from './journal-model';
import { layoutModel, type Layout } from './layout';
import { expectFields } from './printed-lesson';
import { renderJournal, shownColumns } from './render-journal';

/** A journal with a page that shows it. */
export interface ModelPage {
  model: JournalModel;
  layout: Layout;
  html: string;
  toString: () => string;
}

export const modelPage: fc.Arbitrary<ModelPage> = fc.tuple(journalModel, layoutModel).map(([model, layout]) => {
  const html = renderJournal(model, layout);
  return { model, layout, html, toString: () => `${JSON.stringify({ model, layout })}\n${html}` };
});

/** What a whole page says, in the words of its model: a reading is complete if it says the same. */
export function expectWhole({ model, layout }: ModelPage): unknown {
  const columns = shownColumns(model, layout);
  const isCard = layout.form === 'cards' || layout.form === 'dl';
  return {
    journal: [model.className, model.subject, model.suffix],
    span: model.span ?? null,
    filters: [],
    entries: model.lessons.map((lesson) => ({
      date: lesson.date,
      number: columns.includes('number') && !(isCard && lesson.number === null) ? lesson.number : undefined,
      type: columns.includes('type') ? lesson.type : undefined,
      fields: expectFields(lesson, columns, model),
    })),
  };
}

/** The same of a reading. */
export function summarise({ entries, span, filters, journal }: Reading): unknown {
  return {
    journal: [journal?.className, journal?.subject, journal?.suffix],
    span: span ?? null,
    filters,
    entries: entries.map(({ date, number, type, fields }) => ({
      date: date.state === 'filled' ? date.value : date.state,
      number: number && (number.state === 'filled' ? number.value : number.state),
      type: type && (type.state === 'filled' ? type.value : type.state),
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          field.state === 'filled' ? field.text : field.state === 'empty' ? null : field.state,
        ]),
      ),
    })),
  };
}
