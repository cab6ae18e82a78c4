import type { Claim } from '../model/dossier.js';
import { say, type Language } from './language.js';

/** Words of a claim; one that is not simply asserted says so: "Trade, since 1980, contradicted". */
export function doubted(name: string, { status }: Pick<Claim, 'status'>, language: Language): string {
  const { common } = language.phrases;
  if (!status || status === 'asserted') return name;
  return say(common.nameRole, language, {
    name,
    role: say(common.status[status], language).toLocaleLowerCase(language.tag),
  });
}
