/** Grafana's grammars for editors, which forgive errors and mark them. */

/** As much of a grammar as is asked for: those of Grafana's packages are typed with other copies of Lezer's types than ours. */
interface Grammar {
  readonly parse: (text: string) => {
    readonly iterate: (walk: { readonly enter: (node: { readonly type: { readonly isError: boolean } }) => void }) => void;
  };
}

/** Whether a grammar finds an error in a text. */
export function findsError(grammar: Grammar, text: string): boolean {
  let isBroken = false;
  grammar.parse(text).iterate({ enter: ({ type }) => void (isBroken ||= type.isError) });
  return isBroken;
}
