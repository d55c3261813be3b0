/** The style of the card's closed shadow root. */
export const cardStyle = `
:host { all: initial !important; position: static !important; display: block !important; }
.card { all: initial; box-sizing: border-box; position: fixed; inset: auto; inset-block-start: 0; inset-inline-start: 0; z-index: 2147483647;
  inline-size: max-content; max-inline-size: min(22rem, calc(100vw - 16px)); max-block-size: calc(100vh - 16px);
  overflow: auto; direction: ltr; padding: .85rem 1rem; border-radius: .7rem; border: 1px solid #b9cba6; border-inline-start: .35rem solid #c99a2e;
  background: #fdfdf8; color: #22301f; box-shadow: 0 .4rem 1.6rem rgb(20 40 20 / .22); font: 15px/1.45 system-ui, sans-serif; text-align: start; }
.card.wrong { border-inline-start-color: #c0392b; } .card.current { border-inline-start-color: #3f7a52; }
.card:focus { outline: none; } .card:focus-visible { outline: 2px solid #1f6b3a; outline-offset: 2px; }
p, ul { margin: 0 0 .45rem; padding: 0; } ul { list-style: none; font-size: .87em; }
.verdict { font-weight: 700; font-size: .8em; letter-spacing: .04em; text-transform: uppercase; color: #7a5300; }
.wrong .verdict { color: #9a2415; } .current .verdict { color: #1f6b3a; }
.quote { color: #55614f; font-style: italic; font-size: .93em; } .truth { font-weight: 600; }
.since, .written { font-size: .9em; color: #46533f; }
a { color: #1f6b3a; text-decoration: underline; } a:focus-visible, button:focus-visible { outline: 2px solid #1f6b3a; outline-offset: 2px; }
.acts { display: flex; flex-wrap: wrap; gap: .35rem; }
button { font: inherit; font-size: .85em; color: #46533f; background: none; border: 1px solid #b9cba6; border-radius: 1em; padding: .2em .8em; min-block-size: 24px; cursor: pointer; }
button:hover { background: #eef4e6; }
@media (prefers-color-scheme: dark) {
  .card { background: #20281d; color: #e8eedf; border-color: #4c5c42; border-inline-start-color: #d9ad4a; box-shadow: 0 .4rem 1.6rem rgb(0 0 0 / .5); }
  .verdict { color: #e6bd61; } .wrong .verdict { color: #f0958a; } .current .verdict, a { color: #9fd3a8; }
  .quote, .since, .written, button { color: #b9c6ae; } button { border-color: #4c5c42; } button:hover { background: #2c3727; }
}
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
@media print { .card { display: none; } }
`;
