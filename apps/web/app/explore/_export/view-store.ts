import { readView, type SavedView, writeView } from "./saved-view.ts";

/** Before the name of each view kept in this browser. */
const prefix = "sayso.view.";

type ViewStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The views kept in a browser, each under its name; the one saved last comes first. */
export class ViewStore {
  constructor(private readonly storage: ViewStorage) {}

  list(): SavedView[] {
    const keys = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at));
    const views = keys.flatMap((key) => (key?.startsWith(prefix) ? (this.read(key) ?? []) : []));
    return views.sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  }

  find(name: string): SavedView | null {
    return this.read(prefix + name);
  }

  /** Takes the place of one with the same name. False where the browser has no room or keeps nothing. */
  save(view: SavedView): boolean {
    try {
      this.storage.setItem(prefix + view.name, writeView(view));
      return true;
    } catch {
      return false;
    }
  }

  /** False where the new name is taken, or there is no room. */
  rename(name: string, next: string): boolean {
    const view = this.find(name);
    if (!view || this.find(next) || !this.save({ ...view, name: next })) return false;
    this.remove(name);
    return true;
  }

  remove(name: string): void {
    this.storage.removeItem(prefix + name);
  }

  private read(key: string): SavedView | null {
    const text = this.storage.getItem(key);
    const read = text === null ? null : readView(text);
    return read?.ok ? read.view : null;
  }
}

/** The views of this browser; none, and no room, where it forbids a site to keep anything. */
export function viewsHere(): ViewStore {
  try {
    return new ViewStore(localStorage);
  } catch {
    return new ViewStore(nothing);
  }
}

const nothing: ViewStorage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new Error("This browser keeps nothing.");
  },
  removeItem: () => {},
};
