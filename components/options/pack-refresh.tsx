import { Switch } from '../switch.tsx';
import { useText } from '../text.ts';
import { AddressForm } from './address-form.tsx';

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

/** What is seen of newer facts, and whom to tell of what is wanted. */
export interface PackRefreshProps extends PackRefreshView {
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
        <AddressForm
          label={text('refresh.address')}
          placeholder="https://…#…"
          fault={props.fault}
          hint={text('refresh.told')}
          action={text('refresh.use')}
          onAddress={(written) => {
            props.onUse(written);
            // What is wrong with it is said later, and beside it; what is right takes the form away.
            return false;
          }}
        />
      )}
      <p role="status" class={result === undefined ? 'unseen' : resultLook}>
        {result}
      </p>
      {source?.on && <p class="hint">{text('refresh.nextPage')}</p>}
    </>
  );
}
