import * as Tabs from '@radix-ui/react-tabs';
import { useMemo, type ReactElement } from 'react';
import { useDocumentLanguage } from '@/components/common/use-document-language';
import { TranslatorContext } from '@/components/common/use-translator';
import { createTranslator, type Translator } from '@/utils/i18n/create-translator';
import { DutiesPlace } from './duties-place';
import { FirstRun } from './first-run';
import { PagePlace } from './page-place';
import { PanelHeader } from './panel-header';
import type { Moment, PanelActions, PanelState } from './panel-state';
import { ProcedurePlace } from './procedure-place';
import { StateNote } from './state-note';

interface PanelViewProps {
  state: PanelState;
  actions: PanelActions;
}

/** The zone before a school is chosen: E-klase is a Latvian system. */
const firstTimeZone = 'Europe/Riga';

function Places({ state, actions, t }: PanelViewProps & { t: Translator }): ReactElement {
  const { getText } = t;
  const { settings, profile, page, duties, now } = state;
  const known = profile === 'failed' ? undefined : profile;
  const roles = settings?.roles ?? [];
  const moment: Moment = { now, timeZone: known?.school.timeZone ?? firstTimeZone };
  return (
    <Tabs.Root defaultValue="page" className="panel">
      <PanelHeader school={known?.school.name} roles={roles} onSettings={actions.openSettings} />
      <main>
        <Tabs.Content
          value="page"
          className="place"
          data-state-kind={page.kind === 'report' ? page.report.page : page.kind}
        >
          {profile === 'failed' ? (
            <StateNote
              title={getText('pages.no-profile.title')}
              text={getText('pages.no-profile.text')}
              action={{ text: getText('pages.no-profile.action'), onClick: actions.openSettings }}
            />
          ) : (
            <PagePlace page={page} roles={roles} moment={moment} actions={actions} />
          )}
        </Tabs.Content>
        {known && (
          <Tabs.Content value="duties" className="place">
            {duties && (
              <DutiesPlace
                profile={known}
                roles={settings?.roles ?? []}
                duties={duties}
                moment={moment}
                actions={actions}
              />
            )}
          </Tabs.Content>
        )}
        {known && (
          <Tabs.Content value="procedure" className="place">
            <ProcedurePlace profile={known} roles={roles} moment={moment} />
          </Tabs.Content>
        )}
      </main>
      <footer className="foot">
        <Tabs.List className="places" aria-label={getText('panel.places')}>
          <Tabs.Trigger value="page">{getText('panel.page')}</Tabs.Trigger>
          {known && <Tabs.Trigger value="duties">{getText('panel.duties')}</Tabs.Trigger>}
          {known && <Tabs.Trigger value="procedure">{getText('panel.procedure')}</Tabs.Trigger>}
        </Tabs.List>
      </footer>
    </Tabs.Root>
  );
}

/** The whole panel from plain data: every state can be drawn without a browser around it. */
export function PanelView({ state, actions }: PanelViewProps): ReactElement {
  const { language, settings, schools } = state;
  const t = useMemo(() => createTranslator(language), [language]);
  useDocumentLanguage(t, t.getText('name'));
  return (
    <TranslatorContext.Provider value={t}>
      {settings && settings.profileId !== null ? (
        <Places state={state} actions={actions} t={t} />
      ) : (
        <div className="panel">
          <PanelHeader onSettings={actions.openSettings} />
          <main className="place" data-state-kind={settings ? 'first-run' : 'starting'}>
            {settings && (
              <FirstRun
                settings={settings}
                schools={schools}
                onSettings={actions.storeSettings}
                onOpenSettings={actions.openSettings}
              />
            )}
          </main>
        </div>
      )}
    </TranslatorContext.Provider>
  );
}
