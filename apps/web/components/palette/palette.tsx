"use client";

import "../shell/modal.css";
import { Modal } from "@mantine/core";
import { useState } from "react";
import { useOpened } from "../shell/use-opened.ts";
import styles from "./palette.module.css";
import { PaletteField } from "./palette-field.tsx";

interface PaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/**
 * Goes to anything and does anything by name. Mantine's Spotlight is not used: it keeps its selection outside React,
 * so that a screen reader is not told of it, and loses it when an answer comes after the text.
 */
export function Palette({ opened, onClose }: PaletteProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Modal
        opened={useOpened(opened)}
        onClose={onClose}
        withCloseButton={false}
        attributes={{ content: { "aria-label": "Go to anything" } }}
        size="40rem"
        yOffset="10dvh"
        padding={0}
        overlayProps={{ backgroundOpacity: 0.4 }}
        transitionProps={{ duration: 90, transition: "fade" }}
        classNames={{ content: styles.content ?? "" }}
      >
        <PaletteField onClose={onClose} onCopied={setCopied} />
      </Modal>
      <span role="status" className="visually-hidden">
        {copied !== null && (copied ? "Address copied" : "The address could not be copied")}
      </span>
    </>
  );
}
