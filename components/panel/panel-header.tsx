import type { ReactElement } from 'react';
import { useTranslator } from '@/components/common/use-translator';
import type { Role } from '@/utils/stores';

interface PanelHeaderProps {
  /** The school's name; none before it is chosen. */
  school?: string | undefined;
  roles?: readonly Role[];
  onSettings: () => void;
}

/** The extension's name, whose procedure it is, and the way to the settings. */
export function PanelHeader({ school, roles = [], onSettings }: PanelHeaderProps): ReactElement {
  const { getText } = useTranslator();
  return (
    <header className="head">
      <div className="head-words">
        <h1 className="head-name">{getText('name')}</h1>
        {school && (
          <p className="head-school">{[school, ...roles.map((role) => getText(`roles.${role}`))].join(' · ')}</p>
        )}
      </div>
      <button
        type="button"
        className="head-settings"
        aria-label={getText('panel.settings')}
        title={getText('panel.settings')}
        onClick={onSettings}
      >
        <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 3.2h7.2a2.3 2.3 0 0 1 4.4 0H15v1.6h-2.4a2.3 2.3 0 0 1-4.4 0H1Zm0 8h2.4a2.3 2.3 0 0 1 4.4 0H15v1.6H7.8a2.3 2.3 0 0 1-4.4 0H1Z" />
        </svg>
      </button>
    </header>
  );
}
