// Loaded into a service with --import: its standard input is a pipe from the starter, which closes when the
// starter ends in whatever way. Then the service is asked to end too.
process.stdin.once("close", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
process.stdin.unref?.();
