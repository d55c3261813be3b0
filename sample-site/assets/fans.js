// One page, several routes: the view is built anew for each, and no page is loaded.
const routes = {
  '/fans': {
    title: 'Fanfold: the Heartstopper notebook',
    paragraphs: [
      'This is a notebook about Heartstopper, kept by three friends from the same bus stop.',
      'Two boys at Truham are put at the same desk, talk every morning and become friends. That is how it starts, and the back of the first book tells you as much.',
    ],
  },
  '/fans/story': {
    title: 'What happens in Heartstopper',
    paragraphs: [
      'Over a cup of tea Nick comes out to his mum as bisexual, and she thanks him for trusting her.',
      'On the trip to Paris everybody finds out about Nick and Charlie.',
      'Tara and Darcy quarrel before the prom, since Darcy has been thrown out by her mother.',
    ],
  },
  '/fans/makers': {
    title: 'Who makes Heartstopper',
    paragraphs: [
      'Heartstopper is written and drawn by Alice Oseman, who writes every episode of the show as well.',
      'A film is to follow the three seasons. It does not have a release date yet.',
    ],
  },
  '/fans/garden': {
    title: 'Our balcony',
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
