/** The leaf that stands for Leafmark. */
export function Leaf() {
  return (
    <svg class="leaf" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="leaf-blade" d="M6 26C4 12 12 4 28 4c.5 14-7 22-22 22z" />
      <path class="leaf-vein" d="M4 29C9 20 15 14 22 10M11.5 19.5l-.6-5.5M15.5 15.8l5 .5" />
    </svg>
  );
}

/** Stands for the settings. */
export function GearIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </svg>
  );
}

/** Stands for the list beside the page. */
export function PanelIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="2.5" y="3" width="15" height="14" rx="2.5" />
      <path d="M12 3v14M14.3 7h1M14.3 10h1" />
    </svg>
  );
}

/** Leaves on the wind, behind a heading. */
export function Drift() {
  return (
    <svg class="drift" viewBox="0 0 150 64" aria-hidden="true" focusable="false">
      <g class="drift-far">
        <path d="M20 44c5-9 14-11 22-7-4 8-13 11-22 7z" />
        <path d="M132 50c-6-4-8-10-4-16 6 3 8 10 4 16z" />
      </g>
      <g class="drift-near">
        <path d="M62 20c9-9 21-9 30-1-8 9-20 10-30 1z" />
        <path d="M112 18c-2-7 2-13 9-15 3 7-1 13-9 15z" />
        <path d="M92 50c3-7 10-9 16-5-3 6-9 9-16 5z" />
      </g>
      <g class="drift-veins">
        <path d="M64 20c9-2 17-2 25-1M113 16c2-4 4-8 7-11M94 49c4-2 8-3 12-4M22 43c6-2 12-4 18-6" />
      </g>
    </svg>
  );
}
