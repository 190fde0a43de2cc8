import type { ReactElement } from 'react';

export interface Choice<Id extends string> {
  id: Id;
  text: string;
}

interface ChoiceListProps<Id extends string> {
  legend: string;
  hint?: string;
  choices: readonly Choice<Id>[];
  chosen: readonly Id[];
  /** Several may be chosen; else one. */
  isMany?: boolean;
  onChange: (chosen: Id[]) => void;
}

/** Native radio buttons or boxes with a heading. */
export function ChoiceList<Id extends string>({
  legend,
  hint,
  choices,
  chosen,
  isMany = false,
  onChange,
}: ChoiceListProps<Id>): ReactElement {
  const toggle = (id: Id): void => {
    if (!isMany) {
      onChange([id]);
      return;
    }
    const isOn = chosen.includes(id);
    onChange(choices.map((choice) => choice.id).filter((one) => (one === id ? !isOn : chosen.includes(one))));
  };
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {hint && <p className="quiet">{hint}</p>}
      {choices.map(({ id, text }) => (
        <label key={id} className="choice">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={legend}
            value={id}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
