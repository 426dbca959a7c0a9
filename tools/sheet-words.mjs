// What `npm run sheet` says before its program speaks for itself, in English and Chinese.

const WORDS = {
  en: {
    installing: 'Installing the grid (once, about 170 MB from the npm registry; one to three minutes) …',
    notInstalled: `The packages of the grid could not be installed; the lines above say why.
Without a network: connect, and run "npm run sheet" again; nothing is lost.
Where registry.npmjs.org is blocked, name a mirror: npm run sheet --registry=https://registry.npmmirror.com
Without the grid, "npm start" makes the same claims as a workbook.`,
    notBuilt: 'The add-on could not be built; the lines above say why.',
    notOpened: 'No browser could be opened: copy the address into one.',
  },
  zh: {
    installing: '正在安装表格界面（仅第一次，约 170 MB，来自 npm 仓库，需要一到三分钟）……',
    notInstalled: `无法安装表格界面的软件包，原因见上面几行。
没有网络：请连接网络后再运行 "npm run sheet"，什么都不会丢失。
无法访问 registry.npmjs.org：请指定镜像：npm run sheet --registry=https://registry.npmmirror.com
不安装表格界面，"npm start" 也会找出同样的索赔，并写成工作簿。`,
    notBuilt: '无法构建插件，原因见上面几行。',
    notOpened: '无法打开浏览器：请把上面的地址复制到浏览器中打开。',
  },
};

/** The language that the command is asked to speak; what else stands behind `--language` is told by the program itself. */
export function languageIn(args) {
  const at = args.indexOf('--language');
  return (at < 0 ? args.includes('--language=zh') : args[at + 1] === 'zh') ? 'zh' : 'en';
}

/** Says a sentence in a language, by its name. */
export const sayIn = (language) => (key) => WORDS[language][key];
