import { useId, useState, type ReactElement } from 'react';
import { getSchoolName } from '@/components/common/use-schools';
import { useTranslator } from '@/components/common/use-translator';
import { fileProfileId, type OpenedFile } from '@/utils/profile/sources/file';
import { FileProblems } from './file-problems';
import type { SettingsActions, SettingsState } from './settings-state';

interface SchoolPartProps {
  state: Pick<SettingsState, 'settings' | 'schools'>;
  actions: Pick<SettingsActions, 'openFile' | 'removeFile'>;
  onChoose: (profileId: string) => void;
  /** A file is being opened or forgotten: what was said before of another change is over. */
  onFile: () => void;
}

/** What was done last with a file, and what came of it. */
type FileNews = { file: string; opened: OpenedFile } | 'removed';

/** The school by whose procedure the journal is checked: one of the list, or that of a file. */
export function SchoolPart({ state, actions, onChoose, onFile }: SchoolPartProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const { settings, schools } = state;
  const [news, setNews] = useState<FileNews>();
  const [schoolId, fileId, hintId] = [useId(), useId(), useId()];
  const hasUnusedFile = settings.profileId !== fileProfileId && schools.some(({ id }) => id === fileProfileId);

  const open = async (file: File): Promise<void> => {
    onFile();
    setNews({ file: file.name, opened: await actions.openFile(file) });
  };
  const remove = async (): Promise<void> => {
    onFile();
    if (await actions.removeFile()) setNews('removed');
  };
  const choose = (profileId: string): void => {
    setNews(undefined);
    onChoose(profileId);
  };
  const describe = (): string => {
    if (news === undefined) return '';
    if (news === 'removed') return getText('settings.fileRemoved');
    const { file, opened } = news;
    if (opened.outcome === 'refused') return getText('settings.fileRefused', { file });
    if (opened.outcome === 'not-kept') return getText('settings.fileNotKept', { file });
    return getText('settings.fileOpened', { file, school: opened.profile.school.name });
  };
  const isGood = news === 'removed' || news?.opened.outcome === 'opened';

  return (
    <section className="settings-part">
      <h2>
        <label htmlFor={schoolId}>{getText('settings.school')}</label>
      </h2>
      <p className="quiet">{getText('settings.schoolHint')}</p>
      <select id={schoolId} value={settings.profileId ?? ''} onChange={({ target }) => choose(target.value)}>
        {!schools.some(({ id }) => id === settings.profileId) && (
          <option value={settings.profileId ?? ''} disabled>
            {getText('settings.noSchool')}
          </option>
        )}
        {schools.map((school) => (
          <option key={school.id} value={school.id}>
            {getSchoolName(t, school)}
          </option>
        ))}
      </select>
      <p className="settings-file">
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          className="unseen"
          aria-describedby={hintId}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            // The same file, corrected meanwhile, can be chosen again.
            target.value = '';
          }}
        />
        <label htmlFor={fileId} className="button">
          {getText('settings.openFile')}
        </label>
        {hasUnusedFile && (
          <button type="button" className="link" onClick={() => void remove()}>
            {getText('settings.removeFile')}
          </button>
        )}
      </p>
      <p id={hintId} className="quiet">
        {getText('settings.openFileHint')}
      </p>
      <p role="status" className={isGood ? 'settings-outcome' : 'settings-trouble'}>
        {describe()}
      </p>
      {news !== undefined && news !== 'removed' && news.opened.outcome === 'refused' && (
        <FileProblems problems={news.opened.problems} />
      )}
    </section>
  );
}
