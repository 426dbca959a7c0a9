// The arithmetic and the remarks of claims, in English. Placeholders: `{name}`, `{name:date}`, `{name:money}`, `{name:report}`.
export const claimsEn = {} as const satisfies Readonly<Record<string, string>>;
