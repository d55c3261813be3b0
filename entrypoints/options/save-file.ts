/** Offers a text to the reader as a file; nothing leaves the machine. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this task; a minute is plenty, and the page may stay open for days.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
