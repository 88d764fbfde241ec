import { printDate } from "../datasets/dates.ts";
import { editionDay, type Withdrawal } from "../datasets/editions.ts";
import { en as ui, fill } from "../i18n/en.ts";

/** The withdrawals that concern a page which stands on some datasets. */
export function withdrawalsOf(names: readonly string[], all: readonly Withdrawal[]): Withdrawal[] {
  return all.filter(({ versions }) => names.some((name) => versions.has(name)));
}

/** What happened, in a sentence, and why. */
export function tellWithdrawal({ edition, date, reason }: Withdrawal): string {
  return fill(ui.withdrawn.told, { edition: printDate(editionDay(edition)), date: printDate(date), reason });
}
