import type { FastifyInstance, FastifyRequest } from "fastify";
import { BadRequest, UnsupportedMediaType } from "../errors.ts";

/** No honest query comes near it; mutations that bring whole texts will have a limit of their own. */
export const maxBodyBytes = 256 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Makes JSON in UTF-8 the only body that is read; everything else is refused before it is looked at. */
export function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    async (_request: FastifyRequest, body: Buffer) => parseJson(body),
  );
  app.addHook("preParsing", async (request) => {
    const encoding = request.headers["content-encoding"];
    if (encoding !== undefined && encoding !== "identity") throw new UnsupportedMediaType();
    const charset = /;\s*charset="?([^";\s]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
    if (charset !== undefined && charset.toLowerCase() !== "utf-8")
      throw new UnsupportedMediaType();
  });
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new BadRequest("The body is not JSON in UTF-8.");
  }
}
