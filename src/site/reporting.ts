/** Where readers change a page or report a number. Every address begins with the one of the repository, from the settings. */

/** What a report is about, as far as the page knows. */
export interface Reported {
  /** Address of the page or row. */
  readonly page: string;
  /** What the page says now. */
  readonly shown?: string;
}

/** The form for corrections with what is known filled in; the names are those of its fields. */
export function reportAddress(repository: string, { page, shown }: Reported): string {
  const query = new URLSearchParams({ template: "correction.yml", page, ...(shown ? { shown } : {}) });
  return `${trimmed(repository)}/issues/new?${query}`;
}

/** Where a file of the project can be edited in the browser. */
export function editAddress(repository: string, branch: string, file: string): string {
  return `${trimmed(repository)}/edit/${branch}/${file}`;
}

function trimmed(repository: string): string {
  return repository.replace(/\/+$/, "");
}
