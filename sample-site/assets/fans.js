// One page, several routes: the view is built anew for each, and no page is loaded.
const routes = {
  '/fans': {
    title: 'Fanfold: the Heartstopper notebook',
    paragraphs: [
      'This is a notebook about Heartstopper, the comic and the Netflix series, kept by three friends from the same bus stop.',
      'Charlie Spring and Nick Nelson, two boys at Truham, are put at the same desk, talk every morning and become friends. That is how Heartstopper starts, and the back of the first book tells you as much.',
      'Choose a page above. The story tells everything; the makers are for people who like long credits.',
    ],
  },
  '/fans/story': {
    title: 'Fanfold: what happens in Heartstopper',
    paragraphs: [
      'Everything that Heartstopper tells, in the order of the episodes, as far as we have written it down.',
      'Over a cup of tea Nick Nelson comes out to his mum as bisexual, and she thanks him for trusting her.',
      'On the school trip to Paris everybody finds out about Nick and Charlie.',
      'Tara and Darcy quarrel before the prom, since Darcy has been thrown out by her mother.',
    ],
  },
  '/fans/makers': {
    title: 'Fanfold: who makes Heartstopper',
    paragraphs: [
      'Heartstopper is written and drawn by Alice Oseman, who writes every episode of the Netflix series as well.',
      'Kit Connor plays Nick and Joe Locke plays Charlie in all of it.',
      'A film is to follow the three seasons of Heartstopper. It does not have a release date yet.',
    ],
  },
  '/fans/garden': {
    title: 'Fanfold: our balcony',
    paragraphs: ['The tomatoes are late this year. Nick from number nine says that it is the rain.'],
  },
};

const view = document.querySelector('#view');

const show = () => {
  const { title, paragraphs } = routes[location.pathname] ?? routes['/fans'];
  document.title = title;
  const heading = document.createElement('h1');
  heading.textContent = title;
  view.replaceChildren(
    heading,
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
