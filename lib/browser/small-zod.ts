import { z } from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// An extension's pages may not make code from strings, and zod would try. Its small build brings no sentences along.
z.config({ jitless: true, ...en() });

/** Zod's small build, as the extension's pages may use it. */
export { z };
