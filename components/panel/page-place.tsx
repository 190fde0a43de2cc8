import { useState, type ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import { formatTime } from '@/utils/i18n/format';
import { isJournalPage, type JournalPage, type PageKind } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import type { MarkKind } from '@/components/common/mark';
import { CoverageLine } from './coverage-line';
import { FilterChips, type KindCounts } from './filter-chips';
import type { FindingKind } from './finding-kind';
import { FindingList } from './finding-list';
import { foldFindings } from './fold-findings';
import { isPartlyRead } from './is-partly-read';
import { JournalTitle } from './journal-title';
import { orderFindings, type PlacedFinding } from './order-findings';
import type { Moment, PageState, PanelActions } from './panel-state';
import { SketchView } from './sketch-view';
import { StateNote, type StateNoteProps } from './state-note';
import { Teaching } from './teaching';
import { WeekStrip } from './week-strip';

/** The shape that stands over the words of a page of which nothing else is said. */
const pageMarks = {
  starting: 'wait',
  loading: 'wait',
  rechecking: 'wait',
  elsewhere: 'page',
  'not-a-journal': 'page',
  family: 'page',
  'signed-out': 'person',
  unknown: 'question',
  unanswered: 'reload',
  permission: 'lock',
} as const satisfies Record<Exclude<PageState['kind'], 'report'> | Exclude<PageKind, JournalPage>, MarkKind>;

function countKinds(placed: readonly PlacedFinding[]): KindCounts {
  const counts: KindCounts = { today: 0, later: 0, overdue: 0, wrong: 0, question: 0 };
  for (const { kind } of placed) counts[kind] += 1;
  return counts;
}

/** What is said instead of a list when nothing asks for the teacher. */
function getCalmState({
  counts,
  coverage,
  problems,
}: Report): 'in-order' | 'no-entries' | 'nothing-asked' | 'nothing-decided' | undefined {
  if (counts.pass > 0) return 'in-order';
  if (problems.some(({ id }) => id === 'open-a-lesson')) return undefined;
  if (counts.incomplete > 0) return 'nothing-decided';
  return coverage.seen === 0 ? 'no-entries' : 'nothing-asked';
}

interface JournalReportProps {
  report: Report;
  tabId: number;
  moment: Moment;
  showEntry: PanelActions['showEntry'];
  onTeach: () => void;
  onSketch: () => void;
}

function JournalReport({ report, tabId, moment, showEntry, onTeach, onSketch }: JournalReportProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const [chosen, setChosen] = useState<FindingKind[]>([]);
  const placed = orderFindings(report.findings, moment);
  const counts = countKinds(placed);
  // A kind that has run empty would hide everything else.
  const active = chosen.filter((kind) => counts[kind] > 0);
  const shown = placed.filter(({ kind }) => active.length === 0 || active.includes(kind));
  const calm = placed.length === 0 ? getCalmState(report) : undefined;
  const time = formatTime(t, report.checkedAt, moment.timeZone);
  const isGrid = report.problems.some(({ id }) => id === 'open-a-lesson');
  return (
    <>
      <JournalTitle report={report} moment={moment} />
      <CoverageLine report={report} moment={moment} onTeach={onTeach} onSketch={onSketch} />
      {isGrid && <StateNote size="line" title={getText('pages.grid.title')} text={getText('pages.grid.text')} />}
      {isPartlyRead(report) && (
        <StateNote size="line" mark="today" title={getText('pages.partly.title')} text={getText('pages.partly.text')} />
      )}
      {report.unsaved > 0 && (
        <StateNote
          size="line"
          mark="later"
          title={getText('findings.unsaved')}
          text={getText('pages.unsaved', { count: report.unsaved })}
        />
      )}
      {/* Where nothing could be decided, a row of noughts would look like praise. */}
      {(placed.length > 0 || report.counts.pass > 0) && (
        <FilterChips counts={counts} passed={report.counts.pass} chosen={active} onChange={setChosen} />
      )}
      {calm && (
        <StateNote
          size="line"
          {...(calm === 'in-order' ? { mark: 'pass' as const } : {})}
          title={getText(`pages.${calm}.title`)}
          text={getText(`pages.${calm}.text`, { time })}
        />
      )}
      {shown.length > 0 && (
        <FindingList
          folds={foldFindings(shown)}
          moment={moment}
          hasSeveralJournals={report.journals.length > 1}
          onShow={(key) => showEntry(tabId, key)}
        />
      )}
      <WeekStrip weeks={report.weeks} moment={moment} />
    </>
  );
}

/** Why there is no report to show. */
function getQuietKind(page: PageState): keyof typeof pageMarks {
  if (page.kind !== 'report') return page.kind;
  return isJournalPage(page.report.page) ? 'unknown' : page.report.page;
}

interface PagePlaceProps {
  page: PageState;
  moment: Moment;
  actions: PanelActions;
}

/** The place «Lapa»: what the open page says, or why nothing can be said of it. */
export function PagePlace({ page, moment, actions }: PagePlaceProps): ReactElement {
  const { getText } = useTranslator();
  const [taughtTab, setTaughtTab] = useState<number>();
  const [sketchedTab, setSketchedTab] = useState<number>();
  if (page.kind === 'report' && page.tabId === taughtTab) {
    return (
      <Teaching
        key={taughtTab}
        tabId={taughtTab}
        moment={moment}
        actions={actions}
        onDone={() => setTaughtTab(undefined)}
      />
    );
  }
  if (page.kind === 'report' && page.tabId === sketchedTab) {
    return (
      <SketchView
        key={sketchedTab}
        tabId={sketchedTab}
        moment={moment}
        takeSketch={actions.takeSketch}
        onDone={() => setSketchedTab(undefined)}
      />
    );
  }
  if (page.kind === 'report' && isJournalPage(page.report.page)) {
    const { report, tabId } = page;
    return (
      <JournalReport
        key={tabId}
        report={report}
        tabId={tabId}
        moment={moment}
        showEntry={actions.showEntry}
        onTeach={() => setTaughtTab(tabId)}
        onSketch={() => setSketchedTab(tabId)}
      />
    );
  }
  const kind = getQuietKind(page);
  const getAction = (): Pick<StateNoteProps, 'action' | 'link'> => {
    if (kind === 'permission') {
      return { action: { text: getText('pages.permission.action'), onClick: actions.requestPermission } };
    }
    if (kind !== 'unknown' || page.kind !== 'report') return {};
    const { tabId } = page;
    return {
      action: { text: getText('teach.offer'), onClick: () => setTaughtTab(tabId) },
      link: { text: getText('sketch.title'), onClick: () => setSketchedTab(tabId) },
    };
  };
  return (
    <StateNote
      mark={pageMarks[kind]}
      title={getText(`pages.${kind}.title`)}
      text={getText(`pages.${kind}.text`)}
      {...getAction()}
    />
  );
}
