import type { IsoDate } from '@/utils/journal/field';
import { getWeekday } from '@/utils/calendar/days';
import { fieldColumns, type ColumnName, type FieldColumn, type JournalModel, type LessonModel } from './journal-model';
import { wordOf, type Layout } from './layout';
import { printFields } from './printed-lesson';

const months =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(' ');
const weekdays = 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena'.split(' ');
const longTypes = {
  lesson: 'Mācību stunda',
  test: 'Pārbaudes darbs',
  formative: 'Formatīvā vērtēšana',
  consultation: 'Konsultācija',
  substitution: 'Aizvietošana',
  other: 'Cits',
};
const shortTypes = {
  lesson: 'Māc.',
  test: 'PD',
  formative: 'FV',
  consultation: 'Konsult.',
  substitution: 'Aizviet.',
  other: 'Cits',
};

/** A day in a printed form; a leading zero is part of the form's `dd`. */
export function printDate(date: IsoDate, form: Layout['date']): string {
  const [yyyy = '', mm = '', dd = ''] = date.split('-');
  const names: Record<string, string> = {
    yyyy,
    mm,
    dd,
    yy: yyyy.slice(2),
    d: String(Number(dd)),
    month: months[Number(mm) - 1] ?? '',
    weekday: weekdays[getWeekday(date) - 1] ?? '',
  };
  return form.replace(/\b(yyyy|yy|mm|month|dd|d|weekday)\b/g, (name) => names[name] ?? name);
}

/** The columns that a page of this layout shows: a table of one day needs numbers to tell a lesson that is still blank. */
export function shownColumns({ columns }: JournalModel, { form }: Layout): readonly ColumnName[] {
  const isByDay = form === 'day-tables' || form === 'day-rows';
  if (form === 'cards' || form === 'dl') return columns.filter((name) => name !== 'deeds');
  if (!isByDay) return columns;
  const others = columns.filter((name) => name !== 'date');
  return others.includes('number') ? others : ['number', ...others];
}

function isField(column: ColumnName): column is FieldColumn {
  return (fieldColumns as readonly string[]).includes(column);
}

/** Renders a journal. Lessons carry `data-nth`, columns and labelled values `data-column`: the reader knows neither. */
export function renderJournal(model: JournalModel, layout: Layout): string {
  const renderer = new Renderer(model, layout);
  return `<!DOCTYPE html><html lang="lv"><head><title>Žurnāls</title></head><body>${renderer.page()}\n</body></html>`;
}

class Renderer {
  private readonly columns: readonly ColumnName[];

  constructor(
    private readonly model: JournalModel,
    private readonly layout: Layout,
  ) {
    this.columns = shownColumns(model, layout);
  }

  page(): string {
    const main = `<div class="name" data-class="${this.model.className}" data-subject="${this.model.subject}">${this.name()}</div>${this.span()}<div class="journal">${this.journal()}</div>`;
    if (!this.layout.isFramed) return main;
    return `<header><nav><a href="#a">Sākums</a><a href="#b">Saziņa</a><a href="#c">Žurnāli</a></nav></header><main>${main}</main><footer>© E-klase</footer>`;
  }

  private name(): string {
    const { className, suffix } = this.model;
    const subject = this.model.subject + (suffix ? ` (${suffix})` : '');
    const select = (text: string): string => `<select><option>${text}</option><option>Cits</option></select>`;
    switch (this.layout.name) {
      case 'line':
        return `<h1>${className} ${subject}</h1>`;
      case 'line-turned':
        return `<h2>${subject}, ${className} klase</h2>`;
      case 'two-headings':
        return `<h1>${className}</h1><h2>${subject}</h2>`;
      case 'selects':
        return `<label>Klase ${select(className)}</label><label>Priekšmets ${select(subject)}</label>`;
      case 'dl':
        return `<dl><dt>Klase</dt><dd>${className}</dd><dt>Priekšmets</dt><dd>${subject}</dd></dl>`;
      case 'labels':
        return `<p>Klase: ${className}</p><p>Mācību priekšmets: ${subject}</p>`;
      case 'journal':
        return `<div><label>Žurnāls ${select(`${className} ${subject}`)}</label></div>`;
    }
  }

  private span(): string {
    const { span } = this.model;
    if (!span) return '';
    const [from, to] = [printDate(span.from, 'dd.mm.yyyy.'), printDate(span.to, 'dd.mm.yyyy.')];
    switch (this.layout.span) {
      case 'line':
        return `<p class="span">${from} – ${to}</p>`;
      case 'input':
        return `<label class="span">Periods <input value="${from} - ${to}"></label>`;
      case 'two-inputs':
        return `<div class="span"><label>No <input value="${span.from}" type="date"></label><label>Līdz <input type="date" value="${span.to}"></label></div>`;
      case 'label':
        return `<div class="span"><b>Periods:</b> ${from} – ${to}</div>`;
      case 'select':
        return `<div class="span"><select><option>${from} – ${to}</option></select></div>`;
    }
  }

  private journal(): string {
    const { lessons } = this.model;
    switch (this.layout.form) {
      case 'table':
      case 'roles':
        return this.table(lessons.map((lesson, nth) => this.row(lesson, nth)));
      case 'day-rows':
        return this.table(
          this.days().flatMap(({ date, nths }) => [this.dayRow(date), ...nths.map((nth) => this.rowAt(nth))]),
        );
      case 'day-tables':
        return this.days()
          .map(
            ({ date, nths }) =>
              `<section><h3>${this.printDay(date)}</h3>${this.table(nths.map((nth) => this.rowAt(nth)))}</section>`,
          )
          .join('');
      case 'cards':
      case 'dl':
        return lessons.map((lesson, nth) => this.card(lesson, nth)).join('\n');
    }
  }

  private days(): { date: IsoDate; nths: number[] }[] {
    const days: { date: IsoDate; nths: number[] }[] = [];
    this.model.lessons.forEach(({ date }, nth) => {
      const last = days.at(-1);
      if (last?.date === date) last.nths.push(nth);
      else days.push({ date, nths: [nth] });
    });
    return days;
  }

  private printDay(date: IsoDate): string {
    return printDate(date, this.layout.date);
  }

  private table(rows: readonly string[]): string {
    const { form, headTag, hasThead, hasRowGroups, gridRole, rowTag, cellTag, hasCaption } = this.layout;
    const heads = this.columns.map((column) => ({ column, text: wordOf(column, this.layout) }));
    if (form === 'roles') {
      const head = `<${rowTag} role="row">${heads
        .map(({ column, text }) => `<${cellTag} role="columnheader" data-column="${column}">${text}</${cellTag}>`)
        .join('')}</${rowTag}>`;
      const [open, close] = hasRowGroups ? ['<div role="rowgroup">', '</div>'] : ['', ''];
      return `<div role="${gridRole}">${open}${head}${close}${open}${rows.join('')}${close}</div>`;
    }
    const head = `<tr>${heads.map(({ column, text }) => `<${headTag} data-column="${column}">${text}</${headTag}>`).join('')}</tr>`;
    const caption = hasCaption && form === 'table' ? '<caption>Stundu ieraksti</caption>' : '';
    return `<table>${caption}${hasThead ? `<thead>${head}</thead><tbody>` : `<tbody>${head}`}${rows.join('\n')}</tbody></table>`;
  }

  private dayRow(date: IsoDate): string {
    return `<tr class="day"><td colspan="${this.columns.length}">${this.printDay(date)}</td></tr>`;
  }

  private rowAt(nth: number): string {
    const lesson = this.model.lessons[nth];
    return lesson ? this.row(lesson, nth) : '';
  }

  private row(lesson: LessonModel, nth: number): string {
    const { form, rowTag, cellTag } = this.layout;
    const cells = this.columns.map((column) => ({ column, html: this.value(lesson, column) }));
    if (form === 'roles') {
      return `<${rowTag} role="row" data-nth="${nth}">${cells
        .map(({ column, html }) => `<${cellTag} role="gridcell" data-column="${column}">${html}</${cellTag}>`)
        .join('')}</${rowTag}>`;
    }
    return `<tr data-nth="${nth}">${cells.map(({ column, html }) => `<td data-column="${column}">${html}</td>`).join('')}</tr>`;
  }

  private card(lesson: LessonModel, nth: number): string {
    const { form, isLabelApart } = this.layout;
    const hasNumber = this.columns.includes('number');
    const title = this.printDay(lesson.date) + (hasNumber && lesson.number !== null ? ` ${lesson.number}. stunda` : '');
    const fields = this.columns
      .filter((column) => column !== 'date' && column !== 'number')
      .map((column) => {
        const [label, html] = [wordOf(column, this.layout), this.value(lesson, column)];
        if (form === 'dl') return `<div data-column="${column}"><dt>${label}</dt><dd>${html}</dd></div>`;
        // A paragraph cannot hold a block.
        return isLabelApart || ['paragraph', 'wrapped'].includes(this.layout.field)
          ? `<div data-column="${column}"><span>${label}:</span> <div>${html}</div></div>`
          : `<p data-column="${column}"><b>${label}:</b> ${html}</p>`;
      })
      .join('');
    const body = form === 'dl' ? `<dl>${fields}</dl>` : fields;
    return `<div class="card" data-nth="${nth}"><h3>${title}</h3>${body}</div>`;
  }

  private value(lesson: LessonModel, column: ColumnName): string {
    const { layout, model } = this;
    if (column === 'date') return this.printDay(lesson.date);
    if (column === 'number') return lesson.number === null ? '·' : layout.number.replace('3', String(lesson.number));
    if (column === 'type') return (layout.type === 'long' ? longTypes : shortTypes)[lesson.type];
    if (column === 'room') return lesson.room || layout.blank;
    if (column === 'dueDate') return lesson.homework ? printDate(lesson.date, 'dd.mm.yyyy.') : layout.blank;
    if (column === 'deeds') return '<button type="button">Labot</button>';
    return isField(column) ? this.field(printFields(lesson, this.columns, model.isOutcomeInTopic)[column]) : '';
  }

  private field(text: string): string {
    // Cards and lists of labels show what was written; their editors are another page, one lesson's window.
    const isEditor = ['textarea', 'input', 'editable'].includes(this.layout.field);
    const form = isEditor && ['cards', 'dl'].includes(this.layout.form) ? 'bare' : this.layout.field;
    if (form === 'textarea') return `<textarea>${text}</textarea>`;
    if (form === 'input') return `<input value="${text.replace(/"/g, '&quot;')}">`;
    if (form === 'editable') return `<div contenteditable="true">${text}</div>`;
    if (!text) return this.layout.blank;
    return form === 'paragraph' ? `<p>${text}</p>` : form === 'wrapped' ? `<div><span>${text}</span></div>` : text;
  }
}
