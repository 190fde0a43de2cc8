import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Settings } from '@/components/settings/settings';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Settings />
    </StrictMode>,
  );
}
