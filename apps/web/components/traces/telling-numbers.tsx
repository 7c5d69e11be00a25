interface TellingNumbersProps {
  readonly numbers: readonly number[];
}

/** Numbers of tellings, each leading to its row in the picture: “1, 2 and 4”. */
export function TellingNumbers({ numbers }: TellingNumbersProps) {
  return numbers.map((number, index) => (
    <span key={number}>
      {index > 0 && (index === numbers.length - 1 ? " and " : ", ")}
      <a href={`#telling-${number}`}>{number}</a>
    </span>
  ));
}
