import { useState, type ReactElement } from 'react';
import { ChoiceList } from '@/components/common/choice-list';
import { LanguageSelect } from '@/components/common/language-select';
import { getSchoolName, type School } from '@/components/common/use-schools';
import { useTranslator } from '@/components/common/use-translator';
import { roles, type Role, type Settings } from '@/utils/stores';

interface FirstRunProps {
  settings: Settings;
  schools: readonly School[];
  onSettings: (settings: Settings) => void;
  /** A school that is not in the list comes as a file, which the settings open. */
  onOpenSettings: () => void;
}

const steps = 3;

/** Three steps: school, role, done. What was chosen counts from the last click on. */
export function FirstRun({ settings, schools, onSettings, onOpenSettings }: FirstRunProps): ReactElement {
  const t = useTranslator();
  const { getText } = t;
  const [step, setStep] = useState(1);
  const [profileId, setProfileId] = useState<string>();
  const [chosenRoles, setChosenRoles] = useState<Role[]>(settings.roles);
  const school = schools.find(({ id }) => id === profileId);
  const isReady = step === 1 ? school !== undefined : chosenRoles.length > 0;

  return (
    <form
      className="first-run"
      onSubmit={(event) => {
        event.preventDefault();
        if (!school || !isReady) return;
        if (step < steps) setStep(step + 1);
        else onSettings({ ...settings, profileId: school.id, roles: chosenRoles });
      }}
    >
      <p className="quiet" role="status">
        {getText('firstRun.step', { step, steps })}
      </p>
      {step === 1 && (
        <>
          <p>{getText('firstRun.welcome')}</p>
          <ChoiceList
            legend={getText('firstRun.school')}
            choices={schools.map((one) => ({ id: one.id, text: getSchoolName(t, one) }))}
            chosen={profileId === undefined ? [] : [profileId]}
            onChange={([id]) => setProfileId(id)}
          />
          <button type="button" className="link" onClick={onOpenSettings}>
            {getText('firstRun.otherSchool')}
          </button>
        </>
      )}
      {step === 2 && (
        <ChoiceList
          legend={getText('firstRun.role')}
          hint={getText('firstRun.roleHint')}
          choices={roles.map((id) => ({ id, text: getText(`roles.${id}`) }))}
          chosen={chosenRoles}
          isMany
          onChange={setChosenRoles}
        />
      )}
      {step === 3 && (
        <>
          <h2>{getText('firstRun.done')}</h2>
          <p>
            <b>{[school?.name, ...chosenRoles.map((role) => getText(`roles.${role}`))].join(' · ')}</b>
          </p>
          <p>{getText('firstRun.doneText')}</p>
          <p className="quiet">{getText('firstRun.change')}</p>
        </>
      )}
      <p className="first-run-buttons">
        {step > 1 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            {getText('firstRun.back')}
          </button>
        )}
        <button type="submit" className="main" disabled={!isReady}>
          {getText(step < steps ? 'firstRun.next' : 'firstRun.start')}
        </button>
      </p>
      {step === 1 && (
        <LanguageSelect language={settings.language} onChange={(language) => onSettings({ ...settings, language })} />
      )}
    </form>
  );
}
