import type { ReactElement } from 'react';
import '@/components/common/tokens.css';
import '@/components/common/base.css';
import './panel.css';
import './findings.css';
import './duties.css';
import './procedure.css';
import './teaching.css';
import './sketch.css';
import { PanelView } from './panel-view';
import { usePanelState } from './use-panel-state';

/** The side panel (Firefox: sidebar), following the active tab. */
export function Panel(): ReactElement {
  return <PanelView {...usePanelState()} />;
}
