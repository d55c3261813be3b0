import { useId, useState } from 'preact/hooks';

interface AddressFormProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What is wrong with the address that was given last. */
  readonly fault: string | undefined;
  /** Small print under the field. */
  readonly hint?: string;
  /** What the button says. */
  readonly action: string;
  /** @returns whether the address is dealt with, so that the field is empty for the next. */
  readonly onAddress: (written: string) => boolean;
}

/** A field for an address, a button, and what is wrong with what was written. */
export function AddressForm({ label, placeholder, fault, hint, action, onAddress }: AddressFormProps) {
  const id = useId();
  const [written, setWritten] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (onAddress(written)) setWritten('');
  };
  return (
    <form class="address-form" onSubmit={submit}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={written}
        aria-invalid={fault !== undefined}
        aria-describedby={hint === undefined ? `${id}-fault` : `${id}-fault ${id}-hint`}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <p id={`${id}-fault`} role="status" class={fault === undefined ? 'unseen' : 'refused'}>
        {fault}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <button type="submit">{action}</button>
    </form>
  );
}
