/** The host of a frame; a frame without an address of its own belongs to the page around it. */
export function frameHost(frame: Window): string {
  try {
    const { hostname } = frame.location;
    return hostname || frame === frame.parent ? hostname : frameHost(frame.parent);
  } catch {
    return ''; // a frame of another origin around one without an address
  }
}
