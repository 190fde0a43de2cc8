import { useState, type ReactElement } from 'react';
import type { MarkKind } from '@/components/common/mark';
import { useTranslator } from '@/components/common/use-translator';
import { formatList, formatTime } from '@/utils/i18n/format';
import { isJournalPage, isRegisterPage, type JournalPage, type PageKind } from '@/utils/journal/reading';
import type { Report } from '@/utils/journal/report';
import { getOwnReport } from '@/utils/profile/own-report';
import { roles as allRoles, type Role } from '@/utils/stores';
import { CoverageLine } from './coverage-line';
import { FilterChips, type KindCounts } from './filter-chips';
import { queryFindingKind, type FindingKind } from './finding-kind';
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

type CalmState = 'in-order' | 'yours-in-order' | 'no-entries' | 'nothing-asked' | 'not-yours' | 'nothing-decided';

/** Whether anything of the page was judged. */
function isAsked({ pass, incomplete, due, violation }: Report['counts']): boolean {
  return pass + incomplete + due + violation > 0;
}

/** What is said instead of a list when nothing asks for the user. Of what concerns others nothing is promised. */
function getCalmState({ counts, coverage, problems }: Report, others: Others): CalmState | undefined {
  if (counts.pass > 0) return others.isAsked ? 'yours-in-order' : 'in-order';
  if (problems.some(({ id }) => id === 'open-a-lesson')) return undefined;
  if (counts.incomplete > 0) return 'nothing-decided';
  if (coverage.seen === 0) return 'no-entries';
  return others.isAsked ? 'not-yours' : 'nothing-asked';
}

/** What the user is not shown because it binds somebody else. */
interface Others {
  /** The page shows something that others' clauses are about. */
  isAsked: boolean;
  /** How many findings. */
  count: number;
  who: Role[];
}

function getOthers(report: Report, own: Report, moment: Moment): Others {
  const clauses = report.clauses.filter((clause) => !own.clauses.includes(clause));
  const findings = report.findings.filter(
    (finding) => !own.findings.includes(finding) && queryFindingKind(finding, moment) !== undefined,
  );
  const bound = clauses.filter(({ clause }) => findings.some((finding) => finding.clause === clause));
  return {
    isAsked: clauses.some(({ counts }) => isAsked(counts)),
    count: findings.length,
    who: allRoles.filter((role) => bound.some(({ who }) => who.includes(role))),
  };
}

interface JournalReportProps {
  /** Everybody's. */
  report: Report;
  roles: readonly Role[];
  tabId: number;
  moment: Moment;
  showEntry: PanelActions['showEntry'];
  onTeach: () => void;
  onSketch: () => void;
}

function JournalReport({ report: all, roles, ...props }: JournalReportProps): ReactElement {
  const { tabId, moment, showEntry, onTeach, onSketch } = props;
  const t = useTranslator();
  const { getText } = t;
  const report = getOwnReport(all, roles);
  const others = getOthers(all, report, moment);
  const [chosen, setChosen] = useState<FindingKind[]>([]);
  const placed = orderFindings(report.findings, moment);
  const counts = countKinds(placed);
  // A kind that has run empty would hide everything else.
  const active = chosen.filter((kind) => counts[kind] > 0);
  const shown = placed.filter(({ kind }) => active.length === 0 || active.includes(kind));
  const calm = placed.length === 0 ? getCalmState(report, others) : undefined;
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
          text={getText(isRegisterPage(report.page) ? 'pages.unsavedRecords' : 'pages.unsaved', {
            count: report.unsaved,
          })}
        />
      )}
      {/* Where nothing could be decided, a row of noughts would look like praise. */}
      {(placed.length > 0 || report.counts.pass > 0) && (
        <FilterChips counts={counts} passed={report.counts.pass} chosen={active} onChange={setChosen} />
      )}
      {calm && (
        <StateNote
          size="line"
          {...(calm === 'in-order' || calm === 'yours-in-order' ? { mark: 'pass' as const } : {})}
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
      {others.count > 0 && (
        <p className="quiet">
          {getText('findings.ofOthers', {
            amount: others.count,
            list: formatList(
              t,
              others.who.map((role) => getText(`roles.${role}`)),
            ),
          })}
        </p>
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
  /** None: everything is shown. */
  roles: readonly Role[];
  moment: Moment;
  actions: PanelActions;
}

/** The place «Lapa»: what the open page says, or why nothing can be said of it. */
export function PagePlace({ page, roles, moment, actions }: PagePlaceProps): ReactElement {
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
        roles={roles}
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
