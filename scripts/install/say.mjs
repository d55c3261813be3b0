/** Prints one line of progress. @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/** Ends the command with a message for the person at the keyboard. @param {string} message @returns {never} */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
