import type { PausedUntil } from '../../lib/messages/pause.ts';
import { useText } from '../text.ts';

/** What is known about the page in front of the reader. */
export type PageView =
  | { readonly kind: 'loading' | 'closed' | 'asleep' | 'no-access' }
  | { readonly kind: 'idle'; readonly why: 'not about the show' | 'site off' }
  | { readonly kind: 'error'; readonly error: string }
  | {
      readonly kind: 'read';
      readonly sentences: number;
      readonly hidden: number;
      readonly lifted: number;
      readonly notes: number;
      /** What could not be read of the page, in words. */
      readonly error?: string;
    };

interface PageFindingsProps {
  readonly page: PageView;
  readonly title: string;
  readonly paused: PausedUntil;
  readonly onLiftAll: () => void;
  readonly onHideAgain: () => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onResume: () => void;
}

/** What was found on this page and what can be done with it; or why nothing happens. */
export function PageFindings(props: PageFindingsProps) {
  const { page, title, paused } = props;
  const text = useText();
  if (paused !== null) {
    const words = paused === 'always' ? text('idle.paused') : text('idle.pausedUntil', text.time(paused));
    return <Notice words={words} action={text('pause.resume')} onAction={props.onResume} />;
  }
  switch (page.kind) {
    case 'loading':
      return <Notice words={text('found.loading')} />;
    case 'closed':
      return <Notice words={text('idle.closed')} />;
    case 'asleep':
      return <Notice words={text('idle.asleep')} action={text('idle.reload')} onAction={props.onReload} />;
    case 'no-access':
      return <Notice words={text('idle.noAccess')} action={text('idle.grant')} onAction={props.onGrant} />;
    case 'idle':
      return <Notice words={page.why === 'site off' ? text('idle.siteOff') : text('idle.notAbout', title)} />;
    case 'error':
      return <Notice words={text('idle.error', page.error)} />;
    default:
      return <Counts page={page} onLiftAll={props.onLiftAll} onHideAgain={props.onHideAgain} />;
  }
}

interface NoticeProps {
  readonly words: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

function Notice({ words, action, onAction }: NoticeProps) {
  return (
    <div class="findings findings-notice">
      <p role="status">{words}</p>
      {action && (
        <button type="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}

interface CountsProps extends Pick<PageFindingsProps, 'onLiftAll' | 'onHideAgain'> {
  readonly page: Extract<PageView, { kind: 'read' }>;
}

function Counts({ page, onLiftAll, onHideAgain }: CountsProps) {
  const text = useText();
  const { sentences, hidden, lifted, notes } = page;
  const results = [text.count('found.hidden', hidden), text.count('found.notes', notes)];
  const rest = [
    text.count('found.sentences', sentences),
    ...(lifted > 0 ? [text.count('found.lifted', lifted)] : []),
  ];
  return (
    <div class="findings">
      <div role="status">
        <p class="findings-counts">{text.list(results)}</p>
        <p class="findings-rest">{text.list(rest)}</p>
        {page.error && <p class="findings-error">{text('idle.error', page.error)}</p>}
        {hidden + lifted === 0 && <p>{text('found.clear')}</p>}
      </div>
      {hidden + lifted > 0 && (
        <div class="findings-actions">
          {hidden > 0 && (
            <button type="button" onClick={onLiftAll}>
              {text('found.liftAll')}
            </button>
          )}
          {lifted > 0 && (
            <button type="button" onClick={onHideAgain}>
              {text('found.hideAgain')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
