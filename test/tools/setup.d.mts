export const root: string;
export function setup(options?: { browsers?: ('chromium' | 'firefox')[] }): void;
export function queryChromium(): string | undefined;
export function queryFirefox(): string | undefined;
