export function runTool(
  tool: string,
  args: readonly string[],
  options?: { isShown?: boolean },
): Promise<{ code: number; stdout: string; stderr: string }>;
