import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { toLocalDay } from '@/utils/calendar/zone';
import { formatSpan } from '@/utils/i18n/format';
import { isRegisterPage } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import { describeJournal } from './describe-subject';
import type { Moment } from './panel-state';

/**
 * What is open: «7.b · Matemātika · 16.–20. nov.», «Individuālās sarunas · 7.b». A page of several journals says the
 * class, or how many.
 */
export function JournalTitle({ report, moment }: { report: Report; moment: Moment }): ReactElement | null {
  const t = useTranslator();
  const { page, journals, span } = report;
  const [first] = journals;
  const classes = new Set(journals.map(({ className }) => className));
  const several = t.getText('panel.journals', { count: journals.length });
  const name =
    journals.length > 1
      ? [classes.size === 1 ? first?.className : null, several].filter((part) => part).join(' · ')
      : first && describeJournal(first);
  const days = span ? formatSpan(t, span, toLocalDay(moment.now, moment.timeZone)) : '';
  const register = isRegisterPage(page) ? t.getText(`panel.registers.${page}`) : '';
  const words = [register, name, days].filter((part) => part).join(' · ');
  return words ? <h2 className="journal-title">{words}</h2> : null;
}
