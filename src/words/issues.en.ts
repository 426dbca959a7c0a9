// What is wrong with a tab or row, in English. Placeholders: `{name}`, `{name:date}`, `{name:money}`, `{name:report}`.
export const issuesEn = {} as const satisfies Readonly<Record<string, string>>;
