const format = new Intl.NumberFormat("en-GB");

/** A count with its thousands marked: `19,812`. */
export function count(value: number): string {
  return format.format(value);
}

/** A count with its noun: `1 source`, `840 sources`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
