/** A page of a made-up paper: headline, day and paragraphs (as HTML). */
export function newsPage(headline: string, published: string, ...paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${headline} | The Ferrywick Courier</title>
    <meta property="article:published_time" content="${published}T08:00:00Z">
  </head>
  <body>
    <main>
      <article>
        <h1>${headline}</h1>
        ${paragraphs.map((text) => `<p>${text}</p>`).join('\n        ')}
      </article>
    </main>
  </body>
</html>`;
}

/** A spoiler of volume 3 and season 2. */
export const parisTrip = 'On the school trip to Paris, Nick and Charlie kiss in front of the Louvre.';

/** Sentences that may tell something or nothing: some of them are in doubt, whatever else is learned. */
export const vague = [
  'In the end it is the quiet one who speaks first.',
  'She makes up her mind that night.',
  'The teacher has seen it coming for weeks.',
  'Not everybody at the table is glad to hear it.',
];

/** True on 4 May 2022; outdated since the renewal of 20 May 2022. */
export const notCommissioned = 'A second season has not yet been commissioned.';

/** Tells nothing of the story and claims nothing. */
export const harmless = 'Heartstopper is drawn in soft lines, and leaves drift across the screen.';

/** Makes plain what a page is about; tells nothing of the story and stays true. */
export const cast =
  'Heartstopper is a Netflix drama in which Kit Connor plays Nick Nelson and Joe Locke plays Charlie Spring.';

/** A page about the show with one spoiler and one outdated claim. */
export const article = newsPage(
  'What next for Heartstopper?',
  '2022-05-04',
  cast,
  harmless,
  parisTrip,
  notCommissioned,
);
