import cover from '../../../assets/cover.css?inline';
import { guestStyle } from '../nodes/guest-style.ts';

/**
 * The style of a veil's closed shadow root. What is hidden is not painted at all: a blur can be guessed, and
 * forced colours or a selection show text that is merely transparent.
 */
export const veilStyle = `${guestStyle}
.band { padding-block: .08em; box-decoration-break: slice; }
.band.first { border-start-start-radius: .3em; border-end-start-radius: .3em; }
.band.last { border-start-end-radius: .3em; border-end-end-radius: .3em; }
.band.first.last { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.hidden > .text { visibility: hidden !important; }
${cover}
.hidden.major { background: #3f7a52; opacity: 1; box-shadow: none; }
.shown { box-shadow: inset 0 -.1em rgb(88 150 104 / .45); }
button { display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: .4em; max-width: 100%; margin-inline: .1em .35em; padding: .1em .6em;
  border-radius: 1em; background: #eef4e6; color: #1d4a2b; border: 1px solid #8db892; vertical-align: baseline;
  font-size: clamp(11px, .74em, 15px); font-weight: 500; line-height: 1.35; white-space: normal; text-align: start; }
button:hover { background: #dfeccf; border-color: #4f8a5b; }
button b { all: unset; font-weight: 700; text-decoration: underline; text-underline-offset: .15em; }
button.open { background: none; border-color: transparent; padding-inline: .2em; color: inherit; opacity: .8; }
.controls { all: unset; user-select: none; display: inline-flex; flex-wrap: wrap; align-items: baseline; max-width: 100%; white-space: normal; } .controls > button { min-width: min-content; }
button.reached { position: relative; justify-content: center; min-width: 1.9em; margin-inline: -.15em .4em; padding: .1em .3em; vertical-align: baseline; }
button.reached::after { content: ''; position: absolute; inset: -4px -2px; }
@media print { button.reached { display: none; } }
.said[hidden] { display: none; }
.said { user-select: none; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) { button { background: #24331f; color: #cfe6d2; border-color: #5d8a63; } button:hover { background: #2f4329; } }
@media (forced-colors: active) { .hidden.major { background: CanvasText; forced-color-adjust: none; } }
@media print { .hidden { outline: 1px solid #777; } button b { display: none; } }
`;
