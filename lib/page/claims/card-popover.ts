import type { VirtualElement } from '@floating-ui/dom';
import { addStyle } from '../nodes/add-style.ts';
import { createHost, rootOf } from '../nodes/own-nodes.ts';
import { layerAround, raise } from './card-layer.ts';
import { cardStyle } from './card-style.ts';
import { claimCard } from './claim-card.ts';
import type { ClaimNote, NoteActions } from './claim-note.ts';
import { placeCard } from './place-card.ts';

/** What a card belongs to: our control, and the place of its claim in the viewport. */
export interface CardOwner {
  readonly control: HTMLElement;
  readonly place: VirtualElement;
  note(): ClaimNote;
  readonly actions: NoteActions;
}

// Opening delay and grace as Wikipedia's page previews have them; WCAG 2.2, 1.4.13 for what keeps a card open.
const openDelayMs = 300;
const graceMs = 300;

/** The one card of a page: opens over a claim, closes again, never two at a time. */
export class CardPopover {
  readonly #document: Document;
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #owner: CardOwner | undefined;
  #card: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopPlacing: (() => void) | undefined;
  #isPinned = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const onKey = (event: KeyboardEvent) => this.#onKey(event);
    document.addEventListener('keydown', onKey, { capture: true, signal });
    document.addEventListener('pointerdown', (event) => this.#onPointerDown(event), {
      capture: true,
      signal,
    });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** The pointer rests on a claim or its control. */
  enter(owner: CardOwner): void {
    clearTimeout(this.#timer);
    if (this.#owner === owner) return;
    this.#timer = setTimeout(() => this.open(owner), openDelayMs);
  }

  /** The pointer has left a claim, its control or the card. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.#isPinned || !this.#owner) return;
    this.#timer = setTimeout(() => this.close(), graceMs);
  }

  /** Opens at once. A pinned card stays when the pointer leaves; `focus` moves the focus into it. */
  open(owner: CardOwner, how: { readonly isPinned?: boolean; readonly focus?: boolean } = {}): void {
    clearTimeout(this.#timer);
    if (this.#owner !== owner) this.#show(owner);
    this.#isPinned ||= how.isPinned ?? false;
    if (how.focus) this.#card?.focus({ preventScroll: true });
  }

  /** Closes the card of this owner, or whatever card is open. */
  close(owner = this.#owner): void {
    if (owner !== this.#owner) return;
    clearTimeout(this.#timer);
    const hadFocus = this.#root?.activeElement != null;
    this.#stopPlacing?.();
    this.#card?.remove();
    this.#host?.remove();
    this.#owner?.control.setAttribute('aria-expanded', 'false');
    if (hadFocus) this.#owner?.control.focus({ preventScroll: true });
    this.#card = this.#owner = this.#stopPlacing = undefined;
    this.#isPinned = false;
  }

  #stay(): void {
    clearTimeout(this.#timer);
  }

  #show(owner: CardOwner): void {
    this.close();
    const card = claimCard(this.#document, owner.note(), owner.actions, () => this.close(owner));
    card.addEventListener('pointerenter', () => this.#stay());
    card.addEventListener('pointerleave', () => this.leave());
    card.addEventListener('focusout', () => queueMicrotask(() => this.#onFocusOut()));
    const layer = layerAround(owner.control);
    this.#mount(layer ?? this.#document.documentElement).append(card);
    if (layer) raise(card);
    this.#owner = owner;
    this.#card = card;
    owner.control.setAttribute('aria-expanded', 'true');
    this.#stopPlacing = placeCard(card, owner.place);
  }

  #mount(parent: Element): ShadowRoot {
    if (!this.#host || !this.#root) {
      const host = createHost(this.#document, 'card');
      this.#host = host;
      this.#root = rootOf(host);
      addStyle(this.#root, cardStyle);
    }
    parent.append(this.#host);
    return this.#root;
  }

  #onFocusOut(): void {
    if (!this.#root?.activeElement && this.#card && !this.#card.matches(':hover')) this.leave();
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.#owner) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') this.#onTab(event);
  }

  /** The card stands at the end of the page, yet Tab goes through it as if it followed its control. */
  #onTab(event: KeyboardEvent): void {
    const { control } = this.#owner as CardOwner;
    const stops = [...(this.#card?.querySelectorAll<HTMLElement>('a,button') ?? [])];
    const at = stops.indexOf(this.#root?.activeElement as HTMLElement);
    const onControl = (control.getRootNode() as ShadowRoot).activeElement === control;
    if (onControl && !event.shiftKey) {
      event.preventDefault();
      this.#isPinned = true;
      stops[0]?.focus();
    } else if (this.#root?.activeElement && (event.shiftKey ? at <= 0 : at === stops.length - 1)) {
      if (event.shiftKey) event.preventDefault();
      control.focus({ preventScroll: true });
      this.#isPinned = false;
      if (!event.shiftKey) this.close();
    }
  }

  #onPointerDown(event: Event): void {
    if (!this.#owner) return;
    const path = event.composedPath();
    const control = this.#owner.control.getRootNode() as ShadowRoot;
    if (path.includes(this.#host as EventTarget) || path.includes(control.host)) return;
    this.close();
  }

  #stop(): void {
    this.close();
    this.#host = this.#root = undefined;
  }
}
