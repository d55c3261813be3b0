/** What an audit says: what is known against a package, or why nothing could be learned. */
export type AuditResult =
  | { readonly asked: true; readonly faults: readonly string[] }
  | { readonly asked: false; readonly why: string };

interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string; readonly isDirect?: boolean }>
  >;
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly detail?: string };
}

/** Reads what `npm audit --json` prints. Anything but a list of vulnerabilities, even an empty one, is no answer. */
export function judgeAudit(printed: string): AuditResult {
  let report: AuditReport;
  try {
    report = JSON.parse(printed) as AuditReport;
  } catch {
    return { asked: false, why: printed.trim().split('\n').at(-1) ?? '' };
  }
  const { vulnerabilities, message, error } = report;
  if (vulnerabilities === undefined)
    return { asked: false, why: message ?? (error?.summary || error?.detail) ?? 'no answer' };
  const faults = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${severity}: ${name} ${range}`,
  );
  return { asked: true, faults: faults.sort() };
}
