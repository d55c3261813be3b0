import { guestStyle } from '../nodes/guest-style.ts';

/** The style of the small control after a claim, and of a mark where the browser knows no highlights. */
export const noteStyle = `${guestStyle}
.mark { text-decoration: underline dotted 2px; text-underline-offset: .2em; }
.mark.outdated { text-decoration-color: #b07a00; } .mark.wrong { text-decoration-color: #c0392b; text-decoration-style: wavy; }
.mark.current { text-decoration-color: #3f7a52; }
button { display: inline-block; inline-size: 1.25em; block-size: 1.25em; margin-inline: .15em .1em; border-radius: 50%;
  background: #fdf3d7; color: #6b4a00; border: 1px solid #c99a2e; font-size: clamp(11px, .68em, 16px); font-weight: 700;
  line-height: 1.1; text-align: center; vertical-align: .25em; position: relative; }
button::after { content: ''; position: absolute; inset: -6px; }
button.wrong { background: #fbe4e0; color: #8a1f11; border-color: #cf6a5c; }
button.current { background: #e6f2e2; color: #1d4a2b; border-color: #7fae84; }
@media print { button { display: none; } }
`;
