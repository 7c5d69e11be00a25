import type { Metadata } from "next";
import { CodeBlock } from "#components/page/code-block.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import styles from "./_components/add.module.css";
import { exampleFile } from "./_components/example.ts";
import { Limits } from "./_components/limits.tsx";
import { LineTypes } from "./_components/line-types.tsx";

const lead =
  "A report comes in as a text file: who speaks in it, what they claim, and where in the text it stands.";

export const metadata: Metadata = { title: "Add a report", description: lead };

export default function Add() {
  return (
    <Page width="reading">
      <PageHeader title="Add a report" lead={lead} />
      <Section id="write" title="1. Write the file">
        <div className={styles.text}>
          <p>
            One JSON object per line, in UTF-8. Things refer to each other by <code>key</code>, in
            any order; a key that another file brought can be used too. A span is found by its
            words; where they occur more than once, <code>occurrence</code> says which.
          </p>
          <LineTypes />
          <CodeBlock label="harbour-news.jsonl, a whole file" code={exampleFile} wrap />
        </div>
      </Section>
      <Section id="bring-in" title="2. Bring it in">
        <div className={styles.text}>
          <CodeBlock
            label="In a terminal, in the folder of Sayso"
            code="npm run sayso -- import harbour-news.jsonl"
          />
          <p>
            Every line is checked before anything is written. A bad line is reported with its number
            and what is wrong with it, and nothing is written until all are good.{" "}
            <code>--help</code> lists the other formats and options.
          </p>
        </div>
      </Section>
      <Section id="afterwards" title="3. Afterwards">
        <div className={styles.text}>
          <ul>
            <li>The same file again changes nothing.</li>
            <li>
              A changed file of the same <code>dataset</code> replaces what it brought before: the
              command reports what was added, changed and gone. A source whose text changed gets a
              new revision, and the old one is kept.
            </li>
            <li>An import that was interrupted goes on where it stopped when it is run again.</li>
            <li>
              An import can be taken back. <Link href="/data#imports">About the data</Link> lists
              them all.
            </li>
          </ul>
          <CodeBlock
            label="List, take back, write everything out"
            code={
              "npm run sayso -- imports\nnpm run sayso -- import --undo ID\nnpm run sayso -- export --out everything.jsonl"
            }
          />
        </div>
      </Section>
      <Section id="limits" title="Limits">
        <Limits />
      </Section>
    </Page>
  );
}
