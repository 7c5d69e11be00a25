import type { FastifyInstance } from "fastify";

/** Registers `/health/live` (the process answers) and `/health/ready` (it can do its work, or says why not). */
export function addHealth(app: FastifyInstance, whyNotReady: () => Promise<string | null>): void {
  const method = ["GET", "HEAD"];
  app.route({ method, url: "/health/live", handler: async () => ({ status: "live" }) });
  app.route({
    method,
    url: "/health/ready",
    handler: async (_request, reply) => {
      const reason = await whyNotReady();
      if (reason === null) return { status: "ready" };
      return reply.code(503).send({ status: "not ready", reason });
    },
  });
}
