/** The names of `meta` elements that hold the day of publication, in lower case, the surest first. */
export const publishedNames: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'citation_publication_date',
];
