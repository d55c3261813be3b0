/** The style of a corner note's closed shadow root. */
export const cornerStyle = `
:host { all: initial !important; position: static !important; display: block !important; }
.line { all: initial; box-sizing: border-box; position: fixed; inset: auto; inset-block-end: 12px; inset-inline-start: 12px; z-index: 2147483646;
  display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; max-inline-size: calc(100vw - 24px); direction: ltr;
  padding: .45rem .5rem .45rem .9rem; border-radius: 1.4em; border: 1px solid #b9cba6; background: #fdfdf8; color: #22301f;
  box-shadow: 0 .2rem .8rem rgb(20 40 20 / .18); font: 14px/1.4 system-ui, sans-serif; user-select: none; }
button { all: unset; box-sizing: border-box; min-inline-size: 24px; min-block-size: 24px; padding: .05em .5em; border-radius: 1em;
  cursor: pointer; text-align: center; color: #1f6b3a; font-weight: 600; }
.action { text-decoration: underline; } .close { color: #46533f; }
button:hover { background: #eef4e6; }
button:focus-visible { outline: 2px solid #1f6b3a; outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .line { background: #20281d; color: #e8eedf; border-color: #4c5c42; } button { color: #9fd3a8; } .close { color: #b9c6ae; }
  button:hover { background: #2c3727; }
}
@media (forced-colors: active) { .line { border: 2px solid CanvasText; } button { border: 1px solid ButtonText; } }
@media print { .line { display: none; } }
`;
