/**
 * Rules for every element of ours that stands in a line of the page's text, and for its button. Rules for a host
 * beat the page's own only when they are important (CSS Scoping, 3.1.3). What a button says is not the page's text, and
 * goes with no copy of that.
 */
export const guestStyle = `
:host { display: inline !important; position: static !important; float: none !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; background: none !important; opacity: 1 !important;
  filter: none !important; transform: none !important; transition: none !important; animation: none !important;
  clip-path: none !important; mask: none !important; outline: 0 !important; box-shadow: none !important;
  content: normal !important; user-select: auto !important; -webkit-user-modify: read-only !important; }
button { all: initial; box-sizing: border-box; visibility: inherit; pointer-events: auto; cursor: pointer; user-select: none;
  font-family: system-ui, sans-serif; direction: ltr; }
button:focus-visible { outline: 2px solid #1f6b3a; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } button:focus-visible { outline-color: Highlight; } }
`;
