/** What an extension must be allowed to do to read every page: its host permissions, as the manifest has them. */
export const everySite = { origins: ['http://*/*', 'https://*/*'] };
