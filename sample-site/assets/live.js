// Three batches of older entries, one each time the reader comes near the end of the page.
const batches = [
  [
    [
      '9.30: The aunt',
      'Aunt Diane, played by Hayley Atwell, gives Nick the advice that he needs: to get Charlie a doctor.',
    ],
    ['9.10: Biscuits', 'We have run out of biscuits. Somebody has been sent to the corner shop in the rain.'],
  ],
  [
    [
      '8.55: The fourth episode',
      'Charlie leaves for the clinic, and the episode tells those months twice, once from each side.',
    ],
    [
      '8.40: How long is it?',
      'Season three has eight episodes, as the two before it had. The shortest runs for just under half an hour.',
    ],
  ],
  [
    [
      '8.20: For collectors',
      'Five volumes of the comic are in the shops. The sixth and last has no publication date yet.',
    ],
    ['8.00: We begin', 'Good morning from the whole team. The kettle is on.'],
  ],
];

const entries = document.querySelector('#entries');
const more = document.querySelector('#more');

const append = ([heading, text]) => {
  const section = document.createElement('section');
  section.className = 'entry';
  const title = document.createElement('h2');
  title.textContent = heading;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  section.append(title, paragraph);
  entries.append(section);
};

const observer = new IntersectionObserver(([seen]) => {
  if (!seen.isIntersecting) return;
  for (const entry of batches.shift() ?? []) append(entry);
  // Observed anew: it tells where it is again, also when it has stayed in view.
  observer.unobserve(more);
  if (batches.length > 0) return observer.observe(more);
  more.textContent = 'That is everything.';
});
observer.observe(more);
