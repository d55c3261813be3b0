import { useId, useState } from 'preact/hooks';
import { Switch } from '../switch.tsx';
import { useText } from '../text.ts';

/** Where newer facts come from, in words, and what came of it. */
export interface PackRefreshView {
  /** Absent while no address is known: nothing can be fetched then. */
  readonly source?: { readonly host: string; readonly fingerprint: string; readonly on: boolean };
  /** Which facts are in use, of which day, and where from. */
  readonly inUse: string;
  /** How the last look ended; absent before the first. */
  readonly looked?: string;
  readonly isRefused: boolean;
  readonly isLooking: boolean;
  /** What is wrong with the address that was to be used. */
  readonly fault?: string;
}

interface PackRefreshProps extends PackRefreshView {
  readonly onUse: (address: string) => void;
  readonly onSwitch: (on: boolean) => void;
  readonly onLook: () => void;
  readonly onForget: () => void;
}

/** Newer facts from a host of the reader's choice: off until an address is given, and easily off again. */
export function PackRefresh(props: PackRefreshProps) {
  const { source, looked, isLooking } = props;
  const text = useText();
  const result = isLooking ? text('refresh.looking') : looked;
  const resultLook = props.isRefused && !isLooking ? 'refused' : 'hint';
  return (
    <>
      <p class="hint">{text('refresh.hint')}</p>
      <p>{props.inUse}</p>
      {source ? (
        <>
          <Switch on={source.on} label={text('refresh.on', source.host)} onSwitch={props.onSwitch} />
          <p class="hint fingerprint">{text('refresh.fingerprint', source.fingerprint)}</p>
          <div class="buttons">
            {source.on && (
              <button type="button" aria-disabled={isLooking} onClick={() => isLooking || props.onLook()}>
                {text('refresh.lookNow')}
              </button>
            )}
            <button type="button" class="quiet" onClick={props.onForget}>
              {text('refresh.forget')}
            </button>
          </div>
        </>
      ) : (
        <AddressForm {...props} />
      )}
      <p role="status" class={result === undefined ? 'unseen' : resultLook}>
        {result}
      </p>
      {source?.on && <p class="hint">{text('refresh.nextPage')}</p>}
    </>
  );
}

function AddressForm({ fault, onUse }: Pick<PackRefreshProps, 'fault' | 'onUse'>) {
  const text = useText();
  const id = useId();
  const [address, setAddress] = useState('');
  const use = (event: Event) => {
    event.preventDefault();
    onUse(address);
  };
  return (
    <form class="address-form" onSubmit={use} noValidate>
      <label for={id}>{text('refresh.address')}</label>
      <input
        id={id}
        type="url"
        placeholder="https://…#…"
        autocomplete="off"
        spellcheck={false}
        value={address}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-told${fault === undefined ? '' : ` ${id}-fault`}`}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="refused" role="alert">
          {fault}
        </p>
      )}
      <p id={`${id}-told`} class="hint">
        {text('refresh.told')}
      </p>
      <button type="submit">{text('refresh.use')}</button>
    </form>
  );
}
