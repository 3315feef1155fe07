/** A setting that is on or off. */
import "./switch.css";

interface SwitchProps {
  id: string;
  label: string;
  /** Said after the label. */
  detail?: string | undefined;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

export function Switch({ id, label, detail, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {detail !== undefined && (
          <span id={`${id}-detail`} class="soft">
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked (ARIA in HTML)
        role="switch"
        aria-label={label}
        aria-describedby={detail === undefined ? undefined : `${id}-detail`}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
