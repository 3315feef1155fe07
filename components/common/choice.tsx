/** One of a few: a group of radio buttons, each with a word on what it means where that is not plain. */
import "./choice.css";
import { useId } from "preact/hooks";

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; detail?: string }[];
  onChange(value: T): void;
}

export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div class="choice" role="radiogroup" aria-labelledby={id}>
      <p id={id} class="choice-label">
        {label}
      </p>
      <div class={options.some(({ detail }) => detail) ? "choice-options" : "choice-options choice-short"}>
        {options.map((option, number) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${id}-${number}`}
              aria-describedby={option.detail === undefined ? undefined : `${id}-${number}-detail`}
              onChange={() => onChange(option.value)}
            />
            <span>
              <span id={`${id}-${number}`} class="choice-name">
                {option.label}
              </span>
              {option.detail !== undefined && (
                <span id={`${id}-${number}-detail`} class="soft">
                  {option.detail}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
