let supported: boolean | undefined;

/** Whether this browser draws with WebGL. Asked once: each try takes one of the few contexts there are. */
export function supportsWebGL(): boolean {
  supported ??= tryWebGL();
  return supported;
}

function tryWebGL(): boolean {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}
