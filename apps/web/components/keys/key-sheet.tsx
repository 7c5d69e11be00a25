"use client";

import "../shell/modal.css";
import { Modal } from "@mantine/core";
import { useState } from "react";
import { useOpened } from "../shell/use-opened.ts";
import { everywhere, listKeys, pageJumps } from "./all-keys.ts";
import { hasEntries } from "./entries.ts";
import styles from "./key-sheet.module.css";
import { KeyTable } from "./key-table.tsx";
import { addedKeys } from "./registry.ts";
import { singleKeysAreOn, turnSingleKeys } from "./single-keys.ts";

interface KeySheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** All keys of this page and of the site, and the switch that turns single ones off. */
export function KeySheet({ opened, onClose }: KeySheetProps) {
  return (
    <Modal
      opened={useOpened(opened)}
      onClose={onClose}
      title="Keys"
      size="44rem"
      yOffset="8dvh"
      overlayProps={{ backgroundOpacity: 0.4 }}
      closeButtonProps={{ "aria-label": "Close" }}
      classNames={{
        content: styles.content ?? "",
        header: styles.header ?? "",
        title: styles.title ?? "",
      }}
    >
      <SingleKeySwitch />
      <div className={styles.groups}>
        {[...addedKeys(), ...(hasEntries() ? [listKeys] : []), everywhere, pageJumps].map(
          (group) => (
            <KeyTable key={group.title} group={group} />
          ),
        )}
      </div>
    </Modal>
  );
}

function SingleKeySwitch() {
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          turnSingleKeys(target.checked);
          setOn(target.checked);
        }}
      />
      <span>
        Single keys
        <span className={styles.why}>
          Off if they get in the way of speech input or are pressed by accident. Ctrl K and the keys
          of a picture that has the focus stay.
        </span>
      </span>
    </label>
  );
}
