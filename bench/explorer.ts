import { chromium, type Page } from "playwright-core";

/**
 * How much JavaScript one refresh of the explorer's canvas costs, on the page as it is served:
 * `node --import tsx bench/explorer.ts [site] [slug,slug…] [nodes]`. The entities are expanded one after the other,
 * by so many neighbours each; the graph must hold that many. PolNeAR's train part does, for the two named here;
 * `tests/kit/generate-graph.ts` makes a denser one, for `hannah-hub`.
 */
const [site = "http://127.0.0.1:3000", slugs = "donald-trump,hillary-clinton", wanted = "500"] =
  process.argv.slice(2);
const rounds = 40;
const budgetMs = 8;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const steps = slugs.split(",").map((slug) => `start=${slug}&expand=${slug}*${wanted}`);
  await page.goto(`${site}/explore?${steps.join("&")}&select=none`, {
    waitUntil: "commit",
    timeout: 120_000,
  });
  await page.locator('[data-settled="true"] canvas').first().waitFor({ timeout: 180_000 });
  report(await measure(page));
} finally {
  await browser.close();
}

/** Times of `sigma.refresh()`, which works through all nodes and edges and draws them. */
async function measure(page: Page) {
  return await page.evaluate(async (count) => {
    const sigma = Reflect.get(document.querySelector('[data-settled="true"]') ?? {}, "sigma");
    const times: number[] = [];
    for (let round = 0; round < count; round++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const begun = performance.now();
      sigma.refresh();
      times.push(performance.now() - begun);
    }
    const graph = sigma.getGraph();
    return { nodes: Number(graph.order), edges: Number(graph.size), times };
  }, rounds);
}

function report({ nodes, edges, times }: Awaited<ReturnType<typeof measure>>): void {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  console.log(
    `${nodes} nodes, ${edges} edges: median ${at(0.5)} ms, fastest tenth ${at(0.1)} ms, 95 % ${at(0.95)} ms of JavaScript per refresh`,
  );
  if (nodes < 500) throw new Error("Fewer than 500 nodes: take an entity with more neighbours.");
  if (Number(at(0.5)) > budgetMs) throw new Error(`More than ${budgetMs} ms.`);
}
