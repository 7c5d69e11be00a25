interface KnownLocation {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm?: number | null | undefined;
}

/** Coordinates no finer than they are known: “51.7° N, 36.3° E, within 150 km”. */
export function formatLocation({ latitude, longitude, radiusKm }: KnownLocation): string {
  const point = `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`;
  return radiusKm ? `${point}, within ${radiusKm} km` : point;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Number(Math.abs(value).toFixed(4))}° ${value < 0 ? negative : positive}`;
}
