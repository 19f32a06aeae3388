/** How parts of a text are set off: by colours on a terminal, by nothing elsewhere. */
export interface Style {
  readonly place: Paint;
  readonly defect: Paint;
  readonly advice: Paint;
  readonly mark: Paint;
  readonly fix: Paint;
  readonly strong: Paint;
}

type Paint = (text: string) => string;

const asIs: Paint = (text) => text;

export const PLAIN: Style = { place: asIs, defect: asIs, advice: asIs, mark: asIs, fix: asIs, strong: asIs };

const colour =
  (number: number): Paint =>
  (text) =>
    `\u001b[${number}m${text}\u001b[0m`;

export const COLOURED: Style = {
  place: colour(36),
  defect: colour(31),
  advice: colour(33),
  mark: colour(31),
  fix: colour(32),
  strong: colour(1),
};
