import type { BrowserContext } from "@playwright/test";

/**
 * Leaves the map's canvas empty: WebGL is there and its programs are linked, but nothing is painted. A GPU made of software
 * takes seconds to make machine code of shaders that a journey never looks at.
 */
export async function withoutPaint(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const painters = WebGL2RenderingContext.prototype;
    painters.drawArrays = () => undefined;
    painters.drawArraysInstanced = () => undefined;
    painters.drawElements = () => undefined;
    painters.drawElementsInstanced = () => undefined;
    painters.drawRangeElements = () => undefined;
  });
}
