"use client";

import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type Example, exampleGroups } from "../examples/index.ts";
import styles from "./examples.module.css";

/** The worked examples, in a pane of GraphiQL. */
export const examplesPlugin: GraphiQLPlugin = {
  title: "Examples",
  icon: ExamplesIcon,
  content: ExampleList,
};

function ExampleList() {
  const load = useLoadExample();
  return (
    <section className={styles.pane} aria-label="Worked examples">
      <h2 className={styles.heading}>Examples</h2>
      <p className={styles.hint}>A click puts one into the editor and runs it.</p>
      {exampleGroups.map(({ title, examples }) => (
        <div key={title}>
          <h3 className={styles.group}>{title}</h3>
          <ul className={styles.list}>
            {examples.map((example) => (
              <li key={example.question}>
                <button type="button" className={styles.example} onClick={() => load(example)}>
                  <span className={styles.question}>{example.question}</span>
                  <span className={styles.note}>{withCode(example.note)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What stands between backticks is set as code. */
function withCode(note: string) {
  return note
    .split("`")
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}

function useLoadExample(): (example: Example) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, run, setOperationName } = useGraphiQLActions();
  return ({ query, variables }) => {
    // What a person wrote stays in its tab.
    if (!isExample(queryEditor?.getValue() ?? "")) addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ? JSON.stringify(variables, null, 2) : "");
    // The editor reads the name from the text a moment later, and would run the one that stood there before.
    setOperationName(operationName(query));
    run();
  };
}

function operationName(query: string): string {
  return /^query (\w+)/.exec(query)?.[1] ?? "";
}

function isExample(text: string): boolean {
  const written = text.trim();
  return (
    written === "" ||
    exampleGroups.some(({ examples }) => examples.some(({ query }) => query === written))
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1.25em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <title>Examples</title>
      <path
        d="M4 5.5h10M4 10h7M4 14.5h5M13.5 19.5 20 13l-2.5-2.5L11 17v2.5z"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
