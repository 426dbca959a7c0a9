// The test environment: Node's, but made once for each worker and used by all its test files, with the sources loaded once.
const { readFileSync, statSync } = require('node:fs');
const { AsyncLocalStorage } = require('node:async_hooks');
const { dirname, sep } = require('node:path');
const vm = require('node:vm');
const { TestEnvironment: NodeEnvironment } = require('jest-environment-node');
const { LOAD, script } = require('./script.cjs');

/** Packages as compiled scripts, by file: jest loads its own and those of tests anew for each test file. */
const scripts = new Map();
const packages = `${sep}node_modules${sep}`;
const { compileFunction } = vm;
vm.compileFunction = (source, names, options) => {
  const { filename, parsingContext, importModuleDynamically } = options;
  if (!filename.includes(packages)) return compileFunction(source, names, options);
  if (!scripts.has(filename)) {
    const whole = `(function (${names.join(', ')}) {${source}\n})`;
    scripts.set(filename, new vm.Script(whole, { filename, importModuleDynamically }));
  }
  return scripts.get(filename).runInContext(parsingContext);
};

/** What follows each promise for a test file's runner; Node would go on with it for all files after. */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

class SharedEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    // Every `expect` takes down where it was called: of the hundred calls that jest asks for, these tell it all.
    this.global.Error.stackTraceLimit = 20;
    this.load(config.projectConfig.sandboxInjectedGlobals);
    const { exit, env } = this.global.process;
    this.before = { globals: Object.getOwnPropertyDescriptors(this.global), exit, env: { ...env } };
  }

  /** Compiles the sources in this context; each of them runs when it is asked for. */
  load(names) {
    const { global } = this;
    const compiled = vm.compileFunction(readFileSync(script, 'utf8'), ['module', 'require', '__dirname', ...names], {
      filename: script,
      parsingContext: this.getVmContext(),
    });
    const module = { exports: {} };
    compiled(module, require, dirname(script), ...names.map((name) => global[name]));
    Object.defineProperty(global, Symbol.for(LOAD), { value: (name) => module.exports[name]() });
  }

  /** Takes away what a test file left, for the next one. */
  async teardown() {
    const { global, before } = this;
    for (const storage of storages) storage.disable();
    storages.clear();
    this.fakeTimers.useRealTimers();
    this.fakeTimersModern.useRealTimers();
    for (const key of Reflect.ownKeys(global)) {
      const own = before.globals[key];
      if (!own) Reflect.deleteProperty(global, key);
      else if ('value' in own && own.configurable && own.value !== global[key]) Object.defineProperty(global, key, own);
    }
    const { env } = global.process;
    global.process.exit = before.exit;
    for (const key of Object.keys(env)) if (!(key in before.env)) delete env[key];
    Object.assign(env, before.env);
  }
}

/** The environment of this worker, and when the script that it loaded was written. */
let kept;
let writtenAt;

/** Called with `new` for each test file; what it returns is the environment. */
function TestEnvironment(config, context) {
  const at = statSync(script).mtimeMs;
  if (!kept || writtenAt !== at) kept = new SharedEnvironment(config, context);
  writtenAt = at;
  return kept;
}

module.exports = { __esModule: true, default: TestEnvironment, TestEnvironment };
