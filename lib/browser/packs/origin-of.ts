/** What a browser is asked for before a host is: the pattern knows no port. */
export const originOf = (url: string) => ({
  origins: [`${new URL(url).protocol}//${new URL(url).hostname}/*`],
});
