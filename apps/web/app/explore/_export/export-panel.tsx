"use client";

import { useState } from "react";
import { useTieWords } from "../_components/tie-words.ts";
import { recipeHref } from "../_recipe/recipe-address.ts";
import styles from "./export-menu.module.css";
import type { ExportMenuProps } from "./export-menu.tsx";
import {
  dataFormats,
  type ExportFormat,
  exportPicture,
  imageFormats,
  pictureName,
  placesIn,
} from "./export-picture.ts";
import { KeepView } from "./keep-view.tsx";
import { OpenFile } from "./open-file.tsx";
import { fileName, saveFile } from "./save-file.ts";
import { makeView, type SavedView } from "./saved-view.ts";

interface ExportPanelProps extends ExportMenuProps {
  readonly onOpen: (view: SavedView) => void;
  readonly onClose: () => void;
}

const formatNames: Readonly<Record<ExportFormat, string>> = {
  png: "PNG",
  svg: "SVG",
  "entities.csv": "Entities (CSV)",
  "ties.csv": "Ties (CSV)",
  gexf: "GEXF",
  graphml: "GraphML",
};

/** What may be done with a picture as a whole: a link, an image, its data, a view to come back to. */
export function ExportPanel({ state, viewing, sight, view, onOpen, onClose }: ExportPanelProps) {
  const { recipe, fits } = state;
  const [status, setStatus] = useState("");
  const words = useTieWords();
  const address = `${location.origin}${location.pathname}${location.search}`;
  const name = pictureName({ recipe, viewing });
  const isEmpty = sight.nodes.length === 0;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setStatus("The link is copied.");
    } catch {
      setStatus("The browser did not let the link be copied. It stands in the address bar.");
    }
  };
  const save = async (format: ExportFormat) => {
    setStatus(`Making the ${formatNames[format]}…`);
    try {
      const file = fileName(name, format);
      saveFile(file, await exportPicture(format, { recipe, viewing, sight, view, words, address }));
      setStatus(`Saved as ${file}.`);
    } catch (error) {
      setStatus(error instanceof Error ? error.message : "It could not be saved.");
    }
  };
  const toView = (called: string) =>
    makeView({
      ...{ name: called, address, now: new Date(), places: placesIn(view, viewing.sight) },
      recipe: recipeHref(recipe).replace(/^[^?]*\??/, ""),
    });
  const formats = (some: readonly ExportFormat[], disabled: boolean) =>
    some.map((format) => (
      <button key={format} type="button" disabled={disabled} onClick={() => save(format)}>
        {formatNames[format]}
      </button>
    ));

  return (
    <div role="dialog" aria-label="Share or save the picture" className={styles.panel}>
      <Group title="Link">
        <button type="button" onClick={copy}>
          Copy link
        </button>
        {!fits && (
          <p className={styles.note}>
            The picture is too large for a link: this one leads to the last picture that was not.
            Save it as a view.
          </p>
        )}
      </Group>
      <Group title="Image">
        {formats(imageFormats, isEmpty || view === null)}
        {view === null && <p className={styles.note}>Show the graph to save it as an image.</p>}
      </Group>
      <Group title="Data of what is in sight">{formats(dataFormats, isEmpty)}</Group>
      <Group title="View">
        <KeepView suggestion={name} toView={toView} onStatus={setStatus} />
        <OpenFile
          onOpen={(opened) => {
            onOpen(opened);
            onClose();
          }}
          onStatus={setStatus}
        />
      </Group>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

function Group({ title, children }: GroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      {children}
    </fieldset>
  );
}
